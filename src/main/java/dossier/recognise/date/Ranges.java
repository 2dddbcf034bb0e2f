package dossier.recognise.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates that share parts: "from 17 to 19 March 2020", "September–November 2020", "March 17, 19 and 21", "1914–18". */
final class Ranges {
    private final Tape tape;
    private final Calendar calendar;
    private final Years years;

    Ranges(Tape tape, Calendar calendar, Years years) {
        this.tape = tape;
        this.calendar = calendar;
        this.years = years;
    }

    /** "499–493 BC", "from 490 to 480 BC": the era stands behind the second year. */
    private List<Match> leadingYear(int token) {
        int from = tape.whole(token);
        int next = token + 1;
        if (from <= 0 || tape.width(token) > 4 || !tape.isHyphen(next) && !tape.has(next, Role.RANGES)) {
            return List.of();
        }
        Years.Year until = years.year(next + 1);
        if (until == null || !until.certain() || until.number() >= 0 || from <= -until.number()) {
            return List.of();
        }
        return List.of(
                Match.of(token, next, Expression.Dated.of(Point.year(-from))).opening(),
                Match.of(next + 1, until.until(), Expression.Dated.of(Point.year(until.number()))));
    }

    /** Days before a date that gives their month: "17 to 19 March", "the 3rd, 5th and 9th of May". Empty where none begin here. */
    List<Match> leading(int token) {
        List<Match> eras = leadingYear(token);
        if (!eras.isEmpty() || dayAt(token) == 0) {
            return eras;
        }
        List<Integer> days = new ArrayList<>();
        int at = token;
        boolean range = false;
        while (days.size() < 8 && dayAt(at) > 0) {
            int join = joined(at + 1, true);
            if (join < 0) {
                break;
            }
            days.add(at);
            range = isRange(at + 1);
            at = tape.is(join, "the") ? join + 1 : join;
        }
        if (days.isEmpty() || !tape.isOneSentence(token, Math.min(at, tape.size() - 1))) {
            return List.of();
        }
        Match last = calendar.read(at);
        if (last == null
                || dayAt(at) == 0
                || !(last.expression() instanceof Expression.Dated dated)
                || dated.point().grain() != Grain.DAY) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        for (int day : days) {
            Point point =
                    new Point(Grain.DAY, dated.point().year(), dated.point().index(), dayAt(day), "");
            if (!point.exists()) {
                return List.of();
            }
            Match one = Match.of(day, day + 1, new Expression.Dated(point, dated.of(), null));
            found.add(range && days.size() == 1 ? one.opening() : one);
        }
        found.add(last);
        return found;
    }

    /** The date with the days or the year behind it that it gives the month or the century to. */
    List<Match> trailing(Match first) {
        List<Match> found = new ArrayList<>(List.of(first));
        if (!(first.expression() instanceof Expression.Dated dated)) {
            return found;
        }
        if (dated.point().grain() == Grain.YEAR && dated.point().year() > 0) {
            Match end = shortYear(first.until(), dated.point().year());
            if (end != null) {
                found.set(0, first.opening());
                found.add(end);
            }
            return found;
        }
        if (dated.point().grain() != Grain.DAY
                || dated.point().hasYear() && tape.width(first.until() - 1) == 4 && tape.whole(first.until() - 1) > 0
                || !endsWithDay(first)) {
            return found;
        }
        int at = first.until();
        while (found.size() < 8) {
            int join = joined(at, true);
            if (join < 0 || !tape.isOneSentence(first.from(), join)) {
                break;
            }
            int day = tape.is(join, "the") ? join + 1 : join;
            if (dayAt(day) == 0 || !isDayEnd(day)) {
                break;
            }
            Point point = new Point(Grain.DAY, Point.UNKNOWN, dated.point().index(), dayAt(day), "");
            if (!point.exists()) {
                break;
            }
            if (isRange(at)) {
                found.set(found.size() - 1, found.get(found.size() - 1).opening());
            }
            Match next = withYear(day, point);
            found.add(next);
            at = next.until();
        }
        return found;
    }

    private boolean endsWithDay(Match first) {
        return dayAt(first.until() - 1) > 0;
    }

