/** Time expressions. */
@NullMarked
package dossier.recognise.date;

import org.jspecify.annotations.NullMarked;
