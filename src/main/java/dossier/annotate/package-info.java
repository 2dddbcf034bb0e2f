/** What a reader should bear in mind. */
@NullMarked
package dossier.annotate;

import org.jspecify.annotations.NullMarked;
