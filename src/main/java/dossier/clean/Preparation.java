package dossier.clean;

import dossier.model.Line;
import java.util.ArrayList;
import java.util.List;

/** Makes the lines ready to be judged: no blanks at their ends, none empty. */
final class Preparation {
    private Preparation() {}

    static List<Line> of(List<Line> lines) {
        List<Line> ready = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Line ink = Part.of(line, 0, line.text().length());
            if (!ink.text().isEmpty()) {
                ready.add(ink);
            }
        }
        return ready;
    }
}
