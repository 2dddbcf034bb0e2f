/** Which lines of a page are the article: features of lines, and a chain of states with learnt weights. */
@NullMarked
package dossier.clean.judge;

import org.jspecify.annotations.NullMarked;
