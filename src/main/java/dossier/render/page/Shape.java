package dossier.render.page;

import dossier.model.EventKind;

/** The mark of a kind of event: told by its shape, so that no colour is needed. */
public enum Shape {
    DIAMOND("v"),
    TRIANGLE("m"),
    CIRCLE("d"),
    SQUARE("t"),
    HEXAGON("l"),
    PENTAGON("p"),
    SHEET("c"),
    DROP("h"),
    DART("o");

    private final String letter;

    Shape(String letter) {
        this.letter = letter;
    }

    public static Shape of(EventKind kind) {
        return switch (kind) {
            case VIOLENCE -> DIAMOND;
            case POSTURE -> TRIANGLE;
            case DIPLOMACY -> CIRCLE;
            case TRADE -> SQUARE;
            case TREATY -> HEXAGON;
            case POLITICS -> PENTAGON;
            case CRIME -> SHEET;
            case HUMANITARIAN -> DROP;
            case OTHER -> DART;
        };
    }

    /** How far below its centre a number stands in the middle of the shape, in radii. */
    public double drop() {
        return this == TRIANGLE ? .2 : this == DART ? -.2 : 0;
    }

    /** The letter that style sheet and filters know the kind by. */
    public String letter() {
        return letter;
    }

    /** A small drawing of its own beside an entry, with a number in it or none. */
    public void mark(Markup out, boolean solid, String number) {
        out.raw("<svg class=\"k\" viewBox=\"0 0 26 26\" aria-hidden=\"true\">");
        out.raw(draw(13, 13, 10.4, "k-" + letter + (solid ? " solid" : " hollow")));
        if (!number.isEmpty()) {
            out.raw("<text class=\"tl-n " + (solid ? "on" : "off") + " k-" + letter + "\" x=\"13\" y=\""
                    + (this == TRIANGLE ? "18" : this == DART ? "14.6" : "16.8"));
            out.raw("\" text-anchor=\"middle\" font-size=\"" + (number.length() > 2 ? "8.4" : "10.4")
                    + "\" font-weight=\"650\">");
            out.raw(number).raw("</text>");
        }
        out.raw("</svg>");
    }

    /** The shape around a centre, in SVG; `radius` is that of the diamond. */
    public String draw(double x, double y, double radius, String classes) {
        String tail = " stroke-width=\"1.6\" class=\"" + classes + "\"/>";
        return switch (this) {
            case DIAMOND -> polygon(x, y, radius, tail, 0, -1, 1, 0, 0, 1, -1, 0);
            case TRIANGLE -> polygon(x, y, radius, tail, 0, -1.04, 1.04, .8, -1.04, .8);
            case CIRCLE -> circle(x, y, radius * .82, tail);
            case SQUARE -> polygon(x, y, radius, tail, -.75, -.75, .75, -.75, .75, .75, -.75, .75);
            case HEXAGON -> polygon(x, y, radius, tail, -.46, -.82, .46, -.82, .92, 0, .46, .82, -.46, .82, -.92, 0);
            case PENTAGON -> polygon(x, y, radius, tail, 0, -.95, .9, -.29, .56, .77, -.56, .77, -.9, -.29);
            case SHEET -> polygon(x, y, radius, tail, -.66, -.95, .66, -.95, .66, .95, -.66, .95);
            case DROP -> polygon(x, y, radius, tail, 0, -1, .62, .05, .62, .5, .3, .85, -.3, .85, -.62, .5, -.62, .05);
            case DART -> polygon(x, y, radius, tail, -1.0, -.75, 1.0, -.75, 0, 1.0);
        };
    }

    private static String circle(double x, double y, double radius, String tail) {
        return "<circle cx=\"" + round(x) + "\" cy=\"" + round(y) + "\" r=\"" + round(radius) + "\"" + tail;
    }

    private static String polygon(double x, double y, double radius, String tail, double... points) {
        StringBuilder path = new StringBuilder("<path d=\"");
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(round(x + points[i] * radius))
                    .append(' ');
            path.append(round(y + points[i + 1] * radius));
        }
        return path.append("Z\"").append(tail).toString();
    }

    /** One decimal, the same on every machine. */
    public static String round(double value) {
        long tenths = Math.round(value * 10);
        long rest = Math.abs(tenths % 10);
        String whole = tenths < 0 && tenths > -10 ? "-0" : Long.toString(tenths / 10);
        return rest == 0 ? Long.toString(tenths / 10) : whole + "." + rest;
    }
}
