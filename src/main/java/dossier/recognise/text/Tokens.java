package dossier.recognise.text;

import dossier.recognise.text.Reading.Kind;
import java.util.Arrays;

/** Cuts a text into tokens in one pass. */
final class Tokens {
    private int size;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private Kind[] kinds = new Kind[256];

    private Tokens() {}

    static Tokens of(String text) {
        Tokens tokens = new Tokens();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isIgnorable(c)) {
                i = next;
            } else if (isDigit(c)) {
                i = tokens.number(text, i);
            } else if (Character.isLetter(c)) {
                i = tokens.word(text, i);
            } else if (isPossessive(text, i)) {
                i = tokens.add(i, i + 2, Kind.POSSESSIVE);
            } else {
                i = tokens.add(i, next, Kind.MARK);
            }
        }
        return tokens;
    }

    private int number(String text, int start) {
        int i = start;
        while (i < text.length() && (isDigit(text.charAt(i)) || isInner(text, i, start))) {
            i++;
        }
        int digits = i;
        while (i < text.length() && isWordPart(text, i)) {
            i++;
        }
        return add(start, i, i > digits ? Kind.MIXED : Kind.NUMBER);
    }

    private static boolean isInner(String text, int i, int start) {
        char c = text.charAt(i);
        return (c == '.' || c == ',')
                && i > start
                && i + 1 < text.length()
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i - 1));
    }

    private int word(String text, int start) {
        int pointed = pointed(text, start);
        if (pointed > 0) {
            return add(start, pointed, Kind.WORD);
        }
        int i = start;
        while (i < text.length() && (isWordPart(text, i) || isApostropheInside(text, i))) {
            i++;
        }
        return add(start, i, Kind.WORD);
    }

    /** The end of letters with a point after each ("U.S.", "p.m."), two at least; 0 where there are none. */
    private static int pointed(String text, int start) {
        int i = start;
        int letters = 0;
        while (i + 1 < text.length() && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
            letters++;
        }
        if (letters == 0 || letters == 1 && !(i + 1 <= text.length() && i < text.length() && isLoneLetter(text, i))) {
            return 0;
        }
        if (i < text.length() && Character.isLetter(text.charAt(i))) {
            return isLoneLetter(text, i) ? i + 1 : 0;
        }
        return letters > 1 ? i : 0;
    }

    private static boolean isLoneLetter(String text, int i) {
        return Character.isLetter(text.charAt(i))
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private static boolean isApostropheInside(String text, int i) {
        return isApostrophe(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1))
                && Character.isLetter(text.charAt(i - 1))
                && !isPossessive(text, i);
    }

    /** An apostrophe and a lone s: "Baku's", "Iran’s". */
    private static boolean isPossessive(String text, int i) {
        return isApostrophe(text.charAt(i))
                && i > 0
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && i + 1 < text.length()
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }

    private static boolean isWordPart(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                        && Character.isLetterOrDigit(
                                text.codePointAt(Character.isLowSurrogate(c) ? Math.max(0, i - 1) : i))
                || c == '\u00AD'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isIgnorable(int c) {
        return c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c == 0xFEFF
                || c == 0x2060
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    private int add(int start, int end, Kind kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = kind;
        return end;
    }

    int size() {
        return size;
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    Kind[] kinds() {
        return kinds;
    }

    String[] folded(String text) {
        String[] folded = new String[size];
        for (int i = 0; i < size; i++) {
            folded[i] = Reading.fold(text.substring(starts[i], ends[i]));
        }
        return folded;
    }
}
