package dossier.recognise.date;

import org.jspecify.annotations.Nullable;

/** Reads seasons: "the spring of 2020", "fall 2020", "winter". */
final class Seasons implements Reader {
    private final Tape tape;
    private final Calendar calendar;

    Seasons(Tape tape, Calendar calendar) {
        this.tape = tape;
        this.calendar = calendar;
    }

    @Override
    public @Nullable Match read(int token) {
        if (!tape.has(token, Role.SEASON) || tape.has(token, Role.PLURAL)) {
            return null;
        }
        int season = tape.value(token, Role.SEASON);
        Match dated = calendar.withYear(token, token + 1, Point.of(Grain.SEASON, Point.UNKNOWN, season));
        if (dated.until() > token + 1) {
            return dated;
        }
        boolean name = tape.isCapitalised(token)
                && (tape.isCapitalised(token + 1) && tape.isOneSentence(token, token + 1)
                        || tape.isCapitalised(token - 1)
                                && tape.isOneSentence(token - 1, token)
                                && !tape.reading().startsSentence(token - 1));
        boolean verb = tape.is(token - 1, "to") || tape.isAny(token + 1, "into", "from", "out");
        if (name || verb) {
            return null;
        }
        boolean clear = tape.isAny(token, "summer", "winter", "autumn");
        return clear || isSeason(token) ? dated : null;
    }

    /** "fall" and "spring" are seasons only where something says so. */
    private boolean isSeason(int token) {
        boolean narrowed = tape.has(token - 1, Role.PART_OF)
                || tape.isHyphen(token - 1) && tape.isGlued(token)
                || tape.has(token - 1, Role.STEP);
        boolean of = tape.is(token + 1, "of") || tape.isHyphen(token + 1) && tape.isGlued(token + 1);
        boolean in = tape.isAny(token - 1, "in", "by", "until", "since", "during");
        boolean inThe =
                tape.is(token - 1, "the") && (tape.has(token - 2, Role.BEFORE_DATE) || tape.is(token, "spring"));
        boolean campaign =
                tape.isAny(token + 1, "offensive", "offensives", "campaign", "fighting", "elections", "semester");
        boolean fallOf = tape.is(token, "fall") && tape.is(token - 1, "the") && !tape.isAny(token - 2, "in", "by");
        return !of && (narrowed || in || inThe && !fallOf || campaign);
    }
}
