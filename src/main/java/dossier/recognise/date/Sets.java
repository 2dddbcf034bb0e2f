package dossier.recognise.date;

import dossier.model.Timex;
import org.jspecify.annotations.Nullable;

/** Reads what comes again: "every day", "weekly", "twice a year", "$5 a day", "Tuesday nights". */
final class Sets implements Reader {
    private final Tape tape;
    private final Amounts amounts;

    Sets(Tape tape, Amounts amounts) {
        this.tape = tape;
        this.amounts = amounts;
    }

    @Override
    public @Nullable Match read(int token) {
        if (tape.has(token, Role.OFTEN)) {
            boolean name = tape.isCapitalised(token) && !tape.reading().startsSentence(token);
            return name
                    ? null
                    : set(
                            token,
                            token + 1,
                            Unit.of(tape.value(token, Role.OFTEN)).duration("1"));
        }
        if (tape.has(token, Role.EACH)) {
            return each(token);
        }
        if (tape.is(token, "per") && tape.has(token + 1, Role.UNIT)) {
            return set(
                    token, token + 2, Unit.of(tape.value(token + 1, Role.UNIT)).duration("1"));
        }
        if (tape.has(token, Role.PER)
                && tape.has(token + 1, Role.UNIT)
                && !tape.has(token + 1, Role.PLURAL)
                && isRate(tape, token)) {
            return set(
                    token, token + 2, Unit.of(tape.value(token + 1, Role.UNIT)).duration("1"));
        }
        return null;
    }

    /** Whether "a" stands behind an amount of something: then "a day" is each day. */
    static boolean isRate(Tape tape, int article) {
        if (tape.has(article - 1, Role.TIMES) && !tape.is(article - 1, "once")) {
            return true;
        }
        if (tape.has(article - 1, Role.JOINS)
                || tape.has(article - 1, Role.BEFORE_DATE)
                || tape.has(article - 1, Role.ABOUT)
                || tape.has(article - 1, Role.UNIT) && !tape.has(article - 1, Role.PLURAL)
                || tape.has(article - 1, Role.PAST)
                || tape.has(article - 1, Role.FUTURE)) {
            return false;
        }
        if (tape.isAny(article + 2, "later", "earlier", "ago", "after", "before")) {
            return false;
        }
        for (int back = article - 1; back >= 0 && back >= article - 4 && tape.isOneSentence(back, article); back--) {
            if (tape.digits(back) >= 0 && tape.digits(back) != 0
                    || tape.has(back, Role.SCALE)
                    || tape.has(back, Role.NUMBER) && !tape.has(back, Role.ARTICLE)) {
                return !tape.has(back, Role.MONTH);
            }
            if (!tape.reading().isWord(back) && !tape.isMark(back, "%-$")) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Match each(int token) {
        int at = tape.is(token + 1, "single") ? token + 2 : token + 1;
        Amounts.Amount amount = tape.is(at, "other") ? new Amounts.Amount(at + 1, "2") : amounts.read(at);
        if (amount != null && tape.has(amount.until(), Role.UNIT) && !tape.is(token, "each")) {
            return set(
                    token,
                    amount.until() + 1,
                    Unit.of(tape.value(amount.until(), Role.UNIT)).duration(amount.text()));
        }
        if (tape.has(at, Role.UNIT) && !tape.has(at, Role.PLURAL)) {
            return set(token, at + 1, Unit.of(tape.value(at, Role.UNIT)).duration("1"));
        }
        if (tape.has(at, Role.WEEKDAY)) {
            String part = tape.has(at + 1, Role.PART) ? Part.code(tape.value(at + 1, Role.PART)) : "";
            return set(token, part.isEmpty() ? at + 1 : at + 2, "XXXX-WXX-" + tape.value(at, Role.WEEKDAY) + part);
        }
        if (tape.has(at, Role.MONTH) && tape.isCapitalised(at)) {
            return set(
                    token,
                    at + 1,
                    Point.of(Grain.MONTH, Point.UNKNOWN, tape.value(at, Role.MONTH))
                            .value());
        }
        if (tape.has(at, Role.SEASON)) {
            return set(
                    token,
                    at + 1,
                    Point.of(Grain.SEASON, Point.UNKNOWN, tape.value(at, Role.SEASON))
                            .value());
        }
        if (tape.has(at, Role.PART)) {
            return set(token, at + 1, "XXXX-XX-XX" + Part.code(tape.value(at, Role.PART)));
        }
        return null;
    }

    private static Match set(int from, int until, String value) {
        return Match.of(from, until, new Expression.Fixed(Timex.Type.SET, value));
    }
}
