package dossier.recognise.telling;

import dossier.model.EventKind;

/**
 * Words that may be the head of a telling.
 *
 * @param start the first token
 * @param end the token after the last
 */
record Trigger(int start, int end, Sense sense, Form form) {
    /** @param concept empty for a verb that the lexicon does not know */
    record Sense(String concept, EventKind kind, Strength strength) {
        static final Sense UNKNOWN = new Sense("", EventKind.OTHER, Strength.LIGHT);
    }

    enum Strength {
        /** Reports an event on its own. */
        STRONG,
        /** Reports one only with a date. */
        WEAK,
        /** Leaves it to another word what happened. */
        LIGHT
    }

    enum Form {
        NOUN,
        BASE,
        /** Third person singular of the present. */
        THIRD,
        /** Past tense, or a participle that has the same form. */
        PAST,
        /** A participle that has a form of its own. */
        PARTICIPLE,
        ING;

        boolean isVerb() {
            return this != NOUN;
        }
    }

    boolean isLight() {
        return sense.strength() == Strength.LIGHT;
    }

    boolean isNoun() {
        return form == Form.NOUN;
    }
}