    /** A number that goes on in another way is no day: a month's (read for itself), an amount, an hour. */
    private boolean isDayEnd(int day) {
        int next = day + 1;
        if (tape.whole(day) < 0) {
            return !tape.isAny(next, "century", "of") && !tape.isLowerCase(next)
                    || tape.has(next, Role.BEFORE_DATE)
                    || tape.has(next, Role.JOINS);
        }
        boolean monthFollows =
                tape.isCapitalised(next) && (tape.has(next, Role.MONTH) || tape.has(next, Role.MONTH_SHORT));
        boolean amount = tape.has(next, Role.COUNTED)
                || tape.has(next, Role.UNIT)
                || tape.has(next, Role.AM)
                || tape.has(next, Role.SCALE)
                || tape.isMark(next, "%:/")
                || tape.isLowerCase(next) && !tape.isKnown(next) && tape.isMark(day - 1, ",");
        return !monthFollows && !amount;
    }

    private Match withYear(int day, Point point) {
        int comma = tape.isMark(day + 1, ",") ? day + 2 : day + 1;
        Years.Year year = tape.isOneSentence(day, comma) ? years.year(comma) : null;
        return year != null && years.isYear(comma, year) && tape.width(comma) == 4
                ? Match.of(day, year.until(), Expression.Dated.of(point.in(year.number())))
                : Match.of(day, day + 1, Expression.Dated.of(point));
    }

    /** "1914–18": the end of a range of years of which only the last digits are written. */
    private @Nullable Match shortYear(int at, int from) {
        if (!tape.isHyphen(at) && !tape.isMark(at, "/")
                || !tape.isGlued(at)
                || !tape.isGlued(at + 1)
                || tape.whole(at + 1) < 0
                || tape.width(at + 1) != 2
                || tape.isHyphen(at + 2) && tape.isGlued(at + 2)) {
            return null;
        }
        int year = from / 100 * 100 + tape.whole(at + 1);
        return year > from ? Match.of(at + 1, at + 2, Expression.Dated.of(Point.year(year))) : null;
    }

    /** A day of the month in digits, alone or with "th"; 0 where there is none. */
    private int dayAt(int token) {
        int number = tape.digits(token);
        boolean plain = tape.whole(token) > 0 || Ordinals.read(tape, token) != null && number > 0;
        return plain && number <= 31 && tape.width(token) < 3 ? number : 0;
    }

    /** The token after what joins two dates; −1 where nothing does. */
    private int joined(int at, boolean commas) {
        if (tape.has(at, Role.JOINS) || tape.isHyphen(at) || tape.isMark(at, "/")) {
            return at + 1;
        }
        if (commas && tape.isMark(at, ",")) {
            return tape.isAny(at + 1, "and", "or") ? at + 2 : at + 1;
        }
        return -1;
    }

    private boolean isRange(int join) {
        return tape.has(join, Role.RANGES) || tape.isHyphen(join);
    }

    /** The same expressions, with years copied from the right end of ranges and lists to those left of it that have none. */
    List<Match> shared(List<Match> all) {
        for (int i = all.size() - 2; i >= 0; i--) {
            Match left = all.get(i);
            Match right = all.get(i + 1);
            if (!(left.expression() instanceof Expression.Dated from)
                    || !(right.expression() instanceof Expression.Dated to)) {
                continue;
            }
            int join = joined(left.until(), true);
            boolean adjoins = join >= 0 && (right.from() == join || tape.is(join, "the") && right.from() == join + 1);
            if (!adjoins || !tape.isOneSentence(left.from(), right.from())) {
                continue;
            }
            boolean range = isRange(left.until()) || tape.is(left.until(), "and") && isBetween(left.from());
            boolean alike = isBelowYear(from.point()) && isBelowYear(to.point());
            if (alike
                    && !from.point().hasYear()
                    && from.of() == null
                    && from.step() == null
                    && (to.point().hasYear() || to.of() != null)) {
                boolean before = range
                        && from.point().index() > to.point().index()
                        && from.point().index() < 21;
                Expression shared = to.point().hasYear()
                        ? Expression.Dated.of(from.point()
                                .in(
                                        before
                                                ? Point.told(Point.astronomical(
                                                                to.point().year())
                                                        - 1)
                                                : to.point().year()))
                        : new Expression.Dated(from.point(), to.of(), null);
                all.set(i, left.with(shared));
            }
            if (range) {
                all.set(i, all.get(i).opening());
            }
        }
        return all;
    }

    private static boolean isBelowYear(Point point) {
        return point.grain().isAsFineAs(Grain.HALF);
    }

    /** Whether "between" stands shortly before a date. */
    private boolean isBetween(int token) {
        return tape.is(token - 1, "between") || tape.is(token - 2, "between");
    }
}
