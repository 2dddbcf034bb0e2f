package dossier.render.page;

import dossier.model.Body;
import dossier.model.Body.Block;
import dossier.model.Body.Kind;
import dossier.model.Mark;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes bodies: blocks and stand-off ranges become nested tags here and nowhere else. Whatever the blocks' nesting says, tags nest and
 * every leaf's text is written once. Made for one body and one thread.
 */
public final class BodyHtml {
    /** Blocks nested deeper are written without the tags around them. */
    static final int DEEPEST = 32;

    private static final Numbering UNNUMBERED = new Numbering(start -> 0, number -> "", number -> Html.EMPTY);

    private final Body body;
    private final Numbering numbering;
    private final String direction;
    private final StringBuilder out = new StringBuilder();
    private final Headings headings;
    private final List<Container> open = new ArrayList<>();
    private final List<Html> waiting = new ArrayList<>();
    private final Inline inline;

    private BodyHtml(
            Body body, List<Wrap> wraps, Numbering numbering, int level, String direction, Addresses addresses) {
        this.body = body;
        this.numbering = numbering;
        this.direction = direction;
        this.headings = new Headings(level);
        List<Wrap> all = new ArrayList<>(wraps);
        for (Mark mark : body.marks()) {
            Wrap wrap = wrap(mark, addresses);
            if (wrap != null) {
                all.add(wrap);
            }
        }
        this.inline = new Inline(body.text(), all, out);
    }

    /**
     * How the paragraphs of an article are numbered, and what stands after them.
     *
     * @param of number of the leaf block that begins at a place of the text
     * @param label of the permanent link, with the number in it
     * @param after what follows a paragraph, beside its outermost block; empty markup for nothing
     */
    public record Numbering(IntFunction<Integer> of, IntFunction<String> label, IntFunction<Html> after) {}

    /** Decides where a link leads. */
    interface Addresses {
        /** The address to write; null where there is none to follow. */
        @Nullable
        String follow(String href);
    }

    /** Prose of the editors', its topmost headings at `level` (2 where the page has an h1 alone). Its links may lead into the site. */
    public static Html prose(Body body, int level, Here here) {
        return new BodyHtml(body, List.of(), UNNUMBERED, level, "", new ProseLinks(here)).write();
    }

    /**
     * An article's body with numbered paragraphs; the links of its marks are left out where a wrap has its own.
     *
     * @param direction `ltr` or `rtl`, what holds the body has; a block whose letters run the other way says so
     */
    public static Html article(Body body, List<Wrap> wraps, Numbering numbering, String direction) {
        return new BodyHtml(body, wraps, numbering, 2, direction, Links::safe).write();
    }

    /** One line of text with elements around stretches of it: a title. */
    public static Html line(String text, List<Wrap> wraps) {
        StringBuilder out = new StringBuilder();
        new Inline(text, wraps, out).write(0, text.length(), text.length(), true);
        return new Html(out.toString());
    }

    /** The tags of inline markup; null for a link that is not safe to follow: its words stay. */
    private static @Nullable Wrap wrap(Mark mark, Addresses addresses) {
        Span span = mark.span();
        if (mark instanceof Mark.Emphasis) {
            return Wrap.of(span.start(), span.end(), "<em>", "</em>");
        } else if (mark instanceof Mark.Strong) {
            return Wrap.of(span.start(), span.end(), "<strong>", "</strong>");
        } else if (mark instanceof Mark.Code) {
            return Wrap.of(span.start(), span.end(), "<code>", "</code>");
        } else if (mark instanceof Mark.Link link) {
            String href = addresses.follow(link.href());
            return href == null
                    ? null
                    : Wrap.of(
                            span.start(),
                            span.end(),
                            new Markup()
                                    .raw("<a class=\"out\" rel=\"external nofollow noreferrer\"")
                                    .attribute("href", href)
                                    .raw(">")
                                    .html()
                                    .markup(),
                            "</a>");
        }
        throw new AssertionError(mark);
    }

