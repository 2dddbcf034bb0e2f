package dossier.model;

import java.util.Locale;

/** By which rule words were linked to an actor. */
public enum How {
    /** One of its names, as the glossary has it. */
    NAME,
    DEMONYM,
    /** A place that stands for a government ("Baku"). */
    METONYM,
    ACRONYM,
    /** A surname alone, after or before the full name. */
    SURNAME,
    /** A role alone ("the prime minister"), where the article leaves no doubt. */
    ROLE,
    PRONOUN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
