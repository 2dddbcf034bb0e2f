package dossier.recognise.date;

/** How closely a point of the calendar is told, coarsest first. */
enum Grain {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    WEEKEND,
    DAY;

    /** Whether a date of this grain says at least as much as one of `other`. */
    boolean isAsFineAs(Grain other) {
        return compareTo(other) >= 0;
    }
}
