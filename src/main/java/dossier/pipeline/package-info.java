/** The order, what is kept, the threads. */
@NullMarked
package dossier.pipeline;

import org.jspecify.annotations.NullMarked;
