package dossier.recognise.date;

/** Whether a sentence looks back or ahead where a date stands in it, by the nearest verb that tells. */
enum Outlook {
    BACK,
    AHEAD,
    NONE;

    private static final int BEFORE = 14;
    private static final int BEHIND = 12;

    static Outlook of(Tape tape, Match found) {
        Outlook prepared = beside(tape, found.from(), found.until());
        if (prepared != NONE) {
            return prepared;
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

    /** "until Friday" and "as early as Friday" look ahead, so does "as Friday nears"; "since Friday" looks back, whatever the verb. */
    private static Outlook beside(Tape tape, int from, int until) {
        if (tape.isAny(from - 1, "until", "till")) {
            return tape.reading().startsSentence(from - 1) ? NONE : AHEAD;
        }
        boolean asSoonAs = tape.is(from - 1, "as") && tape.is(from - 3, "as");
        boolean since = tape.is(from - 1, "since") || tape.is(from - 3, "since");
        boolean nears = tape.isAny(until, "nears", "approaches", "looms")
                || tape.is(from - 2, "ahead") && tape.is(from - 1, "of");
        return asSoonAs || nears ? AHEAD : since ? BACK : NONE;
    }

    private static Outlook at(Tape tape, int token) {
        if (tape.is(token, "to")) {
            return tape.has(token - 1, Role.PRESENT) || tape.is(token - 1, "set") ? AHEAD : NONE;
        }
        if (tape.has(token, Role.FUTURE)) {
            boolean wasDue = tape.is(token - 1, "been") && tape.is(token - 2, "had");
            return tape.isCapitalised(token) ? NONE : wasDue ? BACK : AHEAD;
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
