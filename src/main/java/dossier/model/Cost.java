package dossier.model;

/** What a problem keeps from being published, from nothing to everything. */
public enum Cost {
    /** Nothing: a warning. */
    NOTHING,
    NOTE,
    ENTRY,
    ARTICLE,
    /** The whole build: the old edition stays. */
    BUILD
}
