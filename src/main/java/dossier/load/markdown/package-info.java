/** Markdown to lines and to bodies. */
@NullMarked
package dossier.load.markdown;

import org.jspecify.annotations.NullMarked;
