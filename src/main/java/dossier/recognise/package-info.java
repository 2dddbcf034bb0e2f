/** What stands in the text. */
@NullMarked
package dossier.recognise;

import org.jspecify.annotations.NullMarked;
