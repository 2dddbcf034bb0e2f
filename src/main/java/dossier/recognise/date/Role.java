package dossier.recognise.date;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a word of the table can be in a time expression, and what the value beside it means. */
enum Role {
    /** 1 to 12. */
    MONTH,
    /** 1 to 12; too short to stand alone ("Mar."). */
    MONTH_SHORT,
    /** A month's name that is often another word ("May", "March"). */
    DOUBTFUL,
    /** Monday 1. */
    WEEKDAY,
    WEEKDAY_SHORT,
    /** 21 to 24, as EDTF numbers them. */
    SEASON,
    /** Ordinal of `Unit`. */
    UNIT,
    PLURAL,
    /** Ordinal of `Part`. */
    PART,
    /** Hours to add: 0, 12. */
    AM,
    OCLOCK,
    ZONE,
    NUMBER,
    SCALE,
    ARTICLE,
    /** An amount that is not told: few, several. */
    VAGUE,
    ORDINAL,
    /** The decade's first year within its century. */
    DECADE,
    /** Days from the day of writing. */
    DAY,
    TONIGHT,
    /** Units from the day of writing: last −1, this 0, next 1. */
    STEP,
    /** Units from what the text speaks of. */
    ANCHORED,
    SAME,
    AGO,
    /** Behind an amount: back −1, forth 1, from what the text speaks of. */
    SHIFT,
    /** Before an amount: a stretch of time. */
    STRETCH,
    /** Ordinal of `Narrowing`. */
    PART_OF,
    HALF,
    ABOUT,
    EACH,
    PER,
    /** Ordinal of `Unit`: daily. */
    OFTEN,
    TIMES,
    /** Ordinal of `Vaguely`. */
    VAGUELY,
    /** Before Christ −1, after 1. */
    ERA,
    BEFORE_DATE,
    JOINS,
    RANGES,
    YEAR_WORD,
    FUTURE,
    PAST,
    PRESENT,
    /** Ordinal of `Feast`. */
    FEAST,
    COUNTED,
    NOT_YEAR;

    private static final Set<Role> INSIDE = EnumSet.of(
            DOUBTFUL,
            PLURAL,
            AM,
            OCLOCK,
            ZONE,
            SCALE,
            AGO,
            SHIFT,
            TIMES,
            BEFORE_DATE,
            JOINS,
            RANGES,
            YEAR_WORD,
            FUTURE,
            PAST,
            PRESENT,
            COUNTED,
            NOT_YEAR);

    /** Whether an expression can begin with a word of this role. */
    boolean begins() {
        return !INSIDE.contains(this);
    }

    static Role of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The number that a value of the table stands for: itself, or the place of a constant in its enumeration. */
    int number(String value) {
        if (value.equals("-")) {
            return 0;
        }
        String constant = value.toUpperCase(Locale.ROOT);
        return switch (this) {
            case UNIT, OFTEN -> Unit.valueOf(constant).ordinal();
            case PART -> Part.valueOf(constant).ordinal();
            case PART_OF -> Narrowing.valueOf(constant).ordinal();
            case VAGUELY -> Vaguely.valueOf(constant).ordinal();
            case FEAST -> Feast.valueOf(constant).ordinal();
            default -> Integer.parseInt(value);
        };
    }
}
