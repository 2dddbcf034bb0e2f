package dossier.recognise.date;

/** Whether a sentence looks back or ahead where a date stands in it, by the nearest verb that tells. */
enum Outlook {
    BACK,
    AHEAD,
    NONE;

    private static final int BEFORE = 14;
    private static final int BEHIND = 12;

    static Outlook of(Tape tape, Match found) {
        if (tape.is(found.from() - 1, "until") || tape.is(found.from() - 1, "till")) {
            return AHEAD;
        }
        for (int at = found.from() - 1;
                at >= 0 && at >= found.from() - BEFORE && tape.isOneSentence(at, found.from());
                at--) {
            Outlook outlook = at(tape, at);
            if (outlook != NONE) {
                return outlook;
            }
        }
        for (int at = found.until();
                at < tape.size() && at <= found.until() + BEHIND && tape.isOneSentence(found.from(), at);
                at++) {
            Outlook outlook = at(tape, at);
            if (outlook != NONE) {
                return outlook;
            }
        }
        return NONE;
    }

    private static Outlook at(Tape tape, int token) {
        if (tape.has(token, Role.FUTURE)) {
            return tape.isCapitalised(token) ? NONE : AHEAD;
        }
        return tape.has(token, Role.PAST) || isPastForm(tape, token) ? BACK : NONE;
    }

    private static boolean isPastForm(Tape tape, int token) {
        String word = tape.word(token);
        return word.length() > 4
                && word.endsWith("ed")
                && !word.endsWith("eed")
                && !word.endsWith("dred")
                && tape.isLowerCase(token);
    }
}
