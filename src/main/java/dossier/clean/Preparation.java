package dossier.clean;

import dossier.clean.page.Bylines;
import dossier.clean.page.Day;
import dossier.clean.page.Days;
import dossier.model.Line;
import java.util.ArrayList;
import java.util.List;

/** Makes the lines ready to be judged: no blanks at their ends, none empty, those of a dump as long as the page had them. */
final class Preparation {
    /** Where a byline and a date stand before a paragraph on one line, the date ends before so many characters. */
    private static final int BYLINE = 90;

    private static final int PARAGRAPH = 80;

    private Preparation() {}

    static List<Line> of(List<Line> lines, boolean dump) {
        List<Line> ready = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Line ink = Part.of(line, 0, line.text().length());
            if (!ink.text().isEmpty()) {
                ready.add(ink);
            }
        }
        return dump ? parted(Unwrapping.of(ready)) : ready;
    }

    /** "By Ilka Renn, May 7, 2024 The council voted …" is a byline and a paragraph. */
    private static List<Line> parted(List<Line> lines) {
        List<Line> parted = new ArrayList<>(lines.size());
        for (Line line : lines) {
            int cut = cut(line.text());
            if (cut > 0) {
                parted.add(Part.of(line, 0, cut));
            }
            parted.add(cut > 0 ? Part.of(line, cut, line.text().length()) : line);
        }
        return parted;
    }

    private static int cut(String text) {
        if (text.length() < PARAGRAPH || !Bylines.isIntroduced(text)) {
            return 0;
        }
        List<Day> days = Days.in(text.substring(0, Math.min(text.length(), BYLINE)));
        int end = days.isEmpty() ? 0 : days.get(0).end();
        return end > 0 && text.length() - end >= PARAGRAPH ? end : 0;
    }
}
