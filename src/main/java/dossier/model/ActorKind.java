package dossier.model;

import java.util.Locale;
import java.util.Optional;

/** What an actor is. `OTHER` stands for a kind that the program does not know. */
public enum ActorKind {
    PERSON,
    STATE,
    GOVERNMENT_BODY,
    PARTY,
    ARMED_GROUP,
    INTERNATIONAL_ORGANISATION,
    ORGANISATION,
    COMPANY,
    MEDIA,
    THINK_TANK,
    PEOPLE,
    PLACE,
    OTHER;

    /** As editors write it and `inspect` prints it: `think tank`. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The kind of that label; empty for a kind not known. Hyphens count as spaces. */
    public static Optional<ActorKind> of(String label) {
        String wanted = label.trim().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (ActorKind kind : values()) {
            if (kind != OTHER && kind.name().equals(wanted)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
