/** The commands. */
@NullMarked
package dossier.cli;

import org.jspecify.annotations.NullMarked;
