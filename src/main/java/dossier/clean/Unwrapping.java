package dossier.clean;

import dossier.model.Line;
import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a dump that was wrapped at a fixed width. Whether it was is told by words that did not fit on the line before. */
final class Unwrapping {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    /** So many line ends must look like wrapping before any is taken for it. */
    private static final int FEWEST = 6;

    private Unwrapping() {}

    static List<Line> of(List<Line> lines) {
        int width = 0;
        for (Line line : lines) {
            width = Math.max(width, line.text().length());
        }
        if (width < NARROWEST || width > WIDEST || !isWrapped(lines, width)) {
            return lines;
        }
        List<Line> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), width)) {
                end++;
            }
            joined.add(end == i + 1 ? lines.get(i) : join(lines.subList(i, end)));
            i = end;
        }
        return joined;
    }

    /** Most lines with one right beneath are full, and many of those beneath begin with a small letter. */
    private static boolean isWrapped(List<Line> lines, int width) {
        int pairs = 0;
        int full = 0;
        int small = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).blank() == 0) {
                pairs++;
                boolean goesOn = goesOn(lines.get(i - 1), lines.get(i), width);
                full += goesOn ? 1 : 0;
                small += goesOn && Character.isLowerCase(lines.get(i).text().charAt(0)) ? 1 : 0;
            }
        }
        return full >= FEWEST && full * 2 >= pairs && small * 3 >= full;
    }

    private static boolean goesOn(Line above, Line line, int width) {
        if (line.blank() > 0) {
            return false;
        }
        int word = line.text().indexOf(' ');
        return above.text().length() + 1 + (word < 0 ? line.text().length() : word) > width;
    }

    private static Line join(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.length() > 0 ? " " : "").append(line.text());
        }
        Line first = lines.get(0);
        return new Line(
                first.kind(), first.level(), text.toString(), List.of(), first.dom(), first.blank(), first.at());
    }
}
