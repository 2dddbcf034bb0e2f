package dossier.model;

import java.util.List;

/**
 * A text and what each stretch of it is: an article's, or the prose of an actor, a source, an event or a free page.
 *
 * @param text leaf blocks parted by a blank line ("\n\n"); never changed once made
 * @param blocks in order of their start, parents before their children
 * @param marks inline markup
 */
public record Body(String text, List<Block> blocks, List<Mark> marks) {
    public static final Body EMPTY = new Body("", List.of(), List.of());

    public Body {
        blocks = List.copyOf(blocks);
        marks = List.copyOf(marks);
    }

    /**
     * A stretch of the text.
     *
     * @param level of a heading 1–6; of an item its depth from 1; of an ordered list its first number; else 0
     * @param parent index in `blocks` of the list, quotation, table or row that holds it; -1 for none
     */
    public record Block(Kind kind, int level, Span span, int parent, Position at) {}

    /** Leaf kinds hold text; the others hold blocks. */
    public enum Kind {
        PARAGRAPH(true),
        HEADING(true),
        CAPTION(true),
        PREFORMATTED(true),
        /** A list item's text. */
        ITEM(true),
        /** A table cell's text. */
        CELL(true),
        HEADER_CELL(true),
        /** A speaker's turn, a drawn line or the like that parts the text: has no text itself. */
        RULE(true),
        LIST(false),
        ORDERED_LIST(false),
        QUOTE(false),
        TABLE(false),
        ROW(false);

        private final boolean leaf;

        Kind(boolean leaf) {
            this.leaf = leaf;
        }

        public boolean isLeaf() {
            return leaf;
        }
    }
}
