package dossier.load.text;

/** Text that was written in UTF-8, read in windows-1252 and saved so: `cafÃ©`, `donâ€™t`, `ÐœÐ¾Ñ`. */
public final class Mojibake {
    /** Below this many pairs it may be chance, or a text about the matter. */
    private static final int FEWEST = 3;

    /** What windows-1252 makes of the bytes 80–9F that have a character of their own there. */
    private static final String HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private Mojibake() {}

    /** Offset of the first such pair in a text that has several; -1 where the text looks sound. */
    public static int find(String text) {
        int first = -1;
        int pairs = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xC2 && c <= 0xF4 && isTail(text.charAt(i + 1)) && isLead(c, text, i)) {
                first = first < 0 ? i : first;
                pairs++;
                if (pairs == FEWEST) {
                    return first;
                }
            }
        }
        return -1;
    }

    /** Two bytes for the letters of Latin-1 and Cyrillic, three for quotation marks and dashes. */
    private static boolean isLead(char c, String text, int i) {
        boolean two = c == 'Ã' || c == 'Â' || c == 'Ð' || c == 'Ñ';
        return two || c == 'â' && i + 2 < text.length() && isTail(text.charAt(i + 2));
    }

    private static boolean isTail(char c) {
        return c >= 0x80 && c <= 0xBF || HIGH.indexOf(c) >= 0;
    }
}
