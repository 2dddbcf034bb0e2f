package dossier.recognise.date;

import dossier.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is counted from a date that the text has told: "the following day", "that year", "two days later", "a week after June 3";
 * and "three years ago", which is counted from the day of writing.
 */
final class Anchors implements Reader {
    private final Tape tape;
    private final Amounts amounts;
    private final Reader dates;

    /** @param dates reads a date that may stand behind "after" and "before" */
    Anchors(Tape tape, Amounts amounts, Reader dates) {
        this.tape = tape;
        this.amounts = amounts;
        this.dates = dates;
    }

    @Override
    public @Nullable Match read(int token) {
        int at = tape.is(token, "the") ? token + 1 : token;
        if (tape.has(at, Role.ANCHORED)) {
            Match found = anchored(token, at, at > token);
            if (found != null) {
                return found;
            }
        }
        Match quarterly = quarterly(token, tape.is(token, "a") ? token + 1 : at);
        if (quarterly != null) {
            return quarterly;
        }
        if (at > token && tape.has(at, Role.UNIT) && !tape.has(at, Role.PLURAL)) {
            return unit(token, at);
        }
        return counted(token);
    }

    /** "the latest quarter", "the year-earlier period": where a text compares quarters. */
    private @Nullable Match quarterly(int token, int at) {
        if ((tape.isAny(at, "latest", "current")) && (tape.isAny(at + 1, "quarter", "period"))) {
            return Match.of(token, at + 2, new Expression.Current(Unit.QUARTER));
        }
        boolean ago = tape.is(at, "year") && tape.isHyphen(at + 1) && (tape.isAny(at + 2, "ago", "earlier"));
        if (!ago) {
            return null;
        }
        boolean named = tape.isAny(at + 3, "quarter", "period");
        return Match.of(token, named ? at + 4 : at + 3, new Expression.YearBefore(true));
    }

    private @Nullable Match anchored(int token, int at, boolean the) {
        int step = tape.value(at, Role.ANCHORED);
        int target = at + 1;
        if (tape.is(at, "that") && tape.has(target, Role.SAME)) {
            target++;
        }
        if (step != 0 && !the && !tape.is(at, "next") && !tape.reading().startsSentence(at)) {
            return null;
        }
        if (tape.has(target, Role.PART) && !tape.has(target, Role.PLURAL)) {
            return Match.of(
                    token,
                    target + 1,
                    new Expression.FromFocus(step, Unit.DAY, null, Part.code(tape.value(target, Role.PART))));
        }
        if (tape.has(target, Role.SEASON) && !tape.has(target, Role.PLURAL) && (the || tape.is(at, "that"))) {
            Point season = Point.of(Grain.SEASON, Point.UNKNOWN, tape.value(target, Role.SEASON));
            return step == 0 || tape.is(target, "fall") && !tape.is(at, "that") && !the
                    ? Match.of(
                            token,
                            target + 1,
                            new Expression.Dated(season, new Expression.FromFocus(0, Unit.YEAR, null, ""), null))
                    : Match.of(token, target + 1, new Expression.Dated(season, null, null));
        }
        if (tape.has(target, Role.MONTH) && tape.isCapitalised(target) && the && step != 0) {
            return Match.of(
                    token,
                    target + 1,
                    Expression.Dated.of(Point.of(Grain.MONTH, Point.UNKNOWN, tape.value(target, Role.MONTH))));
        }
        if (!tape.has(target, Role.UNIT) || tape.has(target, Role.PLURAL)) {
            return null;
        }
        Unit unit = Unit.of(tape.value(target, Role.UNIT));
        if (unit.isOfDay() || unit == Unit.MILLENNIUM) {
            return null;
        }
        return Match.of(token, target + 1, new Expression.FromFocus(step, unit, null, ""));
    }

