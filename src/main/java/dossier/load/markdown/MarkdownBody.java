package dossier.load.markdown;

import dossier.load.text.Characters;
import dossier.model.Body;
import dossier.model.Body.Block;
import dossier.model.Mark;
import dossier.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Markdown to a body: one text, and what its stretches are. */
final class MarkdownBody implements BlockWalk.Visitor {
    private final String file;
    private final int linesBefore;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    /** Indexes of the blocks that are open, innermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();
    /** List items that have their first paragraph. */
    private final Set<Node> begun = new HashSet<>();

    private int lists;

    private MarkdownBody(String file, int linesBefore) {
        this.file = file;
        this.linesBefore = linesBefore;
    }

    static Body of(String markdown, int linesBefore, String file) {
        MarkdownBody made = new MarkdownBody(file, linesBefore);
        BlockWalk.walk(Grammar.parse(markdown), made);
        return new Body(made.text.toString(), made.blocks, made.marks);
    }

    @Override
    public boolean enter(Node node) {
        if (node instanceof BulletList || node instanceof OrderedList) {
            lists++;
        }
        Body.Kind container = container(node);
        if (container != null) {
            int level = node instanceof OrderedList list && list.getMarkerStartNumber() != null
                    ? list.getMarkerStartNumber()
                    : 0;
            add(container, level, Span.of(text.length(), text.length()), node);
            open.push(blocks.size() - 1);
            return true;
        } else if (node instanceof Heading heading) {
            inline(Body.Kind.HEADING, heading.getLevel(), node);
        } else if (node instanceof Paragraph) {
            boolean item = node.getParent() instanceof ListItem && begun.add(node.getParent());
            inline(item ? Body.Kind.ITEM : Body.Kind.PARAGRAPH, item ? lists : 0, node);
        } else if (node instanceof TableCell cell) {
            inline(cell.isHeader() ? Body.Kind.HEADER_CELL : Body.Kind.CELL, 0, node);
        } else if (node instanceof FencedCodeBlock code) {
            leaf(Body.Kind.PREFORMATTED, 0, code.getLiteral().stripTrailing(), List.of(), node);
        } else if (node instanceof IndentedCodeBlock code) {
            leaf(Body.Kind.PREFORMATTED, 0, code.getLiteral().stripTrailing(), List.of(), node);
        } else if (node instanceof HtmlBlock html) {
            leaf(
                    Body.Kind.PARAGRAPH,
                    0,
                    Jsoup.parseBodyFragment(html.getLiteral()).text(),
                    List.of(),
                    node);
        } else if (node instanceof ThematicBreak) {
            add(Body.Kind.RULE, 0, Span.of(text.length(), text.length()), node);
        } else {
            return true;
        }
        return false;
    }

    private static Body.@Nullable Kind container(Node node) {
        return node instanceof BulletList
                ? Body.Kind.LIST
                : node instanceof OrderedList
                        ? Body.Kind.ORDERED_LIST
                        : node instanceof BlockQuote
                                ? Body.Kind.QUOTE
                                : node instanceof TableBlock
                                        ? Body.Kind.TABLE
                                        : node instanceof TableRow ? Body.Kind.ROW : null;
    }

    @Override
    public void leave(Node node) {
        if (node instanceof BulletList || node instanceof OrderedList) {
            lists--;
        }
        if (container(node) != null) {
            int index = open.pop();
            Block block = blocks.get(index);
            int start = index + 1 < blocks.size() ? blocks.get(index + 1).span().start() : text.length();
            blocks.set(
                    index,
                    new Block(block.kind(), block.level(), Span.of(start, text.length()), block.parent(), block.at()));
        }
    }

    private void inline(Body.Kind kind, int level, Node node) {
        Inlines inlines = Inlines.of(node);
        if (inlines.caption() != null) {
            leaf(Body.Kind.CAPTION, 0, inlines.caption(), List.of(), node);
        } else {
            leaf(kind, level, inlines.text(), inlines.marks(), node);
        }
    }

    private void leaf(Body.Kind kind, int level, String raw, List<Mark> inner, Node node) {
        String words = inner.isEmpty() ? Characters.safe(raw) : raw;
        boolean cell = kind == Body.Kind.CELL || kind == Body.Kind.HEADER_CELL;
        if (words.isBlank() && !cell) {
            return;
        }
        text.append(text.length() > 0 ? "\n\n" : "");
        int start = text.length();
        text.append(words);
        add(kind, level, Span.of(start, text.length()), node);
        inner.forEach(mark -> marks.add(mark.moved(start)));
    }

    private void add(Body.Kind kind, int level, Span span, Node node) {
        int parent = open.isEmpty() ? -1 : open.element();
        blocks.add(new Block(kind, level, span, parent, BlockWalk.at(node, linesBefore, file)));
    }
}
