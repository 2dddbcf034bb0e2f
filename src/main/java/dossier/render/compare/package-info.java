/** What the sources say side by side: claims, figures, words, voices, copies, and what one tells alone. */
@NullMarked
package dossier.render.compare;

import org.jspecify.annotations.NullMarked;
