/** The cover, the editors' own pages, the page about the dossier, and the files that are published as they are. */
@NullMarked
package dossier.render.front;

import org.jspecify.annotations.NullMarked;
