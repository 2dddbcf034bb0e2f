/** A page as it is judged: its lines with what can be counted of them, the containers they stand in, the words by which furniture is known. */
@NullMarked
package dossier.clean.page;

import org.jspecify.annotations.NullMarked;
