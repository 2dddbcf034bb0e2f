/** Searching in the browser: the page, and the index in parts that it reads. */
@NullMarked
package dossier.render.search;

import org.jspecify.annotations.NullMarked;
