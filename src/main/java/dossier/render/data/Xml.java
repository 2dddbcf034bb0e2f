package dossier.render.data;

/** Escapes for XML 1.0: what no document may hold becomes U+FFFD. */
final class Xml {
    private Xml() {}

    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isChar(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** The production Char (XML 1.0, 2.2). */
    private static boolean isChar(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
