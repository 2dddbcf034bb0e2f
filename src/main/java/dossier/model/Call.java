package dossier.model;

import java.util.Locale;
import java.util.Optional;

/** What a note asks the reader to do; there is no severity. */
public enum Call {
    /** A checkable error, a contested number. */
    CHECK,
    /** Who says so, and who is missing? */
    ASK,
    /** The word itself. */
    HEAR;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Call> of(String label) {
        for (Call call : values()) {
            if (call.label().equals(label)) {
                return Optional.of(call);
            }
        }
        return Optional.empty();
    }
}
