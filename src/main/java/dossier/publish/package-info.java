/** Files to an edition, HTML to PDF. */
@NullMarked
package dossier.publish;

import org.jspecify.annotations.NullMarked;
