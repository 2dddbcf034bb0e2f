package dossier.load.text;

/** What of a line can be seen. */
public final class Ink {
    private Ink() {}

    /** The line without blank characters at its ends, no-break spaces and blank letters included. */
    public static String of(String line) {
        int start = start(line);
        int end = line.length();
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** Index of the first character that can be seen; the length where none can. */
    public static int start(String line) {
        int start = 0;
        while (start < line.length() && isBlank(line.charAt(start))) {
            start++;
        }
        return start;
    }

    /** White space, every kind of space, and the two letters that fonts leave blank (braille blank, Hangul filler). */
    private static boolean isBlank(char c) {
        return c <= ' '
                || c > 0x7F && (Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0x2800 || c == 0x3164);
    }
}
