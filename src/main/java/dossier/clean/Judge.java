package dossier.clean;

import dossier.model.Line;
import dossier.model.Removal.FurnitureKind;
import java.util.ArrayList;
import java.util.List;

/** Decides line by line: from the first prose to the last, short lines between prose included. */
final class Judge {
    private static final int PROSE = 80;
    /** So many short lines in a row end the article. */
    private static final int GAP = 6;

    private Judge() {}

    static List<Judgement> judge(List<Line> lines) {
        int first = -1;
        int last = -1;
        int since = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isProse(lines.get(i))) {
                if (first < 0) {
                    first = i;
                } else if (since > GAP) {
                    break;
                }
                last = i;
                since = 0;
            } else {
                since++;
            }
        }
        List<Judgement> judged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = Part.of(lines.get(i), 0, lines.get(i).text().length());
            if (line.text().isEmpty()) {
                continue;
            }
            judged.add(
                    first >= 0 && i >= first && i <= last
                            ? Judgement.body(line)
                            : new Judgement(
                                    line,
                                    i < first ? FurnitureKind.NAVIGATION : FurnitureKind.FOOTER,
                                    i < first ? "before" : "after",
                                    i < first ? "stands before the article" : "stands after the article"));
        }
        return judged;
    }

    private static boolean isProse(Line line) {
        String text = line.text();
        return text.length() >= PROSE && !line.dom().hidden() && line.dom().linkDensity() < 0.5;
    }
}
