/** Capitalised names that no glossary was asked about. */
@NullMarked
package dossier.recognise.name;

import org.jspecify.annotations.NullMarked;
