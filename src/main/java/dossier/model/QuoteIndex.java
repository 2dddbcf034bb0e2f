package dossier.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds quotations in one text. Straight and typographic quotation marks, kinds of dash and kinds of space count as equal, and a run of
 * spaces or line breaks as one space.
 */
public final class QuoteIndex {
    private static final int NEAREST_WORDS = 60;

    private final Place in;
    private final String text;
    private final String even;
    private final int[] at;

    /** @param in what the spans that it gives are said to lie in */
    public QuoteIndex(Place in, String text) {
        this.in = in;
        this.text = text;
        StringBuilder even = new StringBuilder(text.length());
        int[] at = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = even(text.charAt(i));
            if (c == 0 || c == ' ' && even.length() > 0 && even.charAt(even.length() - 1) == ' ') {
                continue;
            }
            at[even.length()] = i;
            even.append(c);
        }
        at[even.length()] = text.length();
        this.even = even.toString();
        this.at = at;
    }

    /** Every place where the quotation stands, prefix and suffix agreeing where they are given; in order. */
    public List<Span> find(TextQuote quote) {
        String exact = even(quote.exact()).strip();
        List<Span> found = new ArrayList<>();
        if (exact.isEmpty()) {
            return found;
        }
        String prefix = quote.prefix() == null ? "" : even(quote.prefix()).strip();
        String suffix = quote.suffix() == null ? "" : even(quote.suffix()).strip();
        for (int i = even.indexOf(exact); i >= 0; i = even.indexOf(exact, i + 1)) {
            int end = i + exact.length();
            if (even.substring(0, i).stripTrailing().endsWith(prefix)
                    && even.substring(end).stripLeading().startsWith(suffix)) {
                found.add(new Span(in, at[i], at[end - 1] + 1));
            }
        }
        return found;
    }

    /** The words of the text that are most like a quotation which is not in it; empty where nothing is like it. */
    public Optional<String> nearest(TextQuote quote) {
        List<int[]> words = words(text);
        List<int[]> wanted = words(quote.exact());
        int size = Math.min(wanted.size(), NEAREST_WORDS);
        if (size == 0 || words.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> missing = new HashMap<>();
        for (int[] word : wanted.subList(0, size)) {
            missing.merge(Folding.fold(quote.exact().substring(word[0], word[1])), 1, Integer::sum);
        }
        String[] folded = new String[words.size()];
        int window = Math.min(size, words.size());
        int shared = 0;
        int best = 0;
        int bestAt = -1;
        for (int i = 0; i < words.size(); i++) {
            folded[i] = Folding.fold(text.substring(words.get(i)[0], words.get(i)[1]));
            Integer left = missing.computeIfPresent(folded[i], (word, count) -> count - 1);
            shared += left != null && left >= 0 ? 1 : 0;
            if (i >= window) {
                Integer back = missing.computeIfPresent(folded[i - window], (word, count) -> count + 1);
                shared -= back != null && back > 0 ? 1 : 0;
            }
            if (shared > best) {
                best = shared;
                bestAt = i;
            }
        }
        if (best * 2 < size) {
            return Optional.empty();
        }
        int from = words.get(Math.max(0, bestAt - window + 1))[0];
        return Optional.of(oneLine(text.substring(from, words.get(bestAt)[1])));
    }

    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(new int[] {start, i});
                start = -1;
            }
        }
        return words;
    }

    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i) == '\n' ? ' ' : words.charAt(i);
            if (c != ' ' || line.charAt(line.length() - 1) != ' ') {
                line.append(c);
            }
        }
        return line.toString();
    }

    private static String even(String quote) {
        return new QuoteIndex(Place.TEXT, quote).even;
    }

    /** The character that stands for it in comparisons; 0: none does. */
    private static char even(char c) {
        return switch (c) {
            case '’', '‘', '‚', '‛', '′', 'ʼ', '`', '´' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
