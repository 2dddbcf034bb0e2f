package dossier.recognise.date;

import dossier.model.Timex;
import org.jspecify.annotations.Nullable;

/** Reads what is counted in steps from the day of writing: "yesterday", "last week", "this past May", "next Tuesday", "tonight". */
final class Steps implements Reader {
    private final Tape tape;

    Steps(Tape tape) {
        this.tape = tape;
    }

    @Override
    public @Nullable Match read(int token) {
        if (tape.has(token, Role.DAY)) {
            int step = tape.value(token, Role.DAY);
            return isName(token) ? null : Match.of(token, token + 1, new Expression.FromNow(step, Unit.DAY, ""));
        }
        if (tape.has(token, Role.TONIGHT)) {
            return isName(token) ? null : Match.of(token, token + 1, new Expression.FromNow(0, Unit.DAY, "TNI"));
        }
        int at = tape.is(token, "the") ? token + 1 : token;
        if (tape.is(at, "day") && tape.has(at + 2, Role.DAY) && (tape.isAny(at + 1, "before", "after"))) {
            int step = tape.value(at + 2, Role.DAY) * 2;
            return step == 0 ? null : Match.of(token, at + 3, new Expression.FromNow(step, Unit.DAY, ""));
        }
        return tape.has(at, Role.STEP) ? step(token, at) : null;
    }

    /** "USA Today", "Russia Today", "Tonight Show". */
    private boolean isName(int token) {
        return tape.isCapitalised(token)
                && (tape.isCapitalised(token - 1) && tape.isOneSentence(token - 1, token)
                        || tape.isCapitalised(token + 1) && !tape.isKnown(token + 1) && tape.is(token, "tonight"))
                && !tape.has(token - 1, Role.VAGUELY);
    }

    private @Nullable Match step(int token, int at) {
        boolean the = at > token;
        int step = tape.value(at, Role.STEP);
        int target = at + 1;
        if (tape.is(at, "this") && tape.has(target, Role.STEP) && !tape.is(target, "current")) {
            step = tape.value(target, Role.STEP);
            target++;
        }
        if (tape.isCapitalised(target)
                && tape.has(target, Role.UNIT)
                && !tape.reading().isAllCapitals(target)) {
            return null;
        }
        target = tape.isAny(target, "calendar", "fiscal", "financial") ? target + 1 : target;
        if (tape.has(target, Role.UNIT) && !tape.has(target, Role.PLURAL)) {
            return unit(token, at, target, step, the);
        }
        if (tape.has(target, Role.PART)) {
            if (the || tape.has(target, Role.PLURAL) || tape.isAny(at, "current", "past")) {
                return null;
            }
            if (step > 0) {
                return Match.of(
                        token,
                        target + 1,
                        new Expression.FromFocus(1, Unit.DAY, null, Part.code(tape.value(target, Role.PART))));
            }
            return Match.of(
                    token,
                    target + 1,
                    new Expression.FromNow(step, Unit.DAY, Part.code(tape.value(target, Role.PART))));
        }
        if (tape.has(target, Role.MONTH) && tape.isCapitalised(target)) {
            return Match.of(
                    token,
                    target + 1,
                    new Expression.Dated(
                            Point.of(Grain.MONTH, Point.UNKNOWN, tape.value(target, Role.MONTH)), null, step));
        }
        if (tape.has(target, Role.SEASON) && !tape.has(target, Role.PLURAL)) {
            if (tape.is(target + 1, "of") && !the) {
                return null;
            }
            return Match.of(
                    token,
                    target + 1,
                    new Expression.Dated(
                            Point.of(Grain.SEASON, Point.UNKNOWN, tape.value(target, Role.SEASON)), null, step));
        }
        if (tape.has(target, Role.WEEKDAY) && tape.isCapitalised(target) && !tape.has(target, Role.PLURAL)) {
            return Match.of(token, target + 1, new Expression.Weekday(tape.value(target, Role.WEEKDAY), step, ""));
        }
        return null;
    }

    private @Nullable Match unit(int token, int at, int target, int step, boolean the) {
        Unit unit = Unit.of(tape.value(target, Role.UNIT));
        if (unit.isOfDay() || unit == Unit.FORTNIGHT) {
            return null;
        }
        if (unit == Unit.DAY) {
            return tape.is(at, "next")
                    ? Match.of(token, target + 1, new Expression.FromFocus(1, Unit.DAY, null, ""))
                    : null;
        }
        boolean past = tape.is(target - 1, "past") && unit != Unit.WEEKEND;
        if (the && tape.is(at, "last") || past) {
            if (tape.is(target + 1, "of")) {
                return null;
            }
            return Match.of(token, target + 1, new Expression.Fixed(Timex.Type.DURATION, unit.duration("1")));
        }
        if (the && tape.is(at, "next")) {
            return Match.of(token, target + 1, new Expression.FromFocus(1, unit, null, ""));
        }
        return Match.of(token, target + 1, new Expression.FromNow(step, unit, ""));
    }
}
