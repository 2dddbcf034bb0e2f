/** The pages of articles: text, notes, source card, and what follows from them. */
@NullMarked
package dossier.render.article;

import org.jspecify.annotations.NullMarked;
