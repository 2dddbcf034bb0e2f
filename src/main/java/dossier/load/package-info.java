/** Bytes to lines and clues; YAML to statements and reference. */
@NullMarked
package dossier.load;

import org.jspecify.annotations.NullMarked;
