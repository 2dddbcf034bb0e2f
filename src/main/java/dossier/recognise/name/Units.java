package dossier.recognise.name;

import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes units of a reading's tokens, and parts hyphenated compounds into the names in them. */
final class Units {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "brig", "rev", "hon", "sen",
            "rep", "gov", "st", "inc", "ltd", "corp", "co", "jr", "sr", "adm", "eng", "mt", "ft", "cpl", "pvt", "cmdr",
            "supt", "insp", "messrs", "bros");

    private final Lexicon lexicon;
    private final Reading reading;
    private final List<Unit> units = new ArrayList<>();

    private Units(Lexicon lexicon, Reading reading) {
        this.lexicon = lexicon;
        this.reading = reading;
    }

    static List<Unit> of(Lexicon lexicon, Reading reading) {
        Units units = new Units(lexicon, reading);
        for (int token = 0; token < reading.size(); ) {
            token = reading.isWord(token) ? units.word(token) : token + 1;
        }
        return units.units;
    }

    /** Adds the word at a token; returns the token behind it. */
    private int word(int from) {
        int until = from + 1;
        while (isJoined(until)) {
            until += 2;
        }
        if (until > from + 1) {
            compound(from, until);
            return until;
        }
        add(from, isAbbreviation(from) ? from + 2 : from + 1);
        return from + 1;
    }

    /** Whether a hyphen, or an ampersand between capitals, stands at a token with words on both sides and no space. */
    private boolean isJoined(int hyphen) {
        boolean ampersand =
                reading.is(hyphen, "&") && reading.isCapitalised(hyphen - 1) && reading.isCapitalised(hyphen + 1);
        if (!(reading.is(hyphen, "-") || ampersand)
                || !reading.isWord(hyphen + 1)
                || reading.isSpaced(hyphen)
                || reading.isSpaced(hyphen + 1)) {
            return false;
        }
        char c = reading.text().charAt(reading.start(hyphen));
        return c != '—' && (c != '–' || reading.isCapitalised(hyphen - 1) && reading.isCapitalised(hyphen + 1));
    }

    private boolean isAbbreviation(int token) {
        if (!reading.is(token + 1, ".")
                || reading.isSpaced(token + 1)
                || reading.sentence(token + 1) != reading.sentence(token)) {
            return false;
        }
        if (ABBREVIATIONS.contains(reading.folded(token))) {
            return reading.isCapitalised(token);
        }
        boolean letter = reading.folded(token).length() == 1 && reading.isCapitalised(token);
        return letter && reading.isCapitalised(token + 2) && reading.sentence(token + 2) == reading.sentence(token);
    }

    private void compound(int from, int until) {
        String whole = folded(from, until);
        if (lexicon.known(whole) != null || lexicon.isGiven(whole)) {
            add(from, until);
            return;
        }
        int last = until - 1;
        if (!reading.isCapitalised(last)
                && reading.kind(last) == Reading.Kind.WORD
                && (lexicon.is(Words.BEHIND, reading.folded(last)) || lexicon.isCommon(reading.folded(last)))) {
            if (isName(from, last - 1)) {
                parts(from, last - 1);
            }
            return;
        }
        boolean prefix = lexicon.is(Words.PREFIX, reading.folded(from))
                && (!reading.isCapitalised(from) || reading.startsSentence(from));
        boolean party = until - from == 3
                && reading.is(from - 1, "(")
                && reading.word(from).length() == 1;
        if ((prefix || party) && reading.isCapitalised(from + 2)) {
            parts(from + 2, until);
            return;
        }
        parts(from, until);
    }

    /** Whether the words before a common one ("US-led", "long-term") are a name. */
    private boolean isName(int from, int until) {
        String word = folded(from, until);
        return reading.isCapitalised(from)
                && (!lexicon.isFunction(word) || reading.isAllCapitals(from))
                && (!lexicon.isCommon(word) || lexicon.known(word) != null || reading.isAllCapitals(from));
    }

    /** Every part by itself where all are known names, or no names at all ("Moscow-Yerevan", "May-June"), else the whole. */
    private void parts(int from, int until) {
        boolean all = until - from > 1;
        for (int token = from; token < until; token += 2) {
            String part = reading.folded(token);
            all &= lexicon.known(part) != null || lexicon.is(Words.RELIGION, part) || lexicon.isDropped(part);
        }
        if (!all) {
            add(from, until);
            return;
        }
        for (int token = from; token < until; token += 2) {
            add(token, token + 1);
        }
    }

    private String folded(int from, int until) {
        if (until == from + 1) {
            return reading.folded(from);
        }
        StringBuilder folded = new StringBuilder();
        for (int token = from; token < until; token++) {
            folded.append(reading.folded(token));
        }
        return folded.toString();
    }

    private void add(int from, int until) {
        String word = reading.text().substring(reading.start(from), reading.end(until - 1));
        units.add(new Unit(
                from,
                until,
                word,
                reading.is(until - 1, ".") ? reading.folded(from) : folded(from, until),
                isCapital(from, until),
                reading.isAllCapitals(from) && until == from + 1,
                begins(from),
                isQuoted(from),
                isPossessed(until),
                reading.sentence(from)));
    }

    /** A capital first, a capital behind "al-", or one inside ("iPhone"). */
    private boolean isCapital(int from, int until) {
        if (reading.isCapitalised(from)) {
            return true;
        }
        if (until > from + 1) {
            return lexicon.is(Words.LOWER, reading.folded(from)) && reading.isCapitalised(from + 2);
        }
        return reading.end(from) - reading.start(from) > 3
                && Character.isUpperCase(reading.text().charAt(reading.start(from) + 1));
    }

    private boolean begins(int token) {
        if (reading.startsSentence(token)) {
            return true;
        }
        int before = token - 1;
        while (before >= 0
                && "\"'“‘«„([".indexOf(reading.text().charAt(reading.start(before))) >= 0
                && !reading.isWord(before)) {
            if (reading.startsSentence(before)) {
                return true;
            }
            before--;
        }
        char mark = reading.text().charAt(reading.start(before));
        return mark == ':' || mark == '•' || mark == '*' || mark == '|';
    }

    private boolean isQuoted(int token) {
        return token > 0
                && !reading.isSpaced(token)
                && "\"“‘«„'".indexOf(reading.text().charAt(reading.start(token - 1))) >= 0;
    }

    private boolean isPossessed(int until) {
        if (until >= reading.size() || reading.isSpaced(until)) {
            return false;
        }
        return reading.kind(until) == Reading.Kind.POSSESSIVE
                || reading.is(until, "'") && reading.folded(until - 1).endsWith("s");
    }
}
