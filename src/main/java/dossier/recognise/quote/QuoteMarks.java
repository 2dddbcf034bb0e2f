package dossier.recognise.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what stands between quotation marks, outermost pairs only: double, single, low and angled, straight or typographic, doubled
 * straight singles (''…''), across paragraphs (each of which opens anew, the last closes), and wrongly closed. Apostrophes are told
 * apart by what stands beside them. One pass over the text, and for each opening single mark one over the rest of its paragraph,
 * bounded by `REACH`.
 */
final class QuoteMarks {
    /** How far, in code units, the mark that closes a single one is looked for. */
    private static final int REACH = 1500;
    /** Words that begin with an apostrophe, without it. */
    private static final Set<String> CLIPPED =
            Set.of("em", "tis", "twas", "til", "till", "cause", "n", "bout", "round", "cos", "cuz", "nuff", "s");

    /**
     * @param start of the opening mark
     * @param end after the closing mark, or after the last word where there is none
     * @param inner after the opening mark
     * @param goesOn the next paragraph goes on with the same speaker's words
     * @param single between single marks
     */
    record Range(int start, int end, int inner, boolean goesOn, boolean single) {}

    private final String text;
    private final List<Range> found = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
    }

    /** In order; none overlaps another. */
    static List<Range> of(String text) {
        QuoteMarks marks = new QuoteMarks(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            marks.paragraph(start, end);
            start = end + 1;
        }
        return marks.found;
    }

    private void paragraph(int from, int to) {
        int open = -1;
        int inner = -1;
        char mark = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int width = isDoubledSingle(i, to) ? 2 : 1;
            if (open < 0) {
                if (opens(i, width, from, to)) {
                    if (width == 1 && isSingle(c)) {
                        int close = closeOfSingle(i, to);
                        if (close < 0) {
                            continue;
                        }
                        found.add(new Range(i, close + 1, i + 1, false, true));
                        i = close;
                        continue;
                    }
                    open = i;
                    mark = c;
                    inner = i + width;
                }
            } else if (closes(c, mark, i, width, to)) {
                found.add(new Range(open, i + width, inner, false, false));
                open = -1;
            } else if (opensAnew(c, mark, i, to)) {
                unclosed(open, inner, i);
                open = i;
                mark = c;
                inner = i + width;
            }
            i += width - 1;
        }
        if (open >= 0) {
            int end = to;
            while (end > inner && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end > inner) {
                found.add(new Range(open, end, inner, nextOpensWith(mark, to), false));
            }
        }
    }

    /** A quotation that another opens before it is closed ends with its last sentence; one without any is a stray mark. */
    private void unclosed(int open, int inner, int before) {
        for (int i = before - 1; i > inner; i--) {
            if (".!?".indexOf(text.charAt(i)) >= 0) {
                found.add(new Range(open, i + 1, inner, false, false));
                return;
            }
        }
    }

    private boolean nextOpensWith(char mark, int to) {
        int next = to;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == mark;
    }

    private boolean isDoubledSingle(int i, int to) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`' || c == '’') && i + 1 < to && text.charAt(i + 1) == c;
    }

    private boolean opens(int i, int width, int from, int to) {
        char c = text.charAt(i);
        boolean before = i == from || isGap(text.charAt(i - 1));
        boolean after = i + width < to && !Character.isWhitespace(text.charAt(i + width));
        if (c == '“' || c == '«' || c == '„' || c == '‟' || c == '‹') {
            return true;
        } else if (c == '"' || c == '»' || width == 2 && c != '’') {
            return before && after;
        } else if (c == '‘' || c == '‚') {
            return (i == from || !Character.isLetterOrDigit(text.charAt(i - 1))) && after && !isClipped(i + 1, to);
        }
        return c == '\'' && before && after && !isClipped(i + 1, to);
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-/:“‘«\"'".indexOf(c) >= 0;
    }

    private boolean isClipped(int start, int to) {
        int end = start;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        return CLIPPED.contains(word.toLowerCase(java.util.Locale.ROOT))
                || !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.endsWith("s");
    }

    private static boolean isSingle(char c) {
        return c == '‘' || c == '\'' || c == '‚' || c == '’';
    }

    private boolean closes(char c, char open, int i, int width, int to) {
        if (open == '«') {
            return c == '»';
        } else if (open == '»') {
            return c == '«';
        } else if (open == '‹') {
            return c == '›';
        } else if (open == '„' || open == '‟') {
            return c == '“' || c == '”' || c == '"';
        } else if (open == '\'' || open == '`') {
            return width == 2 || c == '"' || c == '”';
        } else if (c == '”') {
            return true;
        } else if (c == '“') {
            return i > 0
                    && !Character.isWhitespace(text.charAt(i - 1))
                    && (i + 1 >= to || Character.isWhitespace(text.charAt(i + 1)));
        }
        return c == '"' && !looksOpening(i, to);
    }

    private boolean looksOpening(int i, int to) {
        return i > 0
                && Character.isWhitespace(text.charAt(i - 1))
                && i + 1 < to
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** The same opening mark again, where the closing one is another. */
    private boolean opensAnew(char c, char open, int i, int to) {
        return c == '“' && open == '“' || c == '«' && open == '«' || c == '"' && open == '"' && looksOpening(i, to);
    }

    /** The mark that closes a single one: beside punctuation rather than behind a plural's s. -1: none, it was an apostrophe. */
    private int closeOfSingle(int open, int to) {
        int doubtful = -1;
        for (int i = open + 1; i < to && i < open + REACH; i++) {
            char c = text.charAt(i);
            if (c == '‘' && !Character.isLetterOrDigit(text.charAt(i - 1)) && doubtful >= 0) {
                return doubtful;
            }
            if (c != '’' && c != '\'' || Character.isWhitespace(text.charAt(i - 1))) {
                continue;
            }
            boolean atEnd = i + 1 >= to;
            char next = atEnd ? ' ' : text.charAt(i + 1);
            if (Character.isLetterOrDigit(next)) {
                continue;
            }
            boolean plural =
                    text.charAt(i - 1) == 's' && next == ' ' && i + 2 < to && Character.isLowerCase(text.charAt(i + 2));
            if (!plural) {
                return doubtful >= 0 && i - doubtful > 200 ? doubtful : i;
            }
            doubtful = doubtful < 0 ? i : doubtful;
        }
        return doubtful;
    }
}
