/** What an article is: title, authors, dates, outlet and the rest, each with where it was found. */
@NullMarked
package dossier.clean.about;

import org.jspecify.annotations.NullMarked;
