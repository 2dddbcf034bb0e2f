package dossier.load;

import dossier.load.text.Content;
import dossier.load.text.Format;
import dossier.model.Dom;
import dossier.model.Line;
import dossier.model.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that is already clean. Every line is a line, empty ones too, none with blank ones before it: joined by line feeds they are the
 * file's text to the letter.
 */
final class Verbatim implements Format {
    @Override
    public String name() {
        return "verbatim";
    }

    @Override
    public boolean accepts(String fileName) {
        return true;
    }

    @Override
    public Content read(String text, String file) {
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Position at = new Position(file, lines.size() + 1, 1);
            lines.add(new Line(Line.Kind.PARAGRAPH, 0, text.substring(start, end), List.of(), Dom.NONE, 0, at));
            start = end + 1;
        }
        return Content.of(lines);
    }
}
