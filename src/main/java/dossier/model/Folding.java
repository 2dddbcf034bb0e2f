package dossier.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How words are compared. `fold` is for names and searching: no case, no diacritics; `caseless` for identities: no case, one normal
 * form. Both leave scripts alone and depend on no locale.
 */
public final class Folding {
    private Folding() {}

    /** Lower case without diacritics: "Şuşa" and "susa" fold to one, "İ", "I" and "ı" too. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            append(folded, c);
        }
        return folded.toString();
    }

    /** Lower case in NFC: what file systems that ignore case take for one name. */
    public static String caseless(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK || c == 0xAD) {
            return;
        }
        switch (c) {
            case 'ı' -> folded.append('i');
            case 'ə', 'Ə' -> folded.append('a');
            case 'ø', 'Ø' -> folded.append('o');
            case 'ł', 'Ł' -> folded.append('l');
            case 'đ', 'Đ', 'ð', 'Ð' -> folded.append('d');
            case 'ß', 'ẞ' -> folded.append("ss");
            case 'æ', 'Æ' -> folded.append("ae");
            case 'œ', 'Œ' -> folded.append("oe");
            case 'þ', 'Þ' -> folded.append("th");
            case '’', '‘', 'ʼ', 'ʻ' -> folded.append('\'');
            case '‐', '‑', '–', '—' -> folded.append('-');
            default -> folded.appendCodePoint(Character.toLowerCase(c));
        }
    }
}
