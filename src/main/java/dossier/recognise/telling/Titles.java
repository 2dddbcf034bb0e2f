package dossier.recognise.telling;

import dossier.model.Mention;
import dossier.recognise.text.Reading;
import java.util.List;
import java.util.Set;

/** Makes a chronicle's title of the words of a telling: without its date, its opening words and what trails behind. */
final class Titles {
    private static final int LONGEST = 100;
    private static final int SHORTEST = 30;
    /** From here on a title may end before a preposition. */
    private static final int ENOUGH = 60;
    /** Words of a dateline before its dash: "NEW YORK (AP) –". */
    private static final int DATELINE = 9;

    private static final Set<String> ORDINALS = Set.of("first", "second", "third");

    private final Reading reading;
    private final Grammar grammar;

    Titles(Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
    }

    /**
     * @param from first token of the words to use
     * @param until the token after the last
     * @param head the token that must be in it
     * @param dates what is left out
     */
    String of(int from, int until, int head, List<Mention.OfDate> dates) {
        boolean[] out = new boolean[until - from];
        if (dates.size() < 3) {
            for (Mention.OfDate date : dates) {
                leaveOut(date, from, until, out);
            }
        }
        brackets(from, until, out);
        relative(from, head, out);
        int start = opening(behindSubordinate(from, head), until, out);
        StringBuilder title = new StringBuilder();
        int cut = 0;
        for (int token = start; token < until; token++) {
            if (out[token - from]) {
                continue;
            }
            if (token > head && (reading.is(token, ";") || reading.is(token, ":"))) {
                break;
            }
            if (token > head && title.length() <= LONGEST && isBoundary(token, title.length())) {
                cut = title.length();
            }
            if (title.length() > LONGEST && cut > 0) {
                break;
            }
            if (title.length() > 0 && reading.isSpaced(token) && title.charAt(title.length() - 1) != ' ') {
                title.append(' ');
            }
            title.append(reading.word(token));
        }
        return finished(title.length() > LONGEST ? shortened(title, cut) : title.toString());
    }

    /** Whether a title of that length can end before a token. */
    private boolean isBoundary(int token, int length) {
        boolean mark = reading.kind(token) == Reading.Kind.MARK
                && (",—–".contains(reading.word(token)) || reading.is(token, "-") && reading.isSpaced(token));
        boolean preposition = grammar.is(reading, token, "preposition");
        boolean phrase = preposition && !reading.is(token, "of") && (length > ENOUGH || reading.is(token + 1, "what"));
        return length >= SHORTEST && (mark || phrase || grammar.is(reading, token, "subordinator"));
    }

    /** Where the clause that holds the head begins: behind a semicolon or colon, or behind a first clause that only leads up to it. */
    private int behindSubordinate(int from, int head) {
        int start = from;
        boolean leads = grammar.is(reading, from, "subordinator");
        for (int token = from; token < head; token++) {
            boolean dateline = token - from < DATELINE
                    && reading.is(token, "-")
                    && reading.isSpaced(token)
                    && reading.isSpaced(token + 1);
            if (dateline || reading.is(token, ";") || reading.is(token, ":") || leads && reading.is(token, ",")) {
                start = token + 1;
                leads = false;
            }
        }
        return grammar.is(reading, start, "subordinator") && !reading.is(start, "who") && !reading.is(start, "which")
                ? start + 1
                : start;
    }

    private void leaveOut(Mention.OfDate date, int from, int until, boolean[] out) {
        int first = reading.tokenAt(date.at().start());
        int after = reading.tokenAt(date.at().end() - 1) + 1;
        if (first < from
                || after > until
                || reading.kind(Math.min(after, reading.size() - 1)) == Reading.Kind.POSSESSIVE) {
            return;
        }
        int before = first - 1;
        while (before >= from
                && (reading.is(before, "the") || reading.is(before, "early") || reading.is(before, "late"))) {
            before--;
        }
        if (reading.is(first, "the") && isInsideName(first + 1, after)) {
            first++;
            before = first - 1;
        }
        boolean inside = isInsideName(first, after);
        boolean adverbial = !inside && before >= from && grammar.is(reading, before, "preposition");
        int start = adverbial ? before : first;
        if (adverbial
                && (reading.is(before, "since") || reading.is(before, "until") || reading.is(before, "between"))) {
            return;
        }
        boolean commas =
                !inside && reading.is(after, ",") && after < until && (start == from || reading.is(start - 1, ","));
        for (int token = start; token < after + (commas ? 1 : 0); token++) {
            out[token - from] = true;
        }
    }

    /** "the June Kell Declaration": only the date itself can go. */
    private boolean isInsideName(int first, int after) {
        for (int token = first; token < after; token++) {
            if (reading.is(token, "of")) {
                return false;
            }
        }
        boolean owned = grammar.is(reading, first - 1, "determiner")
                || first > 0 && reading.kind(first - 1) == Reading.Kind.POSSESSIVE;
        return owned
                && reading.isWord(after)
                && !grammar.isAny(
                        reading,
                        after,
                        "preposition",
                        "determiner",
                        "coordinator",
                        "subordinator",
                        "be",
                        "have",
                        "will",
                        "modal",
                        "pronoun");
    }

    private void brackets(int from, int until, boolean[] out) {
        int open = -1;
        for (int token = from; token < until; token++) {
            if (reading.is(token, "(") || reading.is(token, "[")) {
                open = token;
            } else if (open >= 0 && (reading.is(token, ")") || reading.is(token, "]"))) {
                for (int inside = open; inside <= token; inside++) {
                    out[inside - from] = true;
                }
                open = -1;
            }
        }
    }

    /** Of "Beau, who died" leaves "Beau died". */
    private void relative(int from, int head, boolean[] out) {
        for (int token = from + 1; token < head; token++) {
            boolean relates = reading.is(token, "who") || reading.is(token, "which");
            if (relates && head - token < 4 && token - from < 9) {
                out[token - from] = true;
                if (reading.is(token - 1, ",")) {
                    out[token - 1 - from] = true;
                }
            }
        }
    }

    /** The first token behind conjunctions, linking adverbs and marks. */
    private int opening(int from, int until, boolean[] out) {
        int start = from;
        while (start < until
                && (out[start - from]
                        || reading.kind(start) == Reading.Kind.MARK
                                && "\"“‘'«".indexOf(reading.word(start).charAt(0)) < 0
                        || grammar.is(reading, start, "coordinator")
                        || isLinking(start))) {
            start++;
        }
        return start;
    }

    private boolean isLinking(int token) {
        return grammar.is(reading, token, "opening")
                && (reading.is(token + 1, ",")
                        || !grammar.is(reading, token, "preposition") && !reading.is(token, "first"));
    }

    private static String shortened(StringBuilder title, int cut) {
        if (cut > 0) {
            return title.substring(0, cut);
        }
        int space = title.lastIndexOf(" ", LONGEST);
        return title.substring(0, space < SHORTEST ? Math.min(LONGEST, title.length()) : space) + "…";
    }

    private static String finished(String title) {
        String line = Line.of(title).replace(" ,", ",").replace(",,", ",");
        int end = line.length();
        while (end > 0 && " .,;:-—–".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        String even = line.substring(0, end);
        if (even.isEmpty()) {
            return even;
        }
        int first = even.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(even.substring(Character.charCount(first)))
                .toString();
    }
}
