package dossier.load.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The character set that markup names at its head: in an XML declaration or a `meta` (HTML Living Standard, 13.2.3.2). */
final class Declaration {
    /** The standard asks for the first 1024 bytes; saved pages often put comments and scripts before. */
    private static final int LOOKED_AT = 1 << 14;

    private Declaration() {}

    static Optional<String> find(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("<?xml")) {
            int end = head.indexOf("?>");
            Optional<String> name = end < 0 ? Optional.empty() : after(head.substring(0, end), "encoding");
            if (name.isPresent()) {
                return name;
            }
        }
        for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
            int end = head.indexOf('>', at);
            Optional<String> name = end < 0 ? Optional.empty() : after(head.substring(at, end), "charset");
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The value behind `word =`, quoted or not. */
    private static Optional<String> after(String text, String word) {
        int at = text.indexOf(word);
        if (at < 0) {
            return Optional.empty();
        }
        int i = skip(text, at + word.length(), " \t\r\n");
        if (i >= text.length() || text.charAt(i) != '=') {
            return Optional.empty();
        }
        i = skip(text, i + 1, " \t\r\n\"'");
        int end = i;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "-_:.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end == i ? Optional.empty() : Optional.of(text.substring(i, end));
    }

    private static int skip(String text, int from, String what) {
        int i = from;
        while (i < text.length() && what.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
