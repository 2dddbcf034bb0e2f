/** Words to entries of the reference. */
@NullMarked
package dossier.recognise.link;

import org.jspecify.annotations.NullMarked;
