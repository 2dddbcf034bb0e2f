/** The chronology: its list, its picture, its years. */
@NullMarked
package dossier.render.event;

import org.jspecify.annotations.NullMarked;
