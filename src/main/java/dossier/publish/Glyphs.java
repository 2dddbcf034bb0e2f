package dossier.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;

/**
 * What the fonts of a style sheet can show. What they cannot is named in square brackets, so that a reader of paper sees that something
 * stood there, and what: no box, no question mark.
 *
 * @param covered code points
 */
record Glyphs(BitSet covered) {
    private static final int FORMAT_SEGMENTS = 4;
    private static final int FORMAT_GROUPS = 12;

    /** Reads the fonts that a sheet names as TrueType. @param folder of the sheet, with a '/' at its end */
    static Glyphs of(String sheet, String folder, Publisher.Assets assets) throws IOException {
        BitSet covered = new BitSet(0x20000);
        for (int at = sheet.indexOf("url("); at >= 0; at = sheet.indexOf("url(", at + 4)) {
            int end = sheet.indexOf(')', at);
            String name = end < 0
                    ? ""
                    : sheet.substring(at + 4, end).replace("\"", "").replace("'", "");
            byte[] font = name.endsWith(".ttf") ? assets.get(folder + name) : null;
            if (font != null) {
                read(ByteBuffer.wrap(font), covered);
            }
        }
        return new Glyphs(covered);
    }

    /** The text with a name in the place of every character that no font has; runs of one script are one name. */
    String readable(String text) {
        if (text.codePoints().allMatch(this::shows)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (shows(c)) {
                out.appendCodePoint(c);
            } else if (Character.isLetter(c)) {
                Character.UnicodeScript script = Character.UnicodeScript.of(c);
                int count = 1;
                while (next < text.length() && isOf(text.codePointAt(next), script)) {
                    next += Character.charCount(text.codePointAt(next));
                    count++;
                }
                String name = script.name().charAt(0)
                        + script.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
                out.append('[').append(name).append(count == 1 ? " letter]" : " script, " + count + " letters]");
            } else if (!isInvisible(c)) {
                String name = Character.getName(c);
                out.append('[')
                        .append(name == null ? String.format(Locale.ROOT, "U+%04X", c) : name.toLowerCase(Locale.ROOT))
                        .append(']');
            }
            i = next;
        }
        return out.toString();
    }

    private boolean isOf(int c, Character.UnicodeScript script) {
        return !shows(c) && Character.UnicodeScript.of(c) == script;
    }

    private boolean shows(int c) {
        return covered.isEmpty() || covered.get(c) || c <= ' ' || Character.isWhitespace(c) || c == 0xAD;
    }

    /** Joiners, variation selectors, accents without a letter: nothing is lost where nothing could be seen. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }

    /** Adds what a font's character map has (OpenType 1.9.1, cmap, formats 4 and 12); passes over a broken one. */
    private static void read(ByteBuffer font, BitSet covered) {
        try {
            int tables = font.getShort(4) & 0xFFFF;
            for (int i = 0; i < tables; i++) {
                int entry = 12 + 16 * i;
                if (font.getInt(entry) == tag("cmap")) {
                    int cmap = font.getInt(entry + 8);
                    int maps = font.getShort(cmap + 2) & 0xFFFF;
                    for (int map = 0; map < maps; map++) {
                        map(font, cmap + font.getInt(cmap + 4 + 8 * map + 4), covered);
                    }
                }
            }
        } catch (IndexOutOfBoundsException e) {
            covered.clear();
        }
    }

    private static void map(ByteBuffer font, int at, BitSet covered) {
        int format = font.getShort(at);
        if (format == FORMAT_SEGMENTS) {
            int segments = (font.getShort(at + 6) & 0xFFFF) / 2;
            for (int i = 0; i < segments; i++) {
                int end = font.getShort(at + 14 + 2 * i) & 0xFFFF;
                int start = font.getShort(at + 16 + 2 * segments + 2 * i) & 0xFFFF;
                if (start <= end && end < 0xFFFF) {
                    covered.set(start, end + 1);
                }
            }
        } else if (format == FORMAT_GROUPS) {
            int groups = font.getInt(at + 12);
            for (int i = 0; i < groups; i++) {
                int start = font.getInt(at + 16 + 12 * i);
                int end = font.getInt(at + 20 + 12 * i);
                if (start >= 0 && start <= end && end <= Character.MAX_CODE_POINT) {
                    covered.set(start, end + 1);
                }
            }
        }
    }

    /**
     * A TrueType font whose letters stay apart: the engine would draw ligatures ("fi", "ft") from the font's substitutions, and a PDF
     * in which a word cannot be found is no evidence. Renames the table in the directory; nothing else changes.
     */
    static byte[] withoutLigatures(byte[] font) {
        ByteBuffer copy = ByteBuffer.wrap(font.clone());
        int tables = font.length < 12 ? 0 : copy.getShort(4) & 0xFFFF;
        for (int i = 0; i < tables && 12 + 16 * i + 4 <= font.length; i++) {
            if (copy.getInt(12 + 16 * i) == tag("GSUB")) {
                copy.putInt(12 + 16 * i, tag("XSUB"));
            }
        }
        return copy.array();
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
