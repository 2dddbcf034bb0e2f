package dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * Who made a note, and who stands for it.
 *
 * @param by the deciding person; null where not said or not decided
 * @param when the day of the decision, EDTF
 */
public record Origin(
        Status status, @Nullable String by, @Nullable String when) {
    public static final Origin DETECTED = new Origin(Status.DETECTED, null, null);
    public static final Origin EDITOR = new Origin(Status.EDITOR, null, null);

    public enum Status {
        /** Proposed by the program, decided by nobody. */
        DETECTED,
        /** Proposed by the program, accepted by a person. */
        ACCEPTED,
        /** Written by a person. */
        EDITOR
    }
}
