/** Who says what. */
@NullMarked
package dossier.recognise.quote;

import org.jspecify.annotations.NullMarked;
