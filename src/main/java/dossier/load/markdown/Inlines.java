package dossier.load.markdown;

import dossier.load.text.Characters;
import dossier.load.text.Ink;
import dossier.model.Mark;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text of one leaf block with its inline markup. Tags of raw HTML go, the words between them stay; an image leaves nothing.
 *
 * @param caption what an image says of itself, where the block holds an image and no words; null otherwise
 */
record Inlines(String text, List<Mark> marks, @Nullable String caption) {

    static Inlines of(Node block) {
        Collector collector = new Collector();
        Node node = block.getFirstChild();
        while (node != null && node != block) {
            collector.enter(node);
            boolean inside = node.getFirstChild() != null && !(node instanceof Image);
            Node next = inside ? node.getFirstChild() : null;
            while (next == null && node != null && node != block) {
                collector.leave(node);
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
        return collector.done();
    }

    private static final class Collector {
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private @Nullable String caption;

        void enter(Node node) {
            starts.add(text.length());
            if (node instanceof Text words) {
                text.append(Characters.safe(words.getLiteral()));
            } else if (node instanceof Code code) {
                text.append(Characters.safe(code.getLiteral()));
            } else if (node instanceof SoftLineBreak) {
                text.append(' ');
            } else if (node instanceof HardLineBreak) {
                text.append('\n');
            } else if (node instanceof Image image) {
                caption = caption == null ? caption(image) : caption;
            }
        }

        void leave(Node node) {
            int start = starts.remove(starts.size() - 1);
            if (start < text.length()) {
                Span span = Span.of(start, text.length());
                if (node instanceof Emphasis) {
                    marks.add(new Mark.Emphasis(span));
                } else if (node instanceof StrongEmphasis) {
                    marks.add(new Mark.Strong(span));
                } else if (node instanceof Code) {
                    marks.add(new Mark.Code(span));
                } else if (node instanceof Link link) {
                    marks.add(new Mark.Link(span, link.getDestination()));
                }
            }
        }

        Inlines done() {
            String raw = text.toString();
            int first = Ink.start(raw);
            String ink = Ink.of(raw);
            List<Mark> moved = new ArrayList<>();
            for (Mark mark : marks) {
                if (mark.span().start() >= first && mark.span().end() <= first + ink.length()) {
                    moved.add(mark.moved(-first));
                }
            }
            return new Inlines(ink, moved, ink.isEmpty() ? caption : null);
        }

        private static @Nullable String caption(Image image) {
            StringBuilder words = new StringBuilder();
            Node child = image.getFirstChild();
            for (; child != null; child = child.getNext()) {
                words.append(child instanceof Text text ? text.getLiteral() : "");
            }
            String caption = Characters.safe(words.toString()).strip();
            return caption.isEmpty() ? null : caption;
        }
    }
}
