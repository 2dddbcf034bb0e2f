/** Tests of the judgement of lines, and the trainer of its weights. */
@NullMarked
package dossier.clean.judge;

import org.jspecify.annotations.NullMarked;
