/** Saved pages: HTML to lines and clues. */
@NullMarked
package dossier.load.html;

import org.jspecify.annotations.NullMarked;
