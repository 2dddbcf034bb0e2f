package dossier.load.html;

import dossier.load.text.Characters;
import dossier.model.Line;
import dossier.model.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Goes through a page once, in document order, and makes its lines. */
final class Walk implements NodeFilter {
    private final String file;
    private final Clues clues;
    private final List<Line> lines = new ArrayList<>();
    private final LineBuilder line = new LineBuilder();
    private final Deque<Box> boxes = new ArrayDeque<>();

    Walk(String file, Clues clues) {
        this.file = file;
        this.clues = clues;
        boxes.push(Box.ROOT);
    }

    List<Line> lines() {
        flush();
        return lines;
    }

    /**
     * A block that is open, and what its text is.
     *
     * @param depth of lists
     */
    private record Box(Line.Kind kind, int level, int depth, boolean hidden, boolean preformatted, List<String> path) {
        static final Box ROOT = new Box(Line.Kind.PARAGRAPH, 0, 0, false, false, List.of());

        Box within(Element element, boolean hides) {
            String tag = element.normalName();
            List<String> inner = new ArrayList<>(path.size() + 1);
            inner.addAll(path);
            inner.add(label(element));
            int deeper = tag.equals("ul") || tag.equals("ol") ? depth + 1 : depth;
            boolean pre = preformatted
                    || tag.equals("pre")
                    || tag.equals("listing")
                    || tag.equals("xmp")
                    || tag.equals("plaintext");
            Line.Kind inside = kindOf(tag);
            int rank = inside == Line.Kind.ITEM
                    ? Math.max(1, deeper)
                    : inside != Line.Kind.HEADING ? 0 : isHeading(tag) ? tag.charAt(1) - '0' : level;
            return new Box(inside, rank, deeper, hidden || hides, pre, inner);
        }

        private static boolean isHeading(String tag) {
            return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        }

        private Line.Kind kindOf(String tag) {
            return switch (tag) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> Line.Kind.HEADING;
                case "li", "dd", "dt", "option" -> Line.Kind.ITEM;
                case "td", "th" -> Line.Kind.CELL;
                case "figcaption", "caption" -> Line.Kind.CAPTION;
                case "blockquote" -> Line.Kind.QUOTE;
                case "pre", "listing", "xmp", "plaintext" -> Line.Kind.PREFORMATTED;
                case "p" -> kind == Line.Kind.CELL ? Line.Kind.PARAGRAPH : kind;
                case "article", "section", "main", "table", "nav", "aside", "header", "footer", "form" ->
                    Line.Kind.PARAGRAPH;
                default -> kind;
            };
        }
    }

    private static String label(Element element) {
        StringBuilder label = new StringBuilder(element.normalName());
        if (element.attributesSize() > 0) {
            String names = element.attr("class");
            for (int i = 0; i < names.length(); ) {
                int end = i;
                while (end < names.length() && names.charAt(end) > ' ') {
                    end++;
                }
                if (end > i) {
                    label.append('.').append(names, i, end);
                }
                i = end + 1;
            }
            String id = element.attr("id");
            if (!id.isEmpty()) {
                label.append('#').append(id);
            }
        }
        return label.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Comment comment) {
            clues.comment(comment, lines.size());
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            clues.element(element, lines.size());
            if (Tags.DROPPED.contains(tag)) {
                return FilterResult.SKIP_ENTIRELY;
            } else if (tag.equals("br")) {
                line.lineBreak();
            } else {
                begin(element, tag);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void add(TextNode text) {
        String piece = Characters.safe(text.getWholeText());
        if (line.isParted() && !piece.isBlank()) {
            flush();
        }
        line.add(piece, boxes.element().preformatted());
    }

    private void begin(Element element, String tag) {
        boolean hides = Visibility.isHidden(element);
        if (hides && !boxes.element().hidden() || Visibility.isBlock(element)) {
            flush();
            boxes.push(boxes.element().within(element, hides));
            opened.push(element);
        }
        if (stands(element) && element.previousSibling() instanceof Element before && stands(before)) {
            line.part();
        }
        LineBuilder.Style style = style(tag);
        if (style != null) {
            line.enter(style, style == LineBuilder.Style.LINK ? element.attr("href") : "");
        }
    }

    /** Whether an inline element has a look of its own; two of them side by side are set apart by it, not by white space. */
    private static boolean stands(Element element) {
        return element.hasAttr("class")
                && (element.normalName().equals("span")
                        || element.normalName().equals("a")
                        || element.normalName().equals("time"));
    }

    /** The elements for which a box is open, innermost first. */
    private final Deque<Element> opened = new ArrayDeque<>();

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            LineBuilder.Style style = style(element.normalName());
            if (style != null) {
                line.leave(style);
            }
            if (opened.peek() == element) {
                flush();
                opened.pop();
                boxes.pop();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static LineBuilder.@Nullable Style style(String tag) {
        return switch (tag) {
            case "em", "i", "cite", "dfn", "var" -> LineBuilder.Style.EMPHASIS;
            case "b", "strong" -> LineBuilder.Style.STRONG;
            case "code", "kbd", "samp", "tt" -> LineBuilder.Style.CODE;
            case "a" -> LineBuilder.Style.LINK;
            default -> null;
        };
    }

    private void flush() {
        Box box = boxes.element();
        Line made = line.take(box.kind(), box.level(), box.path(), box.hidden(), Position.of(file));
        if (made != null) {
            lines.add(made);
        }
    }
}
