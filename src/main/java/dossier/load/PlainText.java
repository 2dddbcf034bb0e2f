package dossier.load;

import dossier.load.text.Characters;
import dossier.load.text.Content;
import dossier.load.text.Format;
import dossier.load.text.Ink;
import dossier.model.Dom;
import dossier.model.Line;
import dossier.model.Position;
import java.util.ArrayList;
import java.util.List;

/** A text dump: what select-all and copy gives. Takes any file, so it is the last format. */
final class PlainText implements Format {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean accepts(String fileName) {
        return true;
    }

    /** Lines end at LF, CR, CRLF, a form feed or Unicode's own separators; white space at both ends of a line goes. */
    @Override
    public Content read(String text, String file) {
        List<Line> lines = new ArrayList<>();
        int blank = 0;
        int number = 1;
        for (int start = 0; start < text.length(); number++) {
            int end = start;
            while (end < text.length() && !endsLine(text.charAt(end))) {
                end++;
            }
            String line = Characters.safe(text.substring(start, end));
            String ink = Ink.of(line);
            if (ink.isEmpty()) {
                blank++;
            } else {
                Position at = new Position(file, number, Ink.start(line) + 1);
                lines.add(new Line(Line.Kind.PARAGRAPH, 0, ink, List.of(), Dom.NONE, blank, at));
                blank = 0;
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return Content.of(lines);
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
