package dossier.model;

import java.util.List;

/**
 * A line as a reader of the page sees it: a line of a dump, a block of HTML or Markdown. A blank line of a dump is not a line: the
 * next one says how many stood before it.
 *
 * @param level of a heading 1–6, of a list item its depth from 1; else 0
 * @param text without line breaks at its ends; inner ones (`br`) stay as '\n'
 * @param marks inline markup, spans into `text`
 * @param at of a line of HTML only the file
 * @param blank how many blank lines stood before it (dumps); HTML and Markdown blocks have 1
 */
public record Line(Kind kind, int level, String text, List<Mark> marks, Dom dom, int blank, Position at) {
    public Line {
        marks = List.copyOf(marks);
    }

    /** What a block of the page is. A dump's lines are all `PARAGRAPH`: nothing says what they are. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        CAPTION,
        CELL,
        PREFORMATTED
    }
}
