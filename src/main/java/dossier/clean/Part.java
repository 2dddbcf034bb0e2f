package dossier.clean;

import dossier.model.Line;
import dossier.model.Mark;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch out of a line, with the marks that reach into it. */
final class Part {
    private Part() {}

    /** The stretch [start, end) of the line's text without the blanks at its ends; the whole line where that is all of it. */
    static Line of(Line line, int start, int end) {
        String text = line.text();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == 0 && end == text.length()) {
            return line;
        }
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : line.marks()) {
            int from = Math.max(start, mark.span().start());
            int until = Math.min(end, mark.span().end());
            if (from < until) {
                marks.add(over(mark, Span.of(from - start, until - start)));
            }
        }
        return new Line(
                line.kind(), line.level(), text.substring(start, end), marks, line.dom(), line.blank(), line.at());
    }

    /** The line as another kind. */
    static Line as(Line.Kind kind, int level, Line line) {
        return new Line(kind, level, line.text(), line.marks(), line.dom(), line.blank(), line.at());
    }

    static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static Mark over(Mark mark, Span span) {
        if (mark instanceof Mark.Emphasis) {
            return new Mark.Emphasis(span);
        } else if (mark instanceof Mark.Strong) {
            return new Mark.Strong(span);
        } else if (mark instanceof Mark.Code) {
            return new Mark.Code(span);
        } else if (mark instanceof Mark.Link link) {
            return new Mark.Link(span, link.href());
        }
        throw new AssertionError(mark);
    }
}
