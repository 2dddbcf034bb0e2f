package dossier.load.text;

import dossier.model.Position;

/** Where an offset of a text lies in its file. */
public final class Place {
    private Place() {}

    /** @param offset in UTF-16 code units */
    public static Position of(String text, int offset, String file) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        return new Position(file, line, offset - start + 1);
    }
}
