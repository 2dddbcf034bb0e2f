/** What each edition brought. */
@NullMarked
package dossier.render.change;

import org.jspecify.annotations.NullMarked;
