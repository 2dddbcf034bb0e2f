/** Everything that flows from stage to stage: records, enums and sealed interfaces; no I/O, no libraries. */
@NullMarked
package dossier.model;

import org.jspecify.annotations.NullMarked;
