package dossier.load.markdown;

import dossier.model.Position;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Goes through a document's blocks in order, with a loop, since their depth is the input's to choose. */
final class BlockWalk {
    private BlockWalk() {}

    interface Visitor {
        /** Whether the node's children are blocks, to be visited too. */
        boolean enter(Node node);

        /** Called for every node that was entered, after its children. */
        void leave(Node node);
    }

    static void walk(Node document, Visitor visitor) {
        Node node = document.getFirstChild();
        while (node != null && node != document) {
            boolean inside = visitor.enter(node) && node.getFirstChild() != null;
            Node next = inside ? node.getFirstChild() : null;
            while (next == null && node != document) {
                visitor.leave(node);
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
    }

    /** @param linesBefore lines of the file before the Markdown */
    static Position at(Node node, int linesBefore, String file) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? Position.of(file)
                : new Position(
                        file,
                        spans.get(0).getLineIndex() + 1 + linesBefore,
                        spans.get(0).getColumnIndex() + 1);
    }
}
