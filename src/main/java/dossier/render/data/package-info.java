/** The dossier as data for other programs: feeds, references, calendars, annotations. */
@NullMarked
package dossier.render.data;

import org.jspecify.annotations.NullMarked;
