/** The dossier to files, and what commands print. */
@NullMarked
package dossier.render;

import org.jspecify.annotations.NullMarked;