    /** "the day before", "the day after June 3", "the week of March 9". */
    private @Nullable Match unit(int token, int at) {
        Unit unit = Unit.of(tape.value(at, Role.UNIT));
        if (unit.isOfDay()) {
            return null;
        }
        if (unit == Unit.WEEKEND
                        && (tape.has(token - 1, Role.BEFORE_DATE)
                                || tape.reading().startsSentence(token))
                || unit == Unit.WEEKEND && tape.is(token - 1, "over")
                || unit == Unit.QUARTER && !tape.is(at + 1, "of") && !tape.isHyphen(at + 1)) {
            return Match.of(token, at + 1, new Expression.Current(unit));
        }
        boolean before = tape.is(at + 1, "before");
        boolean after = tape.isAny(at + 1, "after", "following");
        if (before || after) {
            Match base = dates.read(at + 2);
            if (base != null) {
                return Match.of(
                        token, base.until(), new Expression.FromFocus(before ? -1 : 1, unit, base.expression(), ""));
            }
            return ends(at + 2)
                    ? Match.of(token, at + 2, new Expression.FromFocus(before ? -1 : 1, unit, null, ""))
                    : null;
        }
        if (tape.is(at + 1, "of") && (unit == Unit.WEEK || unit == Unit.WEEKEND)) {
            Match base = dates.read(at + 2);
            return base == null
                    ? null
                    : Match.of(token, base.until(), new Expression.FromFocus(0, unit, base.expression(), ""));
        }
        return null;
    }

    private @Nullable Match counted(int token) {
        Amounts.Amount amount = amounts.read(token);
        int at = amount == null ? token : amount.until();
        while (tape.is(at, "more")
                || tape.is(at, "or") && tape.is(at + 1, "so")
                || tape.isAny(at, "short", "full")
                || tape.isHyphen(at) && tape.isGlued(at)) {
            at += tape.is(at, "or") ? 2 : 1;
        }
        if (!tape.has(at, Role.UNIT) || amount == null && !tape.has(at, Role.PLURAL)) {
            return null;
        }
        Unit unit = Unit.of(tape.value(at, Role.UNIT));
        if (unit == Unit.SECOND && !tape.has(at, Role.PLURAL)) {
            return null;
        }
        int next = at + 1;
        if (tape.is(next, "or") && tape.is(next + 1, "so")) {
            next += 2;
        } else if (tape.isHyphen(next) && tape.isGlued(next)) {
            next++;
        }
        if (tape.has(next, Role.AGO)) {
            return shifted(token, next + 1, amount, -1, unit, null, true);
        }
        if (tape.is(next, "from") && (tape.isAny(next + 1, "now", "today"))) {
            return shifted(token, next + 2, amount, 1, unit, null, true);
        }
        if (!tape.has(next, Role.SHIFT) || unit.isOfDay()) {
            return null;
        }
        int sign = tape.value(next, Role.SHIFT);
        boolean binds = tape.isAny(next, "after", "before", "following", "since", "prior");
        if (binds) {
            int to = tape.is(next, "prior") && tape.is(next + 1, "to") ? next + 2 : next + 1;
            Match base = dates.read(to);
            if (base != null && !(base.expression() instanceof Expression.Fixed)) {
                return shifted(token, base.until(), amount, sign, unit, base.expression(), false);
            }
            if (!ends(to) || tape.isAny(next, "following", "since")) {
                return null;
            }
        }
        return shifted(token, next + 1, amount, sign, unit, null, false);
    }

    private static Match shifted(
            int from,
            int until,
            Amounts.@Nullable Amount amount,
            int sign,
            Unit unit,
            @Nullable Expression base,
            boolean now) {
        if (amount == null || !amount.isTold() || amount.text().indexOf('.') >= 0 || amount.whole() > 5000) {
            String value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
            return Match.of(from, until, new Expression.Fixed(Timex.Type.DATE, value));
        }
        int steps = sign * amount.whole();
        if (steps == -1 && unit == Unit.YEAR && base == null) {
            return Match.of(from, until, new Expression.YearBefore(now));
        }
        return Match.of(
                from,
                until,
                now ? new Expression.FromNow(steps, unit, "") : new Expression.FromFocus(steps, unit, base, ""));
    }

    /** Whether nothing stands here that "before" or "after" could belong to. */
    private boolean ends(int token) {
        return token >= tape.size()
                || !tape.isOneSentence(token - 1, token)
                || !tape.reading().isWord(token) && !tape.isMark(token, "\"“‘'($€£")
                || tape.has(token, Role.JOINS)
                || tape.has(token, Role.PAST)
                || tape.has(token, Role.PRESENT)
                || tape.isAny(token, "in", "at", "when", "but");
    }
}
