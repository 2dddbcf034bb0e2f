/** What all finders share: the text tokenised once, and the lists of words. */
@NullMarked
package dossier.recognise.text;

import org.jspecify.annotations.NullMarked;
