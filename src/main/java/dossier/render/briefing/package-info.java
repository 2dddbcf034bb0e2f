/** The briefing: the dossier on one page made for paper. */
@NullMarked
package dossier.render.briefing;

import org.jspecify.annotations.NullMarked;
