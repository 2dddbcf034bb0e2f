package dossier.recognise.date;

import org.jspecify.annotations.Nullable;

/** Reads days that leave out their month too: "on the 15th". */
final class DaysOfMonth implements Reader {
    private final Tape tape;

    DaysOfMonth(Tape tape) {
        this.tape = tape;
    }

    @Override
    public @Nullable Match read(int token) {
        int day = tape.is(token, "the") ? token + 1 : token;
        if (day == token
                || tape.digits(day) < 0
                || !tape.isAny(token - 1, "on", "by", "until", "since", "before", "after")) {
            return null;
        }
        Ordinals.Ordinal ordinal = Ordinals.read(tape, day);
        boolean ends = ordinal != null
                && (!tape.reading().isWord(ordinal.until())
                        || !tape.isOneSentence(day, ordinal.until())
                        || tape.has(ordinal.until(), Role.PAST)
                        || tape.has(ordinal.until(), Role.JOINS)
                        || tape.isAny(ordinal.until(), "it", "he", "she", "they", "we", "when", "but"));
        return ends && ordinal.number() <= 31 && !tape.isHyphen(ordinal.until())
                ? Match.of(token, ordinal.until(), new Expression.DayOfMonth(ordinal.number(), ""))
                : null;
    }
}
