package dossier.recognise.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** Named days, and on which day of a year they fall. What moves with the moon beyond Easter is not here: it would have to be guessed. */
enum Feast {
    NEW_YEARS_DAY(1, 1),
    EPIPHANY(1, 6),
    KING_DAY(1, DayOfWeek.MONDAY, 3),
    VALENTINE(2, 14),
    PRESIDENTS_DAY(2, DayOfWeek.MONDAY, 3),
    ST_PATRICK(3, 17),
    APRIL_FOOLS(4, 1),
    MAY_DAY(5, 1),
    MOTHERS_DAY(5, DayOfWeek.SUNDAY, 2),
    MEMORIAL_DAY(year -> LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
    FOURTH_OF_JULY(7, 4),
    BASTILLE_DAY(7, 14),
    LABOR_DAY(9, DayOfWeek.MONDAY, 1),
    COLUMBUS_DAY(10, DayOfWeek.MONDAY, 2),
    HALLOWEEN(10, 31),
    ALL_SAINTS(11, 1),
    ELECTION_DAY(year -> LocalDate.of(year, 11, 2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))),
    ARMISTICE_DAY(11, 11),
    THANKSGIVING(11, DayOfWeek.THURSDAY, 4),
    CHRISTMAS_EVE(12, 24),
    CHRISTMAS(12, 25),
    BOXING_DAY(12, 26),
    NEW_YEARS_EVE(12, 31),
    ASH_WEDNESDAY(year -> easter(year).minusDays(46)),
    PALM_SUNDAY(year -> easter(year).minusDays(7)),
    GOOD_FRIDAY(year -> easter(year).minusDays(2)),
    EASTER(Feast::easter),
    EASTER_MONDAY(year -> easter(year).plusDays(1)),
    ASCENSION(year -> easter(year).plusDays(39)),
    PENTECOST(year -> easter(year).plusDays(49));

    private static final Feast[] ALL = values();
    private final IntFunction<LocalDate> in;

    Feast(int month, int day) {
        this(year -> LocalDate.of(year, month, day));
    }

    Feast(int month, DayOfWeek weekday, int which) {
        this(year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday)));
    }

    Feast(IntFunction<LocalDate> in) {
        this.in = in;
    }

    static Feast of(int ordinal) {
        return ALL[ordinal];
    }

    /** @param year of the Gregorian calendar, 1583 or later */
    LocalDate in(int year) {
        return in.apply(year);
    }

    /** Easter Sunday of the western churches ("Anonymous Gregorian algorithm", Nature, 20 April 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int j = c / 4;
        int k = c % 4;
        int m = (a + 11 * h) / 319;
        int r = (2 * e + 2 * j - k - h + m + 32) % 7;
        int month = (h - m + r + 90) / 25;
        return LocalDate.of(year, month, (h - m + r + month + 19) % 32);
    }
}
