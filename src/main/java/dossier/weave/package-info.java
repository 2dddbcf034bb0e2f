/** Many articles to one dossier. */
@NullMarked
package dossier.weave;

import org.jspecify.annotations.NullMarked;
