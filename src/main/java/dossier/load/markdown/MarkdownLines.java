package dossier.load.markdown;

import dossier.load.text.Characters;
import dossier.model.Dom;
import dossier.model.Line;
import dossier.model.Position;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jsoup.Jsoup;

/** Markdown to lines: one per leaf block. */
final class MarkdownLines implements BlockWalk.Visitor {
    private final String file;
    private final int linesBefore;
    private final List<Line> lines = new ArrayList<>();
    private int lists;
    private int items;
    private int quotes;

    private MarkdownLines(String file, int linesBefore) {
        this.file = file;
        this.linesBefore = linesBefore;
    }

    static List<Line> of(String markdown, int linesBefore, String file) {
        MarkdownLines made = new MarkdownLines(file, linesBefore);
        BlockWalk.walk(Grammar.parse(markdown), made);
        return made.lines;
    }

    @Override
    public boolean enter(Node node) {
        lists += node instanceof ListBlock ? 1 : 0;
        items += node instanceof ListItem ? 1 : 0;
        quotes += node instanceof BlockQuote ? 1 : 0;
        if (node instanceof Heading heading) {
            inline(Line.Kind.HEADING, heading.getLevel(), node);
        } else if (node instanceof Paragraph) {
            inline(
                    items > 0 ? Line.Kind.ITEM : quotes > 0 ? Line.Kind.QUOTE : Line.Kind.PARAGRAPH,
                    items > 0 ? lists : 0,
                    node);
        } else if (node instanceof TableCell) {
            inline(Line.Kind.CELL, 0, node);
        } else if (node instanceof FencedCodeBlock code) {
            plain(Line.Kind.PREFORMATTED, code.getLiteral(), node);
        } else if (node instanceof IndentedCodeBlock code) {
            plain(Line.Kind.PREFORMATTED, code.getLiteral(), node);
        } else if (node instanceof HtmlBlock html) {
            plain(
                    Line.Kind.PARAGRAPH,
                    Jsoup.parseBodyFragment(html.getLiteral()).text(),
                    node);
        } else {
            return true;
        }
        return false;
    }

    @Override
    public void leave(Node node) {
        lists -= node instanceof ListBlock ? 1 : 0;
        items -= node instanceof ListItem ? 1 : 0;
        quotes -= node instanceof BlockQuote ? 1 : 0;
    }

    private void inline(Line.Kind kind, int level, Node node) {
        Inlines inlines = Inlines.of(node);
        if (inlines.caption() != null) {
            lines.add(new Line(Line.Kind.CAPTION, 0, inlines.caption(), List.of(), Dom.NONE, 1, at(node)));
        } else if (!inlines.text().isEmpty()) {
            lines.add(new Line(kind, level, inlines.text(), inlines.marks(), Dom.NONE, 1, at(node)));
        }
    }

    private void plain(Line.Kind kind, String raw, Node node) {
        String text = Characters.safe(raw).stripTrailing();
        if (!text.isBlank()) {
            lines.add(new Line(kind, 0, text, List.of(), Dom.NONE, 1, at(node)));
        }
    }

    private Position at(Node node) {
        return BlockWalk.at(node, linesBefore, file);
    }
}
