package dossier.model;

/** How closely a date is known, coarsest first. `SPAN` is an interval of its own, whatever its ends' precision. */
public enum Precision {
    CENTURY,
    DECADE,
    YEAR,
    SPAN,
    SEASON,
    MONTH,
    DAY
}
