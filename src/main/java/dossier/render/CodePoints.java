package dossier.render;

/** Turns offsets in UTF-16 code units into offsets in Unicode code points, which is what is printed for others. */
final class CodePoints {
    private final String text;
    private final boolean plain;
    private int unit;
    private int point;

    CodePoints(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /** Cheap where offsets come in rising order. */
    int at(int offset) {
        if (plain) {
            return offset;
        }
        if (offset < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, offset);
        unit = offset;
        return point;
    }
}
