package dossier.clean.page;

import java.text.Normalizer;

/** Single characters as words are compared here: lower case, Latin letters without their diacritics. */
final class Letters {
    private static final int LATIN_END = 0x250;
    private static final char[] LATIN = latin();

    private Letters() {}

    private static char[] latin() {
        char[] plain = new char[LATIN_END];
        for (char c = 0; c < LATIN_END; c++) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
            char base = apart.length() > 1 && Character.getType(apart.charAt(1)) == Character.NON_SPACING_MARK
                    ? apart.charAt(0)
                    : c;
            plain[c] = Character.toLowerCase(base);
        }
        plain['ı'] = 'i';
        plain['ø'] = 'o';
        plain['Ø'] = 'o';
        plain['ł'] = 'l';
        plain['Ł'] = 'l';
        plain['đ'] = 'd';
        plain['Đ'] = 'd';
        return plain;
    }

    static char fold(char c) {
        return c < LATIN_END ? LATIN[c] : Character.toLowerCase(c);
    }

    /** Whether it belongs to a word: letters, digits and the marks on them. */
    static boolean isOfWord(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || isMark(c) || Character.isSurrogate(c) || c == '©';
    }

    static boolean isMark(char c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether its script is written without spaces between words. */
    static boolean isUnspaced(char c) {
        return c >= 0x0E00 && c <= 0x0EFF // Thai, Lao
                || c >= 0x1000 && c <= 0x109F // Burmese
                || c >= 0x1780 && c <= 0x17FF // Khmer
                || c >= 0x3040 && c <= 0x30FF // kana
                || c >= 0x3400 && c <= 0x9FFF // Han
                || c >= 0xF900 && c <= 0xFAFF;
    }

    /** Whether it ends a sentence. */
    static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '。', '！', '？', '։', '।', '؟', '۔', '．', '‽' -> true;
            default -> false;
        };
    }

    /** Whether it may stand behind the stop that ends a sentence. */
    static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', '”', '’', '»', '«', '“', ')', ']', '」', '』', '）', '‘', '*' -> true;
            default -> isBlank(c);
        };
    }

    static boolean isOpener(char c) {
        return switch (c) {
            case '"', '\'', '“', '‘', '«', '„', '»', '‚', '「', '『', '(', '[', '¿', '¡', '—', '–', '-' -> true;
            default -> false;
        };
    }

    static boolean isBullet(char c) {
        return switch (c) {
            case '•', '◦', '▪', '■', '●', '○', '·', '‣', '►', '▸', '▶', '*', '✓', '✔', '➤', '→' -> true;
            default -> false;
        };
    }

    static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
