package dossier.recognise.date;

import org.jspecify.annotations.Nullable;

/** Reads days that have a name: "Christmas Eve", "last Thanksgiving", "Easter 2020". */
final class Feasts implements Reader {
    private final Tape tape;
    private final Years years;

    Feasts(Tape tape, Years years) {
        this.tape = tape;
        this.years = years;
    }

    @Override
    public @Nullable Match read(int token) {
        Integer step = tape.has(token, Role.STEP) ? Integer.valueOf(tape.value(token, Role.STEP)) : null;
        int at = step == null ? token : token + 1;
        if (!tape.isCapitalised(at)) {
            return null;
        }
        Lexicon.Phrase phrase = tape.phrase(at, Role.FEAST);
        int next = phrase == null ? at + 1 : tape.end(at, phrase);
        if (phrase == null && !tape.has(at, Role.FEAST)) {
            return null;
        }
        Feast feast = Feast.of(phrase == null ? tape.value(at, Role.FEAST) : phrase.value());
        boolean follows = tape.isAny(next, "week", "island", "rising", "offensive", "season")
                || tape.isCapitalised(next) && !tape.isKnown(next) && tape.isOneSentence(at, next);
        if (follows) {
            return null;
        }
        int of = tape.is(next, "of") || tape.isMark(next, ",") || tape.is(next, "in") ? next + 1 : next;
        Years.Year year = years.year(of);
        if (year != null && years.isYear(of, year) && year.number() > 1582) {
            return Match.of(
                    token,
                    year.until(),
                    new Expression.Named(feast, Expression.Dated.of(Point.year(year.number())), step, ""));
        }
        return Match.of(token, next, new Expression.Named(feast, null, step, ""));
    }
}
