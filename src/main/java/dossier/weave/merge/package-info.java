/** Tellings of many articles to one chronology. */
@NullMarked
package dossier.weave.merge;

import org.jspecify.annotations.NullMarked;
