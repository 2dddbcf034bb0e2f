/** Notes that one article gives rise to only beside others. */
@NullMarked
package dossier.weave.compare;

import org.jspecify.annotations.NullMarked;
