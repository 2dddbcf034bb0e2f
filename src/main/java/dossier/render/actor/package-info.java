/** The glossary: its index and the entries of actors. */
@NullMarked
package dossier.render.actor;

import org.jspecify.annotations.NullMarked;
