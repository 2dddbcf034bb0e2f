package dossier.clean.page;

import java.util.List;

/**
 * What a line looks like by itself.
 *
 * @param length in words
 * @param functionWords share of words that are small words of some language
 * @param capitals share of words that begin with a capital
 * @param figures share of characters that are digits
 * @param commas how many commas and semicolons
 * @param sentences how many sentences end within it, the last one not counted
 * @param stop it ends as a sentence does
 * @param days those written out with their year
 * @param dated share of its words that are dates, times and the words around them
 * @param opening how many words, nearly all with capitals, stand before a word like "is"; 0 where none does
 * @param address it holds an e-mail or web address or an account's name
 */
public record Form(
        Words words,
        int length,
        double functionWords,
        double capitals,
        boolean allCapitals,
        double figures,
        int commas,
        int sentences,
        boolean stop,
        char last,
        boolean lowerStart,
        boolean quoteStart,
        boolean bullet,
        boolean tab,
        boolean pipe,
        boolean time,
        List<Day> days,
        double dated,
        int opening,
        boolean address,
        Cues.Seen cues) {
    /** Lines up to so many words are looked through for dates. */
    private static final int DATED = 40;

    /** Counts what can be counted of a line. */
    public static Form of(String text) {
        Words words = Words.of(text);
        int size = words.size();
        boolean[] figure = new boolean[size];
        int function = 0;
        int dated = 0;
        for (int i = 0; i < size; i++) {
            int hash = words.hash(i);
            function += FunctionWords.has(hash) ? 1 : 0;
            figure[i] = Character.isDigit(text.charAt(words.start(i)));
            dated += figure[i] || Days.isMonth(hash) ? 1 : 0;
        }
        int digits = 0;
        int commas = 0;
        int sentences = 0;
        boolean lower = false;
        boolean upper = false;
        boolean tab = false;
        boolean pipe = false;
        boolean time = false;
        boolean address = text.indexOf("://") >= 0 || text.indexOf("www.") >= 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == ',' || c == ';' || c == '،' || c == '、' || c == '，') {
                commas++;
            } else if (c == '\t') {
                tab = true;
            } else if (c == '|' || c == '›' || c == '→' || c == '»' && i > 0 && text.charAt(i - 1) == ' ') {
                pipe = true;
            } else if (c == '@' && i + 1 < length && Letters.isOfWord(text.charAt(i + 1))) {
                address = true;
            } else if (c == ':' && isClock(text, i)) {
                time = true;
            } else if (Character.isUpperCase(c)) {
                upper = true;
            } else if (Character.isLowerCase(c)) {
                lower = true;
            } else if (Letters.isStop(c) && endsSentence(text, i)) {
                sentences++;
            }
        }
        int end = length - 1;
        while (end > 0 && Letters.isCloser(text.charAt(end))) {
            end--;
        }
        int begin = 0;
        while (begin < length - 1 && (Letters.isOpener(text.charAt(begin)) || Letters.isBlank(text.charAt(begin)))) {
            begin++;
        }
        char last = length == 0 ? ' ' : text.charAt(end);
        char first = length == 0 ? ' ' : text.charAt(0);
        return new Form(
                words,
                words.length(),
                size == 0 ? 0 : (double) function / size,
                size == 0 ? 0 : (double) words.capitals() / size,
                upper && !lower,
                length == 0 ? 0 : (double) digits / length,
                commas,
                sentences,
                Letters.isStop(last),
                last,
                length > 0 && Character.isLowerCase(text.charAt(begin)),
                length > 0 && Letters.isOpener(first) && first != '-' && first != '(' && first != '[',
                Letters.isBullet(first) || first == '-' && length > 1 && text.charAt(1) == ' ',
                tab,
                pipe,
                time,
                size <= DATED ? Days.in(text) : List.of(),
                size == 0 ? 0 : (double) dated / size,
                opening(text, words),
                address,
                Cues.in(text, words, figure));
    }

    private static int opening(String text, Words words) {
        int small = 0;
        for (int i = 0; i < words.size() && i <= 7; i++) {
            if (i >= 2 && FunctionWords.isCopula(words.hash(i))) {
                return small <= 1 ? i : 0;
            }
            char c = text.charAt(words.start(i));
            small += Character.isUpperCase(c) || !Character.isLetter(c) ? 0 : 1;
        }
        return 0;
    }

    /** A stop, then blanks, then a letter or an opening quotation mark. */
    private static boolean endsSentence(String text, int at) {
        int i = at + 1;
        while (i < text.length() && Letters.isCloser(text.charAt(i))) {
            i++;
        }
        if (i == at + 1 || i >= text.length()) {
            return text.charAt(at) > 0x3000 && i < text.length();
        }
        char c = text.charAt(i);
        return at > 1
                && !Character.isUpperCase(text.charAt(at - 1))
                && (Letters.isOpener(c) || !Character.isLowerCase(c));
    }

    /** A colon between two digits on each side: 10:45. */
    private static boolean isClock(String text, int at) {
        return at > 0
                && at + 2 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2));
    }

    /** Running text by its looks: long, or a sentence of some length. */
    public boolean isProse() {
        return length >= 25 || length >= 8 && stop && functionWords > 0.12 || length >= 12 && stop;
    }

    /** Whether it presents a person: some words with capitals, then one like "is" (`copulas.tsv`). */
    public boolean biography() {
        return length >= 8 && opening >= 2 && opening <= 6;
    }

    public boolean whole(Cue cue) {
        return (cues.whole() & cue.bit()) != 0;
    }

    public boolean starts(Cue cue) {
        return (cues.start() & cue.bit()) != 0;
    }

    public boolean holds(Cue cue) {
        return (cues.within() & cue.bit()) != 0;
    }

    /** Whether words of that kind open the line with a colon behind them: "Read also: Ferry runs again". */
    public boolean titles(Cue cue) {
        return (cues.titled() & cue.bit()) != 0;
    }

    /** Whether the line ends with words of that kind: "… straight from the harbour. Sign up." */
    public boolean ends(Cue cue) {
        return (cues.end() & cue.bit()) != 0;
    }

    /** Share of the words that stand in `cues.tsv`. */
    public double covered() {
        return cues.covered();
    }
}
