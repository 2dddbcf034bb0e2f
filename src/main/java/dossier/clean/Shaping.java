package dossier.clean;

import dossier.clean.page.Form;
import dossier.model.Line;
import java.util.ArrayList;
import java.util.List;

/** Gives the article's lines of a dump the kinds that a page would: list items, rows of a table, subheadings. */
final class Shaping {
    /** A subheading has no more words. */
    private static final int HEADING = 14;

    /** Running text beneath it has at least so many. */
    private static final int RUNNING = 10;

    private Shaping() {}

    static List<Judgement> of(List<Judgement> judged) {
        List<Judgement> shaped = new ArrayList<>(judged.size());
        for (int i = 0; i < judged.size(); i++) {
            Judgement judgement = judged.get(i);
            Line line = judgement.line();
            if (!judgement.isBody() || line.kind() != Line.Kind.PARAGRAPH) {
                shaped.add(judgement);
            } else if (bullet(line.text()) > 0) {
                Line item = Part.of(line, bullet(line.text()), line.text().length());
                shaped.add(Judgement.body(Part.as(Line.Kind.ITEM, 1, item)));
            } else if (line.text().indexOf('\t') > 0) {
                cells(shaped, line, i);
            } else if (isHeading(judged, i)) {
                shaped.add(Judgement.body(Part.as(Line.Kind.HEADING, 2, line)));
            } else {
                shaped.add(judgement);
            }
        }
        return shaped;
    }

    /** How long the bullet is with the blanks behind it; 0: none. */
    private static int bullet(String text) {
        if (text.length() < 3 || "•◦▪■●○·‣►▸*-–".indexOf(text.charAt(0)) < 0 || !Part.isBlank(text.charAt(1))) {
            return 0;
        }
        int end = 1;
        while (end < text.length() && Part.isBlank(text.charAt(end))) {
            end++;
        }
        return end < text.length() ? end : 0;
    }

    private static void cells(List<Judgement> shaped, Line line, int row) {
        int start = 0;
        for (int i = 0; i <= line.text().length(); i++) {
            if (i == line.text().length() || line.text().charAt(i) == '\t') {
                Line cell = Part.of(line, start, i);
                if (start < i && !cell.text().isEmpty()) {
                    shaped.add(Judgement.body(Part.as(Line.Kind.CELL, row, cell)));
                }
                start = i + 1;
            }
        }
    }

    /** A short line that ends no sentence, with running text beneath it and no short one above. */
    private static boolean isHeading(List<Judgement> judged, int i) {
        if (i + 1 >= judged.size() || !judged.get(i + 1).isBody()) {
            return false;
        }
        Form own = Form.of(judged.get(i).line().text());
        Form next = Form.of(judged.get(i + 1).line().text());
        return own.length() <= HEADING
                && own.length() > 0
                && !own.stop()
                && own.last() != ','
                && !own.lowerStart()
                && next.length() >= RUNNING
                && bullet(judged.get(i + 1).line().text()) == 0;
    }
}
