package dossier.recognise.date;

/** Units of time, each with the code that TIMEX3 durations write (TimeML 1.2.1; `DE` and `CE` as TIMEX2 has them). */
enum Unit {
    SECOND("S", Grain.DAY),
    MINUTE("M", Grain.DAY),
    HOUR("H", Grain.DAY),
    DAY("D", Grain.DAY),
    WEEKEND("WE", Grain.WEEKEND),
    WEEK("W", Grain.WEEK),
    FORTNIGHT("W", Grain.WEEK),
    MONTH("M", Grain.MONTH),
    QUARTER("Q", Grain.QUARTER),
    YEAR("Y", Grain.YEAR),
    DECADE("DE", Grain.DECADE),
    CENTURY("CE", Grain.CENTURY),
    MILLENNIUM("ML", Grain.CENTURY);

    private static final Unit[] ALL = values();

    private final String code;
    private final Grain grain;

    Unit(String code, Grain grain) {
        this.code = code;
        this.grain = grain;
    }

    static Unit of(int ordinal) {
        return ALL[ordinal];
    }

    /** How closely a date is known that was counted in this unit. */
    Grain grain() {
        return grain;
    }

    /** What stands behind the amount in a duration. */
    String code() {
        return code;
    }

    /** Whether it is shorter than a day. */
    boolean isOfDay() {
        return compareTo(DAY) < 0;
    }

    /** A duration of so many of this unit: `P3D`, `PT48H`, `P2Y6M`, `PXM`. */
    String duration(String amount) {
        if (this == FORTNIGHT && amount.chars().allMatch(c -> c >= '0' && c <= '9') && amount.length() < 6) {
            return "P" + 2 * Integer.parseInt(amount) + "W";
        }
        String whole = amount.endsWith(".5") ? amount.substring(0, amount.length() - 2) : "";
        if (!whole.isEmpty() && (this == YEAR || this == HOUR || this == MINUTE)) {
            return duration(whole) + (this == YEAR ? "6M" : this == HOUR ? "30M" : "30S");
        }
        return (isOfDay() ? "PT" : "P") + amount + code;
    }
}
