package dossier.recognise.date;

import dossier.model.Timex;
import dossier.recognise.text.Reading.Kind;
import org.jspecify.annotations.Nullable;

/** Reads dates that name a month, a season or a weekday: "Sunday, November 16, 2021", "16 November", "the spring of 2020". */
final class Calendar implements Reader {
    private final Tape tape;
    private final Years years;
    private final Reader relative;
    private final Seasons seasons;

    /** @param relative reads what may stand in place of a year ("June last year") */
    Calendar(Tape tape, Years years, Reader relative) {
        this.tape = tape;
        this.years = years;
        this.relative = relative;
        this.seasons = new Seasons(tape, this);
    }

    @Override
    public @Nullable Match read(int token) {
        int at = tape.is(token, "the") ? token + 1 : token;
        if (tape.has(at, Role.WEEKDAY) && tape.isCapitalised(at)
                || tape.has(at, Role.WEEKDAY_SHORT) && isShortWeekday(at)) {
            return weekday(token, at);
        }
        Match date = monthFirst(at);
        date = date == null ? dayFirst(at) : date;
        date = date == null ? seasons.read(at) : date;
        return date == null ? null : date.from(token);
    }

    private boolean isShortWeekday(int at) {
        return tape.isCapitalised(at) && month(skipped(at + 1)) > 0 && tape.isOneSentence(at, skipped(at + 1))
                || tape.isCapitalised(at)
                        && tape.isMark(at + 1, ".")
                        && (tape.is(at - 1, "on") || tape.isMark(at - 1, "(,"));
    }

    private int skipped(int at) {
        int next = at;
        while (tape.isMark(next, ".,") || tape.is(next, "the")) {
            next++;
        }
        return next;
    }

    private @Nullable Match weekday(int token, int at) {
        boolean full = tape.has(at, Role.WEEKDAY);
        int next = skipped(at + 1);
        if (tape.has(next, Role.PART) && !tape.isMark(next - 1, ".,")) {
            next = skipped(next + 1);
        }
        Match date = tape.isOneSentence(at, next) ? monthFirst(next) : null;
        date = date == null && tape.isOneSentence(at, next) ? dayFirst(next) : date;
        if (date != null
                && date.expression() instanceof Expression.Dated dated
                && dated.point().grain() == Grain.DAY) {
            String clock = tape.has(at + 1, Role.PART) ? Part.code(tape.value(at + 1, Role.PART)) : "";
            return date.from(at).with(date.expression().at(clock));
        }
        int day = tape.value(at, full ? Role.WEEKDAY : Role.WEEKDAY_SHORT);
        if (tape.has(at, Role.PLURAL)) {
            return tape.reading().isWord(at - 1)
                            && tape.isCapitalised(at - 1)
                            && !tape.reading().startsSentence(at - 1)
                    ? null
                    : Match.of(at, at + 1, new Expression.Fixed(Timex.Type.SET, "XXXX-WXX-" + day));
        }
        if (isName(at)) {
            return null;
        }
        return Match.of(token, full ? at + 1 : at + 2, new Expression.Weekday(day, null, ""));
    }

    /** A capitalised word before or behind makes a name of a weekday: "Bloody Sunday", "Sunday Times". */
    private boolean isName(int at) {
        boolean before = tape.isCapitalised(at - 1)
                && !tape.isKnown(at - 1)
                && tape.word(at - 1).endsWith("y")
                && tape.isOneSentence(at - 1, at);
        boolean behind = tape.isAny(at + 1, "times", "telegraph", "herald", "mirror");
        return before || behind && tape.isCapitalised(at + 1);
    }

    /** The month at a token, 1 to 12; 0 where there is none. */
    private int month(int token) {
        return !tape.isCapitalised(token)
                ? 0
                : tape.has(token, Role.MONTH)
                        ? tape.value(token, Role.MONTH)
                        : tape.has(token, Role.MONTH_SHORT) ? tape.value(token, Role.MONTH_SHORT) : 0;
    }

    private int afterMonth(int token) {
        return tape.isMark(token + 1, ".") && tape.has(token, Role.MONTH_SHORT) ? token + 2 : token + 1;
    }

    private @Nullable Match monthFirst(int token) {
        int month = month(token);
        if (month == 0) {
            return null;
        }
        int next = afterMonth(token);
        Match glued = gluedDayAndYear(token, next, month);
        if (glued != null) {
            return glued;
        }
        int the = tape.is(next, "the") ? next + 1 : next;
        Day day = day(the, tape.is(next, "the"));
        if (day != null && Point.day(Point.UNKNOWN, month, day.number()).exists() && tape.isOneSentence(token, the)) {
            return withYear(token, day.until(), Point.day(Point.UNKNOWN, month, day.number()));
        }
        Match dated = withYear(token, next, Point.of(Grain.MONTH, Point.UNKNOWN, month));
        boolean lone = dated.until() == next;
        return lone && !canStandAlone(token, next) ? null : dated;
    }

    /** "June 5,1941", where the tokeniser sees one number. */
    private @Nullable Match gluedDayAndYear(int token, int next, int month) {
        if (!tape.isKind(next, Kind.NUMBER)) {
            return null;
        }
        String number = tape.word(next);
        int comma = number.indexOf(',');
        if (comma < 1 || comma > 2 || number.length() != comma + 5 || number.indexOf('.') >= 0) {
            return null;
        }
        Point point = Point.day(
                Integer.parseInt(number.substring(comma + 1)), month, Integer.parseInt(number.substring(0, comma)));
        return point.year() > 0 && point.exists() ? Match.of(token, next + 1, Expression.Dated.of(point)) : null;
    }

    private record Day(int number, int until) {}

