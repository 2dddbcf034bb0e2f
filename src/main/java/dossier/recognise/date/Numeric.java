package dossier.recognise.date;

import dossier.recognise.text.Reading.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in digits: ISO 8601 ("2021-11-16", "2021-03"), dotted ("16.11.2021", day first) and with strokes or hyphens
 * ("11/16/2021"), whose order the article's other dates tell where its own numbers do not.
 */
final class Numeric implements Reader {
    private final Tape tape;
    private final Order order;

    /** Which of day and month this article writes first. */
    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    Numeric(Tape tape) {
        this.tape = tape;
        this.order = usage();
    }

    @Override
    public @Nullable Match read(int token) {
        int width = tape.width(token);
        if (tape.digits(token) < 0 || width > 4 || width == 3 || isPart(token)) {
            return null;
        }
        if (tape.isKind(token, Kind.NUMBER) && tape.length(token) > width) {
            return dotted(token);
        }
        if (tape.whole(token) < 0) {
            return null;
        }
        return width == 4 ? iso(token) : slashed(token);
    }

    /** Whether the number is only the rest of a longer one. */
    private boolean isPart(int token) {
        return tape.isMark(token - 1, "/-.#$€£") && tape.isGlued(token) && tape.isGlued(token - 1)
                || tape.isMark(token - 1, "#$€£") && tape.isGlued(token);
    }

    private @Nullable Match iso(int token) {
        int year = tape.whole(token);
        if (!tape.isMark(token + 1, "-‐‑/")
                || !tape.isGlued(token + 1)
                || !tape.isGlued(token + 2)
                || tape.width(token + 2) > 2
                || year < 1000) {
            return null;
        }
        int month = tape.digits(token + 2);
        boolean day = tape.isMark(token + 3, "-‐‑/")
                && tape.isGlued(token + 3)
                && tape.isGlued(token + 4)
                && tape.width(token + 4) <= 2;
        if (day) {
            Point point = Point.day(year, Math.max(1, Math.min(month, 12)), tape.digits(token + 4));
            return month < 1 || month > 12 || !point.exists() ? null : timed(token, point);
        }
        boolean isMonth = tape.whole(token + 2) >= 1
                && month <= 12
                && tape.width(token + 2) == 2
                && month <= year % 100
                && !tape.isMark(token + 1, "/")
                && month != year % 100 + 1;
        return isMonth ? Match.of(token, token + 3, Expression.Dated.of(Point.of(Grain.MONTH, year, month))) : null;
    }

    /** With the time of day that ISO 8601 parts by a T: "2021-11-16T10:30:00Z". */
    private Match timed(int token, Point day) {
        String tail = tape.tail(token + 4);
        if (tail.length() != 3 || tail.charAt(0) != 't' || !tape.isMark(token + 5, ":") || tape.width(token + 6) != 2) {
            return Match.of(token, token + 5, Expression.Dated.of(day));
        }
        int until = token + 7;
        while (tape.isMark(until, ":")
                && tape.isGlued(until)
                && tape.isGlued(until + 1)
                && tape.digits(until + 1) >= 0) {
            until += 2;
        }
        String clock = "T" + tail.substring(1) + ":" + tape.word(token + 6).substring(0, 2);
        return Match.of(token, until, Expression.Dated.of(day.at(clock)));
    }

    /** "16.11.2021", "2021.11.16": one token to the tokeniser. */
    private @Nullable Match dotted(int token) {
        String[] parts = tape.word(token).split("\\.", -1);
        if (parts.length != 3 || tape.word(token).indexOf(',') >= 0 || parts[1].length() > 2) {
            return null;
        }
        boolean iso = parts[0].length() == 4;
        if (!iso && (parts[0].length() > 2 || parts[2].length() != 4 && parts[2].length() != 2)
                || iso && parts[2].length() > 2) {
            return null;
        }
        int first = Integer.parseInt(parts[0]);
        int middle = Integer.parseInt(parts[1]);
        int last = Integer.parseInt(parts[2]);
        return iso
                ? dated(token, token + 1, last, middle, first)
                : dated(token, token + 1, first, middle, full(parts[2], last));
    }

    private static int full(String digits, int year) {
        return digits.length() == 4 ? year : year + (year < 40 ? 2000 : 1900);
    }

    private static @Nullable Match dated(int from, int until, int day, int month, int year) {
        if (month < 1
                || month > 12
                || year < 1000
                || !Point.day(year, month, day).exists()) {
            return null;
        }
        return Match.of(from, until, Expression.Dated.of(Point.day(year, month, day)));
    }

    private @Nullable Match slashed(int token) {
        if (!isTriple(token)) {
            return null;
        }
        int first = tape.whole(token);
        int second = tape.whole(token + 2);
        int year = tape.width(token + 4) == 4 ? tape.whole(token + 4) : full("yy", tape.whole(token + 4));
        Match dayFirst = dated(token, token + 5, first, second, year);
        Match monthFirst = dated(token, token + 5, second, first, year);
        if (dayFirst == null || monthFirst == null || first == second) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNKNOWN ->
                Match.of(
                        token,
                        token + 5,
                        new Expression.EitherOrder(
                                LocalDate.of(year, second, first), LocalDate.of(year, first, second)));
        };
    }

    /** Two numbers of one or two digits and a year, with the same stroke or hyphen between and no spaces. */
    private boolean isTriple(int token) {
        boolean marks = tape.isMark(token + 1, "/") && tape.isMark(token + 3, "/")
                || tape.isHyphen(token + 1) && tape.isHyphen(token + 3) && tape.width(token + 4) == 4;
        if (!marks || token + 4 >= tape.size()) {
            return false;
        }
        for (int at = token + 1; at <= token + 4; at++) {
            if (!tape.isGlued(at)) {
                return false;
            }
        }
        int width = tape.width(token + 4);
        return tape.whole(token) > 0
                && tape.whole(token + 2) > 0
                && tape.width(token + 2) < 3
                && tape.whole(token + 4) >= 0
                && (width == 2 || width == 4)
                && !tape.isMark(token + 5, "/");
    }

    /** The order that numbers above twelve show, else the one in which months are named; unknown where these disagree. */
    private Order usage() {
        int dayFirst = 0;
        int monthFirst = 0;
        int namedDayFirst = 0;
        int namedMonthFirst = 0;
        for (int token = 0; token < tape.size(); token++) {
            if (tape.whole(token) > 0 && tape.width(token) < 3) {
                if (isTriple(token) && !isPart(token)) {
                    dayFirst += tape.whole(token) > 12 ? 1 : 0;
                    monthFirst += tape.whole(token + 2) > 12 ? 1 : 0;
                } else if (isMonth(token + 1) && tape.whole(token) <= 31 && !isMonth(token - 1)) {
                    namedDayFirst++;
                } else if ((isMonth(token - 1) || tape.isMark(token - 1, ".") && isMonth(token - 2))
                        && tape.whole(token) <= 31) {
                    namedMonthFirst++;
                }
            }
        }
        if (dayFirst + monthFirst > 0) {
            return monthFirst == 0 ? Order.DAY_FIRST : dayFirst == 0 ? Order.MONTH_FIRST : Order.UNKNOWN;
        }
        return namedDayFirst > 0 && namedMonthFirst == 0
                ? Order.DAY_FIRST
                : namedMonthFirst > 0 && namedDayFirst == 0 ? Order.MONTH_FIRST : Order.UNKNOWN;
    }

    private boolean isMonth(int token) {
        return tape.isCapitalised(token) && (tape.has(token, Role.MONTH) || tape.has(token, Role.MONTH_SHORT));
    }
}
