/** Publishers: who they are, which devices they use, whom they let speak. */
@NullMarked
package dossier.render.source;

import org.jspecify.annotations.NullMarked;
