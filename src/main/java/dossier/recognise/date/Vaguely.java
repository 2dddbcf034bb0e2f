package dossier.recognise.date;

/** What pins no date: TIMEX3's values for the past, the present and the future as such. */
enum Vaguely {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF;

    private static final Vaguely[] ALL = values();

    static Vaguely of(int ordinal) {
        return ALL[ordinal];
    }
}