    private Html write() {
        List<Block> blocks = body.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            closeTo(block.parent());
            if (block.kind().isLeaf()) {
                leaf(block, following(i));
            } else {
                open(i, block.kind(), block.level());
            }
        }
        closeTo(-1);
        return new Html(out.toString());
    }

    private int following(int index) {
        for (int i = index + 1; i < body.blocks().size(); i++) {
            if (body.blocks().get(i).kind().isLeaf()) {
                return body.blocks().get(i).span().start();
            }
        }
        return Integer.MAX_VALUE;
    }

    private void open(int index, Kind kind, int level) {
        String before = enter(kind);
        boolean tags = open.size() < DEEPEST && (kind != Kind.ROW || holder() == Kind.TABLE);
        String dir = tags ? turned(body.blocks().get(index).span()) : "";
        String tag = !tags
                ? ""
                : switch (kind) {
                    case LIST -> "<ul" + dir + ">";
                    case ORDERED_LIST -> level > 1 ? "<ol" + dir + " start=\"" + level + "\">" : "<ol" + dir + ">";
                    case QUOTE -> "<blockquote" + dir + ">";
                    case TABLE -> "<div class=\"scroll\"><table>";
                    case ROW -> "<tr>";
                    default -> throw new AssertionError(kind);
                };
        String end = !tags
                ? ""
                : switch (kind) {
                    case LIST -> "</ul>";
                    case ORDERED_LIST -> "</ol>";
                    case QUOTE -> "</blockquote>";
                    case TABLE -> "</table></div>";
                    default -> "</tr>";
                };
        out.append(tag);
        open.add(new Container(index, tags ? kind : Kind.QUOTE, end + before));
        out.append(kind == Kind.ROW ? "" : "\n");
    }

    private void leaf(Block block, int following) {
        Kind kind = block.kind();
        if (kind == Kind.RULE && block.span().length() == 0) {
            String after = enter(kind);
            out.append("<hr>").append(after).append('\n');
            return;
        }
        int number = numbering.of().apply(block.span().start());
        String attributes = (number > 0 ? " id=\"p" + number + '"' : "") + turned(block.span());
        boolean item = kind == Kind.ITEM && isList(holder());
        boolean cell = holder() == Kind.ROW;
        String after = item || cell ? "" : enter(kind);
        String tag;
        if (item) {
            item(attributes);
            tag = "";
        } else if (cell) {
            tag = kind == Kind.HEADER_CELL ? "th" : "td";
            out.append('<').append(tag).append(attributes).append('>');
        } else if (kind == Kind.HEADING) {
            tag = "h" + headings.level(block.level());
            out.append('<').append(tag).append(attributes).append('>');
        } else if (kind == Kind.PREFORMATTED) {
            tag = "pre";
            out.append("<pre").append(attributes).append(">\n");
        } else {
            tag = "p";
            out.append("<p class=\"para")
                    .append(kind == Kind.CAPTION ? " caption\"" : "\"")
                    .append(attributes)
                    .append('>');
        }
        if (number > 0 && !cell && kind != Kind.HEADING && kind != Kind.PREFORMATTED) {
            permalink(number);
        }
        inline.write(block.span().start(), block.span().end(), following, kind != Kind.PREFORMATTED);
        out.append(tag.isEmpty() ? "" : "</" + tag + ">").append(after).append(cell || item ? "" : "\n");
        if (number > 0) {
            waiting.add(numbering.after().apply(number));
        }
        flush();
    }

    /** An attribute with the direction of a stretch; empty where it is the whole body's. In prose of the editors' nothing is turned. */
    private String turned(Span span) {
        String own = direction.isEmpty() ? "" : Direction.of(body.text(), span.start(), span.end(), direction);
        return own.equals(direction) ? "" : " dir=\"" + own + '"';
    }

    /** The number is drawn by the style sheet: it is not part of the text, and not copied with it. */
    private void permalink(int number) {
        out.append("<a class=\"pn\" href=\"#p").append(number).append("\" aria-label=\"");
        String label = numbering.label().apply(number);
        Markup.escape(label, 0, label.length(), out);
        out.append("\" data-n=\"").append(number).append("\"></a>");
    }

    /** Makes room for a block in a list or table that holds it without an item or cell; gives what closes it. */
    private String enter(Kind kind) {
        Kind holder = holder();
        if (isList(holder)) {
            Container list = open.get(open.size() - 1);
            if (!list.item) {
                out.append("<li>");
                list.item = true;
            }
        } else if (holder == Kind.TABLE && kind != Kind.ROW) {
            out.append("<tr><td>");
            return "</td></tr>";
        } else if (holder == Kind.ROW) {
            out.append("<td>");
            return "</td>";
        }
        return "";
    }

    private void item(String attributes) {
        Container list = open.get(open.size() - 1);
        out.append(list.item ? "</li>\n" : "").append("<li").append(attributes).append('>');
        list.item = true;
    }

    private void closeTo(int parent) {
        while (!open.isEmpty() && open.get(open.size() - 1).index != parent) {
            Container container = open.remove(open.size() - 1);
            out.append(container.item ? "</li>\n" : "").append(container.end).append('\n');
            flush();
        }
    }

    private void flush() {
        if (open.isEmpty()) {
            waiting.forEach(html -> out.append(html.markup()));
            waiting.clear();
        }
    }

    private @Nullable Kind holder() {
        return open.isEmpty() ? null : open.get(open.size() - 1).kind;
    }

    private static boolean isList(@Nullable Kind kind) {
        return kind == Kind.LIST || kind == Kind.ORDERED_LIST;
    }

    /** A block that is open, as it was written: one without its tags counts as a quotation, which may hold anything. */
    private static final class Container {
        final int index;
        final Kind kind;
        final String end;
        boolean item;

        Container(int index, Kind kind, String end) {
            this.index = index;
            this.kind = kind;
            this.end = end;
        }
    }
}
