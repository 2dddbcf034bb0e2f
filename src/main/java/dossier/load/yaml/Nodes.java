package dossier.load.yaml;

import dossier.model.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds nodes from the parser's events with a stack of its own, so that no depth of nesting can overflow the thread's. */
final class Nodes {
    /** Levels of lists and mappings within one another; an editor's deepest value has five. */
    static final int DEEPEST = 50;

    private final String file;
    private final int linesBefore;
    private final Deque<Open> stack = new ArrayDeque<>();
    private @Nullable Node root;

    Nodes(String file, int linesBefore) {
        this.file = file;
        this.linesBefore = linesBefore;
    }

    /** A collection that is being read; `key` is set between a key and its value. */
    private static final class Open {
        final boolean mapping;
        final Position at;
        final List<Node> items = new ArrayList<>();
        final List<Node.Entry> entries = new ArrayList<>();
        final Map<String, Position> keys = new HashMap<>();
        Node.@Nullable Scalar key;

        Open(boolean mapping, Position at) {
            this.mapping = mapping;
            this.at = at;
        }
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    void take(Event event) {
        Position at = event.getStartMark()
                .map(mark -> Yaml.position(mark, file, linesBefore))
                .orElse(Position.of(file));
        switch (event.getEventId()) {
            case DocumentStart -> checkFirst(at);
            case Alias ->
                throw new Refused(
                        "yaml.alias",
                        at,
                        "'*" + ((AliasEvent) event).getAlias() + "' refers to another value",
                        "write the value out");
            case Scalar -> scalar((ScalarEvent) event, at);
            case SequenceStart, MappingStart -> open((CollectionStartEvent) event, at);
            case SequenceEnd, MappingEnd -> close();
            default -> {}
        }
    }

    private void checkFirst(Position at) {
        if (root != null) {
            throw new Refused("yaml.documents", at, "a second document begins", "remove the line '---'");
        }
    }

    private void scalar(ScalarEvent event, Position at) {
        checkPlain(event, event.getTag(), at);
        add(new Node.Scalar(event.getValue(), event.isPlain(), at));
    }

    private void open(CollectionStartEvent event, Position at) {
        checkPlain(event, event.getTag(), at);
        if (stack.size() == DEEPEST) {
            throw new Refused("yaml.depth", at, "more than " + DEEPEST + " values stand within one another", null);
        }
        Open parent = stack.peek();
        if (parent != null && parent.mapping && parent.key == null) {
            throw new Refused("yaml.key", at, "a list or mapping cannot be a key", null);
        }
        stack.push(new Open(event.getEventId() == Event.ID.MappingStart, at));
    }

    private static void checkPlain(NodeEvent event, Optional<String> tag, Position at) {
        event.getAnchor().ifPresent(anchor -> {
            throw new Refused(
                    "yaml.alias", at, "'&" + anchor + "' is an anchor", "write the value out where it is needed");
        });
        tag.filter(name -> !name.equals("!") && !name.equals("tag:yaml.org,2002:str"))
                .ifPresent(name -> {
                    throw new Refused("yaml.tag", at, "'" + name + "' is a tag", "remove it: every value is text");
                });
    }

    private void close() {
        Open done = stack.pop();
        add(done.mapping ? new Node.Mapping(done.entries, done.at) : new Node.Sequence(done.items, done.at));
    }

    private void add(Node node) {
        Open parent = stack.peek();
        if (parent == null) {
            root = node;
        } else if (!parent.mapping) {
            parent.items.add(node);
        } else if (parent.key == null) {
            parent.key = key(parent, (Node.Scalar) node);
        } else {
            parent.entries.add(new Node.Entry(parent.key.text(), parent.key.at(), node));
            parent.key = null;
        }
    }

    private static Node.Scalar key(Open parent, Node.Scalar key) {
        Position first = parent.keys.putIfAbsent(key.text(), key.at());
        if (first != null) {
            throw new Refused(
                    "yaml.duplicate",
                    key.at(),
                    "'" + key.text() + "' is there twice, first in line " + first.line(),
                    "keep one of them");
        }
        if (key.text().equals("<<") && key.plain()) {
            throw new Refused("yaml.merge", key.at(), "'<<' merges another mapping", "write the values out");
        }
        return key;
    }
}
