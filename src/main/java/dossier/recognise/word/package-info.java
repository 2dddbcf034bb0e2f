/** Words of lists. */
@NullMarked
package dossier.recognise.word;

import org.jspecify.annotations.NullMarked;
