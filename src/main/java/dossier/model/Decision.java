package dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one proposal of the program.
 *
 * @param about what was proposed: `note`, `name`, `alias` or `merge`
 * @param kind the note's kind, or what else tells the proposal from others at the same words; null where nothing does
 * @param accepted true: accepted; false: rejected, and never proposed again
 * @param by who decided; null where not said
 * @param when the day, EDTF; null where not said
 */
public record Decision(
        String about,
        @Nullable String kind,
        @Nullable TextQuote anchor,
        Place in,
        boolean accepted,
        @Nullable String by,
        @Nullable String when,
        Position at) {}
