package dossier.model;

import java.util.Locale;
import java.util.Optional;

/** How much of a captured text may be published. */
public enum Rights {
    FULL,
    /** Summary, notes and annotated quotations only. */
    EXCERPT,
    METADATA;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rights> of(String label) {
        for (Rights rights : values()) {
            if (rights.label().equals(label)) {
                return Optional.of(rights);
            }
        }
        return Optional.empty();
    }
}
