/** Which lines are the article, and what it is. */
@NullMarked
package dossier.clean;

import org.jspecify.annotations.NullMarked;
