package dossier.recognise.date;

import dossier.model.When;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A point of the calendar as a text gives it, maybe without its year.
 *
 * @param year as people write it: −480 is 480 BC, there is no year 0; `UNKNOWN` where it is not told. Of a decade its first three
 *     digits, of a century its first two
 * @param index half 1–2, quarter 1–4, season 21–24, month 1–12 (of a day too), ISO week 1–53 (of a weekend too); else 0
 * @param day of the month; else 0
 * @param clock what TIMEX3 writes behind the day: "", `TNI`, `T10:35`
 */
record Point(Grain grain, int year, int index, int day, String clock) {
    static final int UNKNOWN = Integer.MIN_VALUE;
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    static Point year(int year) {
        return new Point(Grain.YEAR, year, 0, 0, "");
    }

    static Point of(Grain grain, int year, int index) {
        return new Point(grain, year, index, 0, "");
    }

    static Point day(int year, int month, int day) {
        return new Point(Grain.DAY, year, month, day, "");
    }

    static Point day(LocalDate date) {
        return day(told(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
    }

    boolean hasYear() {
        return year != UNKNOWN;
    }

    Point in(int newYear) {
        return new Point(grain, newYear, index, day, clock);
    }

    Point at(String newClock) {
        return new Point(grain, year, index, day, newClock);
    }

    /** Whether the calendar has such a day; years before 1 and unknown ones allow 29 February. */
    boolean exists() {
        return grain != Grain.DAY
                || day >= 1
                        && day
                                <= (hasYear()
                                        ? YearMonth.of(astronomical(year), index)
                                                .lengthOfMonth()
                                        : longest(index));
    }

    private static int longest(int month) {
        return YearMonth.of(2000, month).lengthOfMonth();
    }

    /** The first day; the year must be known. */
    LocalDate first() {
        int y = astronomical(year);
        return switch (grain) {
            case CENTURY -> LocalDate.of(astronomical(year < 0 ? year * 100 - 99 : year * 100), 1, 1);
            case DECADE -> LocalDate.of(astronomical(year < 0 ? year * 10 - 9 : year * 10), 1, 1);
            case YEAR -> LocalDate.of(y, 1, 1);
            case HALF -> LocalDate.of(y, 6 * index - 5, 1);
            case QUARTER -> LocalDate.of(y, 3 * index - 2, 1);
            case SEASON -> LocalDate.of(y, 3 * (index - 20), 1);
            case MONTH -> LocalDate.of(y, index, 1);
            case WEEK -> monday();
            case WEEKEND -> monday().plusDays(5);
            case DAY ->
                LocalDate.of(y, index, Math.min(day, YearMonth.of(y, index).lengthOfMonth()));
        };
    }

    /** The last day; the year must be known. */
    LocalDate last() {
        LocalDate first = first();
        return switch (grain) {
            case CENTURY -> first.plusYears(100).minusDays(1);
            case DECADE -> first.plusYears(10).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
            case HALF -> first.plusMonths(6).minusDays(1);
            case QUARTER, SEASON -> first.plusMonths(3).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case WEEK -> first.plusDays(6);
            case WEEKEND -> first.plusDays(1);
            case DAY -> first;
        };
    }

    private LocalDate monday() {
        return LocalDate.of(astronomical(year), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, index)
                .with(DayOfWeek.MONDAY);
    }

    /** The same point seen more coarsely, or the finest that is known. */
    Point to(Grain to) {
        if (!grain.isAsFineAs(to) || grain == to || !hasYear()) {
            return this;
        }
        return containing(first(), to);
    }

    /** The week, month, … in which a day lies. */
    static Point containing(LocalDate day, Grain grain) {
        int year = told(day.getYear());
        int month = day.getMonthValue();
        return switch (grain) {
            case CENTURY -> of(Grain.CENTURY, year / 100, 0);
            case DECADE -> of(Grain.DECADE, year / 10, 0);
            case YEAR -> year(year);
            case HALF -> of(Grain.HALF, year, (month + 5) / 6);
            case QUARTER -> of(Grain.QUARTER, year, (month + 2) / 3);
            case SEASON ->
                month < 3 ? of(Grain.SEASON, told(day.getYear() - 1), 24) : of(Grain.SEASON, year, 20 + month / 3);
            case MONTH -> of(Grain.MONTH, year, month);
            case WEEK, WEEKEND ->
                of(grain, told(day.get(IsoFields.WEEK_BASED_YEAR)), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case DAY -> day(day);
        };
    }

    /** This point moved by an amount of some unit; as fine as both allow. */
    Point plus(int amount, Unit unit) {
        Point from = grain.isAsFineAs(unit.grain()) ? this : null;
        if (from == null) {
            return switch (grain) {
                case YEAR, HALF, QUARTER, SEASON, MONTH, WEEK, WEEKEND ->
                    containing(moved(first(), amount, unit), grain);
                default -> this;
            };
        }
        if (unit == Unit.DECADE && grain == Grain.DECADE || unit == Unit.CENTURY && grain == Grain.CENTURY) {
            return of(grain, year + amount, 0);
        }
        if (unit == Unit.YEAR || unit == Unit.DECADE || unit == Unit.CENTURY) {
            int years = amount * (unit == Unit.YEAR ? 1 : unit == Unit.DECADE ? 10 : 100);
            return in(told(astronomical(year) + years));
        }
        return containing(moved(first(), amount, unit), grain);
    }

    private static LocalDate moved(LocalDate day, int amount, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(amount);
            case WEEK, WEEKEND -> day.plusWeeks(amount);
            case FORTNIGHT -> day.plusWeeks(2L * amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3L * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10L * amount);
            case CENTURY -> day.plusYears(100L * amount);
            case MILLENNIUM -> day.plusYears(1000L * amount);
        };
    }

    /** TIMEX3's value. */
    String value() {
        String head = !hasYear() ? "XXXX" : year < 0 ? "BC" + padded(-year) : padded(year);
        return switch (grain) {
            case CENTURY, DECADE, YEAR -> head;
            case HALF -> head + "-H" + index;
            case QUARTER -> head + (index == 0 ? "-QX" : "-Q" + index);
            case SEASON -> head + "-" + SEASONS[index - 21];
            case MONTH -> head + "-" + two(index);
            case WEEK -> head + "-W" + two(index);
            case WEEKEND -> head + "-W" + two(index) + "-WE";
            case DAY -> head + "-" + two(index) + "-" + two(day) + clock;
        };
    }

    private String padded(int number) {
        int digits = grain == Grain.CENTURY ? 2 : grain == Grain.DECADE ? 3 : 4;
        return String.format(Locale.ROOT, "%0" + digits + "d", number);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** EDTF; null where the year is not known. */
    @Nullable
    When when() {
        if (!hasYear() || grain == Grain.QUARTER && index == 0) {
            return null;
        }
        try {
            return switch (grain) {
                case YEAR -> When.year(Integer.valueOf(astronomical(year)));
                case MONTH -> When.month(YearMonth.of(astronomical(year), index));
                case DAY -> When.day(first());
                case SEASON -> parsed(edtf(astronomical(year)) + "-" + index);
                case DECADE -> year < 10 ? years() : parsed(year + "X");
                case CENTURY -> year < 10 ? years() : parsed(year + "XX");
                case HALF, QUARTER ->
                    parsed(edtf(astronomical(year)) + "-" + two(first().getMonthValue()) + "/"
                            + edtf(astronomical(year)) + "-" + two(last().getMonthValue()));
                case WEEK, WEEKEND -> When.span(first(), last());
            };
        } catch (DateTimeException beyondTheCalendar) {
            return null;
        }
    }

    private @Nullable When years() {
        return parsed(edtf(first().getYear()) + "/" + edtf(last().getYear()));
    }

    private static @Nullable When parsed(String edtf) {
        return When.parse(edtf).orElse(null);
    }

    private static String edtf(int year) {
        return year < 0 ? String.format(Locale.ROOT, "-%04d", -year) : String.format(Locale.ROOT, "%04d", year);
    }

    /** The year as astronomers count, 1 BC being 0. */
    static int astronomical(int year) {
        return year < 0 ? year + 1 : year;
    }

    /** The year as people write it. */
    static int told(int astronomical) {
        return astronomical <= 0 ? astronomical - 1 : astronomical;
    }
}
