package dossier.recognise.quote;

import dossier.model.Place;
import dossier.model.Span;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that belong to one saying: those that a quotation joins stand together, and so does a question or an exclamation with the
 * words behind it that say whose it is ("“Why now?” Dr Ames asked.").
 */
final class Stretch {
    private static final int TAIL = 14;
    /** Tokens beyond which a sentence is none, and is taken in pieces. */
    private static final int LONGEST = 500;

    final Reading reading;
    final int from;
    final int until;
    private final int[] rangeOf;
    private final List<QuoteMarks.Range> ranges;
    private final boolean headline;

    private Stretch(Reading reading, int from, int until, int[] rangeOf, List<QuoteMarks.Range> ranges) {
        this.reading = reading;
        this.from = from;
        this.until = until;
        this.rangeOf = rangeOf;
        this.ranges = ranges;
        this.headline = looksHeadline();
    }

    /** All stretches of a text, in order. */
    static List<Stretch> of(Reading reading, List<QuoteMarks.Range> ranges, Cues cues) {
        int[] rangeOf = new int[reading.size()];
        for (int token = 0, range = 0; token < rangeOf.length; token++) {
            while (range < ranges.size() && ranges.get(range).end() <= reading.start(token)) {
                range++;
            }
            rangeOf[token] = range < ranges.size() && ranges.get(range).start() <= reading.start(token) ? range : -1;
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int sentence = 0; sentence < reading.sentences().size(); sentence++) {
            int until = reading.endToken(sentence);
            boolean more = until < reading.size() && until - from < LONGEST && goesOn(reading, until, rangeOf, cues);
            for (; !more && from < until; from = Math.min(until, from + LONGEST)) {
                stretches.add(new Stretch(reading, from, Math.min(until, from + LONGEST), rangeOf, ranges));
            }
        }
        return stretches;
    }

    /** Whether the sentence that ends before a token and the one that begins there are one saying. */
    private static boolean goesOn(Reading reading, int until, int[] rangeOf, Cues cues) {
        if (until == 0 || newParagraph(reading, until)) {
            return false;
        }
        if (rangeOf[until - 1] >= 0 && rangeOf[until - 1] == rangeOf[until]) {
            return true;
        }
        if (rangeOf[until - 1] < 0 || rangeOf[until] >= 0) {
            return false;
        }
        int end = Math.min(reading.endToken(reading.sentence(until)), until + TAIL);
        for (int token = until; token < end && rangeOf[token] < 0 && !reading.is(token, "."); token++) {
            if (token - until < 8 && cues.has(reading, token, "say", "tell")) {
                int after = token + 1;
                return after >= reading.size() || !reading.isWord(after) || rangeOf[after] >= 0 || token == until;
            }
        }
        return false;
    }

    private static boolean newParagraph(Reading reading, int token) {
        return reading.text()
                        .substring(reading.end(token - 1), reading.start(token))
                        .indexOf('\n')
                >= 0;
    }

    boolean startsParagraph() {
        return from == 0 || newParagraph(reading, from);
    }

    /** A word with a capital, or what stands between such ("de", "of", a full stop behind an initial). */
    boolean isNamePart(int token) {
        String word = folded(token);
        return reading.isCapitalised(token)
                || word.equals(".")
                || word.equals("of")
                || word.equals("'s")
                || word.equals("-");
    }

    private boolean looksHeadline() {
        if (reading.in() == Place.TITLE) {
            return true;
        }
        int capitals = 0;
        int words = 0;
        for (int token = from; token < until; token++) {
            boolean counts = reading.isWord(token) && reading.end(token) - reading.start(token) > 3;
            words += counts ? 1 : 0;
            capitals += counts && reading.isCapitalised(token) ? 1 : 0;
        }
        return words > 3 && capitals * 10 > words * 8;
    }

    /** Whether its words are written as headlines are, each with a capital, or stand in a title. */
    boolean isHeadline() {
        return headline;
    }

    boolean has(int token) {
        return token >= from && token < until;
    }

    boolean quoted(int token) {
        return has(token) && rangeOf[token] >= 0;
    }

    /** The quotation marks' ranges that lie in this stretch, in order. */
    List<QuoteMarks.Range> quotes() {
        List<QuoteMarks.Range> quotes = new ArrayList<>();
        int last = -1;
        for (int token = from; token < until; token++) {
            if (rangeOf[token] > last) {
                last = rangeOf[token];
                quotes.add(ranges.get(last));
            }
        }
        return quotes;
    }

    /** Whether a quotation's last token comes behind a comma, a question or an exclamation mark, or a dash. */
    boolean endsOpen(int lastQuoted) {
        int before = lastQuoted;
        while (quoted(before) && !reading.isWord(before) && ",?!-".indexOf(reading.folded(before)) < 0) {
            before--;
        }
        return quoted(before) && !reading.isWord(before);
    }

    /** Whether it begins with a quotation that may go on from the one before: a short one in a paragraph of its own is a heading. */
    boolean goesOnSaying() {
        if (!quoted(from)) {
            return false;
        }
        boolean whole = ".!?".indexOf(reading.folded(until - 1)) >= 0
                || until - from > 1 && ".!?".indexOf(reading.folded(until - 2)) >= 0;
        return !startsParagraph() || whole;
    }

    /** An unquoted word or mark of this stretch. */
    boolean plain(int token) {
        return has(token) && rangeOf[token] < 0;
    }

    boolean is(int token, String word) {
        return plain(token) && reading.is(token, word);
    }

    String folded(int token) {
        return has(token) ? reading.folded(token) : "";
    }

    int startUnit() {
        return reading.start(from);
    }

    int endUnit() {
        return reading.end(until - 1);
    }

    Span span(int first, int end) {
        return reading.span(first, end);
    }
}
