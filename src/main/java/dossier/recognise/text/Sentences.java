package dossier.recognise.text;

import dossier.model.Place;
import dossier.model.Span;
import dossier.recognise.text.Reading.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts blocks into sentences: after a full stop, a question or an exclamation mark with what closes behind it, unless the stop belongs
 * to an abbreviation, an initial or a number, or what follows goes on in lower case.
 */
final class Sentences {
    /** Never the end of a sentence: a name or a number follows. */
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "cpl", "adm", "cmdr", "rev",
            "hon", "sen", "rep", "gov", "pres", "amb", "fr", "st", "ste", "mt", "no", "nos", "vs", "v", "cf", "art",
            "vol", "pp", "fig", "brig", "ft", "messrs", "insp", "supt", "ayat", "min", "dept", "approx", "ca", "op");
    /** The end of a sentence only where the next word could begin one. */
    private static final Set<String> MAYBE_LAST = Set.of(
            "inc", "corp", "ltd", "co", "jr", "sr", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "est", "al", "bros", "ave",
            "blvd", "rd", "ed", "eds");

    /** Behind these, too, a sentence ends where a word follows that no name begins with: "Elm St. The house". */
    private static final Set<String> PLACES = Set.of("st", "mt", "ft", "dept", "ave", "rd", "min");
    /** Words with which sentences begin and names do not. */
    private static final Set<String> STARTERS =
            Set.of(("the a an he she it they we i you this that these those but and in on at for from by as if when"
                            + " while after before since there here what who why how its his her their our my however meanwhile"
                            + " according although though with without no not yet so some many most all both one two such during"
                            + " under over once despite then now instead still also more several another other every each even"
                            + " only because until where which three four five last next your me perhaps indeed nor")
                    .split(" "));

    private final Place in;
    private final String text;
    private final Tokens tokens;
    private final List<Span> found = new ArrayList<>();

    private Sentences(Place in, String text, Tokens tokens) {
        this.in = in;
        this.text = text;
        this.tokens = tokens;
    }

    static List<Span> of(Place in, String text, Tokens tokens, List<Span> blocks) {
        Sentences sentences = new Sentences(in, text, tokens);
        int token = 0;
        for (Span block : blocks) {
            while (token < tokens.size() && tokens.starts()[token] < block.start()) {
                token++;
            }
            int until = token;
            while (until < tokens.size() && tokens.starts()[until] < block.end()) {
                until++;
            }
            sentences.cut(token, until);
            token = until;
        }
        return sentences.found;
    }

    private void cut(int from, int until) {
        int first = from;
        for (int i = from; i < until; i++) {
            if (!isStop(i)) {
                continue;
            }
            int last = i;
            while (last + 1 < until && !spaced(last + 1) && (isStop(last + 1) || isCloser(last + 1))) {
                last++;
            }
            if (last + 1 < until
                    && isClosingQuote(last + 1)
                    && spaced(last + 1)
                    && (last + 2 >= until || spaced(last + 2))) {
                last++;
            }
            if (last + 1 >= until || ends(i, last, until)) {
                add(first, last + 1);
                first = last + 1;
                i = last;
            }
        }
        if (first < until) {
            add(first, until);
        }
    }

    private void add(int from, int until) {
        found.add(new Span(in, tokens.starts()[from], tokens.ends()[until - 1]));
    }

    private boolean ends(int stop, int last, int until) {
        int next = last + 1;
        if (!spaced(next)) {
            return isGluedQuote(stop, next, until)
                    || word(next).length() > 1
                            && isUpper(next)
                            && charAt(stop) != '…'
                            && stop > 0
                            && word(stop - 1).length() > 1
                            && !isUpper(stop - 1)
                            && kind(next) == Kind.WORD
                            && kind(stop - 1) == Kind.WORD
                            && charAt(stop) == '.';
        }
        int opener = next;
        while (opener < until && kind(opener) == Kind.MARK && isOpener(opener)) {
            opener++;
        }
        int after = opener < until ? opener : next;
        if (isLower(after)) {
            return false;
        }
        if (charAt(stop) != '.' || last > stop && !isCloser(stop + 1)) {
            return true;
        }
        if (stop == 0) {
            return false;
        }
        String before = Reading.fold(word(stop - 1));
        boolean pointed = kind(stop) == Kind.WORD;
        if (pointed) {
            return STARTERS.contains(Reading.fold(word(after))) || kind(after) == Kind.MARK && after != next;
        }
        if (spaced(stop)) {
            return true;
        }
        if (isListNumber(stop) || before.equals("i") && stop > 1 && isLower(stop - 2)) {
            return !isListNumber(stop);
        }
        if (before.length() == 1 && Character.isLetter(before.charAt(0)) && isUpper(stop - 1)) {
            return STARTERS.contains(Reading.fold(word(after))) && !before.equals("j");
        }
        if (BEFORE_A_NAME.contains(before)
                && (isUpper(stop - 1)
                        || kind(after) == Kind.NUMBER
                        || before.length() <= 2
                        || before.equals("approx"))) {
            return before.equals("no") && kind(after) != Kind.NUMBER
                    || PLACES.contains(before) && STARTERS.contains(Reading.fold(word(after)));
        }
        if (MAYBE_LAST.contains(before)) {
            return STARTERS.contains(Reading.fold(word(after)));
        }
        return true;
    }

    /** A quotation that begins right behind a full stop, its space lost. */
    private boolean isGluedQuote(int stop, int next, int until) {
        return next + 1 < until
                && "“«„".indexOf(charAt(next)) >= 0
                && isUpper(next + 1)
                && stop > 0
                && kind(stop) == Kind.MARK
                && kind(stop - 1) != Kind.MARK;
    }

    /** The number of an item, alone at a sentence's beginning: "1. The first". */
    private boolean isListNumber(int stop) {
        int number = stop - 1;
        return kind(number) == Kind.NUMBER
                && word(number).length() <= 2
                && (number == 0
                        || !found.isEmpty() && found.get(found.size() - 1).end() == tokens.ends()[number - 1]
                        || text.lastIndexOf('\n', tokens.starts()[number]) >= tokens.ends()[number - 1]);
    }

    /** A mark that may end a sentence; letters with points ("U.S.") may too. */
    private boolean isStop(int token) {
        char c = charAt(token);
        return kind(token) == Kind.MARK
                        && (c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟' || c == '։'
                                || c == '۔')
                || kind(token) == Kind.WORD && text.charAt(tokens.ends()[token] - 1) == '.';
    }

    private boolean isCloser(int token) {
        return kind(token) == Kind.MARK && ")]}\"'”’»›".indexOf(charAt(token)) >= 0;
    }

    private boolean isClosingQuote(int token) {
        return kind(token) == Kind.MARK && "”»".indexOf(charAt(token)) >= 0;
    }

    private boolean isOpener(int token) {
        return "([{\"'“‘«‹—–-•„".indexOf(charAt(token)) >= 0;
    }

    private Kind kind(int token) {
        return tokens.kinds()[token];
    }

    private char charAt(int token) {
        char c = text.charAt(tokens.starts()[token]);
        return kind(token) == Kind.WORD && text.charAt(tokens.ends()[token] - 1) == '.' ? '.' : c;
    }

    private boolean isUpper(int token) {
        return Character.isUpperCase(text.charAt(tokens.starts()[token]));
    }

    private boolean isLower(int token) {
        return Character.isLowerCase(text.charAt(tokens.starts()[token]));
    }

    private boolean spaced(int token) {
        return token == 0 || tokens.starts()[token] > tokens.ends()[token - 1];
    }

    private String word(int token) {
        return text.substring(tokens.starts()[token], tokens.ends()[token]);
    }
}