    /** A day of the month in digits ("16", "16th") or as an ordinal in words. */
    private @Nullable Day day(int token, boolean ordinal) {
        int number = tape.whole(token);
        if (number >= 1 && number <= 31 && tape.width(token) < 3 && !ordinal) {
            boolean counted = tape.has(token + 1, Role.COUNTED)
                    || tape.isMark(token + 1, "%") && tape.isGlued(token + 1)
                    || isClock(token + 1)
                    || tape.has(token + 1, Role.AM);
            return counted ? null : new Day(number, token + 1);
        }
        Ordinals.Ordinal found = Ordinals.read(tape, token);
        boolean name = tape.digits(token) < 0
                && tape.isCapitalised(token)
                && found != null
                && tape.isCapitalised(found.until());
        boolean goesOn = ordinal
                && tape.digits(token) < 0
                && found != null
                && tape.isLowerCase(found.until())
                && !tape.isKnown(found.until());
        return found == null || name || goesOn || found.number() > 31 ? null : new Day(found.number(), found.until());
    }

    /** A colon with digits close behind: the number before it is an hour. */
    private boolean isClock(int colon) {
        return tape.isMark(colon, ":") && tape.isGlued(colon) && tape.isGlued(colon + 1) && tape.digits(colon + 1) >= 0;
    }

    private @Nullable Match dayFirst(int token) {
        Day day = day(token, false);
        if (day == null) {
            return null;
        }
        boolean digits = tape.digits(token) > 0;
        int at = day.until();
        boolean of = tape.is(at, "of");
        boolean hyphen = tape.isHyphen(at) && tape.isGlued(at);
        at = of || hyphen ? at + 1 : at;
        at = of && tape.is(at, "the") ? at + 1 : at;
        int month = month(at);
        if (month == 0 || !digits && !of || !tape.isOneSentence(token, at)) {
            return null;
        }
        Point point = Point.day(Point.UNKNOWN, month, day.number());
        if (!point.exists()) {
            return null;
        }
        int next = afterMonth(at);
        if (hyphen && tape.isHyphen(next) && tape.whole(next + 1) >= 0) {
            int year = tape.whole(next + 1);
            year = tape.width(next + 1) == 2 ? year + (year < 40 ? 2000 : 1900) : year;
            return Match.of(token, next + 2, Expression.Dated.of(point.in(year)));
        }
        if (day(next, false) != null
                && tape.whole(next) > 0
                && tape.width(next) < 3
                && tape.isMark(token - 1, ",")
                && !tape.isMark(next + 1, ",")) {
            return null;
        }
        return withYear(token, next, point);
    }

    /** The point with the year that stands behind it, if one does. */
    Match withYear(int from, int next, Point point) {
        int at = tape.isMark(next, ",") || tape.isAny(next, "of", "in") ? next + 1 : next;
        at = tape.isMark(next, ",") && (tape.isAny(at, "of", "in")) ? at + 1 : at;
        if (tape.isOneSentence(from, at)) {
            int of = tape.is(at, "the") && tape.is(at + 1, "year") ? at + 2 : at;
            Years.Year year = years.year(of);
            boolean isYear = year != null
                    && years.isYear(of, year)
                    && (of == next || point.in(year.number()).exists());
            if (year != null && isYear && !(tape.isMark(next, ",") && isCount(year.until()))) {
                return Match.of(from, year.until(), Expression.Dated.of(point.in(year.number())));
            }
            Match other = relative.read(at);
            if (other != null && isYearly(other.expression()) && !(tape.is(next, "in"))) {
                return Match.of(from, other.until(), new Expression.Dated(point, other.expression(), null));
            }
        }
        return Match.of(from, next, Expression.Dated.of(point));
    }

    private boolean isCount(int token) {
        return tape.has(token, Role.COUNTED);
    }

    static boolean isYearly(Expression expression) {
        return expression instanceof Expression.FromNow now && now.unit() == Unit.YEAR
                || expression instanceof Expression.FromFocus focus && focus.unit() == Unit.YEAR;
    }

    private boolean canStandAlone(int token, int next) {
        if (tape.has(token, Role.MONTH_SHORT) && !tape.has(token, Role.MONTH)) {
            return tape.isMark(token + 1, ".")
                    && tape.has(token - 1, Role.BEFORE_DATE)
                    && !tape.isAny(token - 1, "and", "the");
        }
        if (!tape.has(token, Role.DOUBTFUL)) {
            return !isPersonal(token);
        }
        boolean prepared = tape.has(token - 1, Role.BEFORE_DATE)
                        && !tape.isAny(token - 1, "to", "for", "at", "and", "or")
                || tape.has(token - 1, Role.PART_OF)
                || tape.isHyphen(token - 1) && tape.isGlued(token)
                || tape.has(token - 1, Role.JOINS) && (month(token - 2) > 0 || tape.has(token - 2, Role.YEAR_WORD))
                || tape.has(next, Role.JOINS) && month(next + 1) > 0
                || tape.isHyphen(next) && month(next + 1) > 0;
        boolean person = tape.isAny(token, "may", "march", "june", "april")
                ? tape.isCapitalised(next)
                        && !tape.isKnown(next)
                        && tape.isOneSentence(token, next)
                        && next == token + 1
                        && (tape.isAny(token - 1, "and", "by", "from")
                                || tape.is(token - 1, "of") && tape.is(token, "may"))
                : false;
        boolean march = tape.is(token, "march") && tape.is(token - 1, "the") && !tape.has(next, Role.YEAR_WORD);
        return prepared && !person && !march;
    }

    /** "April Jones", "Mrs June" are no months; nor is "Augustus". */
    private boolean isPersonal(int token) {
        return tape.isAny(token - 1, "mr", "mrs", "ms", "miss");
    }
}
