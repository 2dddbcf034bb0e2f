package dossier.model;

import java.util.Locale;

/** What sort of event; the words that decide it stand in a documented list. */
public enum EventKind {
    VIOLENCE,
    POSTURE,
    DIPLOMACY,
    TREATY,
    POLITICS,
    /** Trade and arms. */
    TRADE,
    CRIME,
    HUMANITARIAN,
    OTHER;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
