/** Numbers that count or measure something. */
@NullMarked
package dossier.recognise.figure;

import org.jspecify.annotations.NullMarked;
