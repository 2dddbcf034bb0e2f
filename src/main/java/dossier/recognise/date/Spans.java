package dossier.recognise.date;

import dossier.model.Timex;
import org.jspecify.annotations.Nullable;

/** Reads durations: "three years", "the last two weeks", "a 44-day war", "for decades", "recent months". */
final class Spans implements Reader {
    private final Tape tape;
    private final Amounts amounts;

    Spans(Tape tape, Amounts amounts) {
        this.tape = tape;
        this.amounts = amounts;
    }

    @Override
    public @Nullable Match read(int token) {
        int at = token;
        boolean the = tape.isAny(at, "the", "his", "her", "its", "their");
        at = the ? at + 1 : at;
        int stretch = at;
        while (tape.has(at, Role.STRETCH) && at < stretch + 3) {
            at++;
        }
        boolean stretched = at > stretch;
        Amounts.Amount amount = amounts.read(at);
        if (amount != null && !(stretched && tape.has(at, Role.ARTICLE))) {
            Match found = amount(token, at, amount);
            return found != null && the && !stretched && !tape.is(token, "the") ? found.from(at) : found;
        }
        return bare(token, stretch, at);
    }

    private @Nullable Match amount(int token, int first, Amounts.Amount amount) {
        int at = amount.until();
        int words = 0;
        boolean glued = false;
        while (words < 2 && (tape.isHyphen(at) || tape.has(at, Role.STRETCH) || isFiller(at))) {
            glued |= tape.isHyphen(at);
            at++;
            words++;
        }
        if (!tape.has(at, Role.UNIT)) {
            return null;
        }
        if (tape.isCapitalised(at) && !tape.reading().isAllCapitals(at) && !tape.has(first, Role.NUMBER)) {
            return null;
        }
        Unit unit = Unit.of(tape.value(at, Role.UNIT));
        boolean plural = tape.has(at, Role.PLURAL);
        boolean article = tape.has(first, Role.ARTICLE) && amount.text().equals("1");
        if (unit == Unit.SECOND && !plural
                || unit == Unit.QUARTER && (!plural || tape.is(at + 1, "of"))
                || unit == Unit.WEEKEND && !plural
                || !plural
                        && !glued
                        && !article
                        && !amount.text().equals("1")
                        && !tape.isHyphen(at + 1)
                        && !isAttributive(at + 1)
                        && !(amount.isTold() && tape.has(first - 1, Role.ARTICLE) && tape.isLowerCase(at + 1))
                || article && isRate(first)
                || tape.has(first, Role.VAGUE) && !plural) {
            return null;
        }
        if (tape.is(first, "one")
                && unit == Unit.DAY
                && !tape.isHyphen(at - 1)
                && ends(at + 1)
                && tape.reading().startsSentence(first)) {
            return null;
        }
        if (tape.isMark(first - 1, "$€£") && tape.isGlued(first)) {
            return null;
        }
        if (isAge(unit, at + 1, amount)) {
            return null;
        }
        int until = at + 1;
        if (tape.is(until, "and") && tape.is(until + 1, "a") && tape.is(until + 2, "half")) {
            return Match.of(
                    token, until + 3, new Expression.Fixed(Timex.Type.DURATION, unit.duration(amount.text() + ".5")));
        }
        String value = unit.duration(amount.text());
        Amounts.Amount minor = tape.is(until, "and") ? amounts.read(until + 1) : null;
        if (minor != null && minor.isTold() && tape.has(minor.until(), Role.UNIT) && amount.isTold()) {
            Unit small = Unit.of(tape.value(minor.until(), Role.UNIT));
            if (small.compareTo(unit) < 0 && small.isOfDay() == unit.isOfDay()) {
                return Match.of(
                        token,
                        minor.until() + 1,
                        new Expression.Fixed(Timex.Type.DURATION, value + minor.text() + small.code()));
            }
        }
        return Match.of(token, until, new Expression.Fixed(Timex.Type.DURATION, value));
    }

    private boolean isFiller(int at) {
        return tape.isAny(at, "trading", "working", "bloody", "business", "calendar", "crucial", "mere");
    }

    /** "a 44-year-old", "52 years old" tell of a person, not of a stretch of the story. */
    private boolean isAge(Unit unit, int next, Amounts.Amount amount) {
        int at = tape.isHyphen(next) ? next + 1 : next;
        return tape.is(at, "old") && amount.isTold() && unit.compareTo(Unit.DECADE) < 0;
    }

    private boolean isAttributive(int at) {
        return tape.isAny(at, "long", "old", "period", "war");
    }

    private boolean ends(int at) {
        return at >= tape.size() || tape.isMark(at, ",");
    }

    /** Whether "a day" behind this means each day: "$5 a day", "30 people a week". */
    private boolean isRate(int article) {
        if (article == 0
                || !tape.isOneSentence(article - 1, article)
                || !tape.reading().isWord(article - 1) && !tape.isMark(article - 1, "%")) {
            return false;
        }
        return Sets.isRate(tape, article);
    }

    /** "for decades", "years of war", "recent months", "the coming weeks". */
    private @Nullable Match bare(int token, int stretch, int at) {
        int unit = at;
        if (!tape.has(unit, Role.UNIT) || !tape.has(unit, Role.PLURAL)) {
            return null;
        }
        Unit of = Unit.of(tape.value(unit, Role.UNIT));
        if (of == Unit.SECOND || of == Unit.QUARTER && at == stretch) {
            return null;
        }
        boolean stretched = at > stretch;
        if (!stretched && tape.is(token, "the") || tape.digits(unit + 1) > 0 && tape.width(unit + 1) == 4) {
            return null;
        }
        boolean prepared = tape.isAny(
                token - 1,
                "for",
                "over",
                "within",
                "after",
                "in",
                "took",
                "lasted",
                "of",
                "following",
                "through",
                "during",
                "than",
                "throughout");
        boolean of2 =
                tape.isAny(unit + 1, "of", "before", "after") || tape.isHyphen(unit + 1) && tape.is(unit + 2, "long");
        boolean ahead = tape.is(unit + 1, "ahead") || tape.is(unit + 1, "to") && tape.is(unit + 2, "come");
        if (!stretched && !prepared && !of2 && !ahead) {
            return null;
        }
        int until = ahead ? tape.is(unit + 1, "ahead") ? unit + 2 : unit + 3 : unit + 1;
        return Match.of(token, until, new Expression.Fixed(Timex.Type.DURATION, of.duration("X")));
    }
}
