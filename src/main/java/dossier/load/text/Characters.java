package dossier.load.text;

/** Which characters may stand in text that is shown: what XML 1.0 and HTML allow, and no invisible ones that split words. */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /**
     * The text with every character that no page may hold replaced: lone surrogates, NUL and noncharacters by U+FFFD, vertical tabs and
     * the like by a space. Other control characters, soft hyphens, zero-width spaces and inner byte-order marks go. The same string where nothing is amiss.
     */
    public static String safe(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSuspect(text.charAt(i))) {
                return rewritten(text, i);
            }
        }
        return text;
    }

    /** Whether the text holds a NUL or another control character that no text has. */
    public static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSuspect(char c) {
        return c < ' '
                ? c != '\n' && c != '\t' && c != '\r'
                : c >= 0x7F && c <= 0x9F
                        || c == 0xAD
                        || c == 0x200B
                        || c >= 0xD800 && c <= 0xDFFF
                        || c >= 0xFDD0 && c <= 0xFDEF
                        || c >= 0xFEFF && (c == 0xFEFF || c >= 0xFFFE);
    }

    private static String rewritten(String text, int from) {
        StringBuilder safe = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c > 0xFFFF) {
                safe.appendCodePoint((c & 0xFFFE) == 0xFFFE ? REPLACEMENT : c);
            } else if (!isSuspect((char) c)) {
                safe.append((char) c);
            } else if (c == 0 || c > 0x9F && c != 0xAD && c != 0x200B && c != 0xFEFF) {
                safe.append(REPLACEMENT);
            } else if (c == 0x0B || c == 0x0C || c >= 0x1C && c <= 0x1F || c == 0x85) {
                safe.append(' ');
            }
        }
        return safe.toString();
    }
}
