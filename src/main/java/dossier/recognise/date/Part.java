package dossier.recognise.date;

/** Parts of the day, each with what TIMEX3 writes behind the day. */
enum Part {
    MO("TMO"),
    NOON("T12:00"),
    AF("TAF"),
    EV("TEV"),
    NI("TNI"),
    MIDNIGHT("T24:00");

    private static final Part[] ALL = values();
    private final String code;

    Part(String code) {
        this.code = code;
    }

    static String code(int ordinal) {
        return ALL[ordinal].code;
    }
}
