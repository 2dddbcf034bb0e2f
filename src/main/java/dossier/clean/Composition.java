package dossier.clean;

import dossier.model.Body;
import dossier.model.Line;
import dossier.model.Mark;
import dossier.model.Position;
import dossier.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Sets the article's lines as one text: leaf blocks parted by a blank line, within lists, quotations and tables. */
final class Composition {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Draft> blocks = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Integer> counts = new ArrayList<>();

    private record Draft(Body.Kind kind, int level, int start, int end, int parent, Position at) {
        Draft until(int newEnd) {
            return new Draft(kind, level, start, newEnd, parent, at);
        }
    }

    /**
     * A body, and how it came about.
     *
     * @param counts for each line that was set, how many blocks stood once it was
     */
    record Set(Body body, List<Integer> counts) {}

    private Composition() {}

    static Set of(List<Line> lines) {
        Composition composition = new Composition();
        for (Line line : lines) {
            composition.add(line);
        }
        return composition.done();
    }

    private void add(Line line) {
        switch (line.kind()) {
            case HEADING -> leaf(Body.Kind.HEADING, Math.min(6, Math.max(1, line.level())), line, 0);
            case ITEM -> item(line);
            case QUOTE -> {
                within(Body.Kind.QUOTE, line);
                leaf(Body.Kind.PARAGRAPH, 0, line, 1);
            }
            case CAPTION -> leaf(Body.Kind.CAPTION, 0, line, 0);
            case CELL -> cell(line);
            case PREFORMATTED -> leaf(Body.Kind.PREFORMATTED, 0, line, 0);
            case PARAGRAPH -> leaf(Body.Kind.PARAGRAPH, 0, line, 0);
        }
        counts.add(blocks.size());
    }

    private void item(Line line) {
        int depth = Math.max(1, line.level());
        int lists = 0;
        if (!open.isEmpty() && isList(blocks.get(open.peekLast()).kind())) {
            lists = open.size();
        } else {
            open.clear();
        }
        while (lists > depth) {
            open.removeLast();
            lists--;
        }
        if (lists == 0 || lists < depth) {
            begin(isOrdered(line) ? Body.Kind.ORDERED_LIST : Body.Kind.LIST, isOrdered(line) ? 1 : 0, line);
            lists++;
        }
        leaf(Body.Kind.ITEM, lists, line, open.size());
    }

    private static boolean isList(Body.Kind kind) {
        return kind == Body.Kind.LIST || kind == Body.Kind.ORDERED_LIST;
    }

    private static boolean isOrdered(Line line) {
        List<String> path = line.dom().path();
        for (int i = path.size() - 1; i >= 0; i--) {
            String tag = tag(path.get(i));
            if (tag.equals("ol") || tag.equals("ul")) {
                return tag.equals("ol");
            }
        }
        return false;
    }

    private void cell(Line line) {
        if (open.isEmpty() || blocks.get(open.peekFirst()).kind() != Body.Kind.TABLE) {
            open.clear();
            begin(Body.Kind.TABLE, 0, line);
            begin(Body.Kind.ROW, line.level(), line);
        } else if (blocks.get(open.peekLast()).level() != line.level()) {
            open.removeLast();
            begin(Body.Kind.ROW, line.level(), line);
        }
        List<String> path = line.dom().path();
        boolean header = path.stream().anyMatch(container -> tag(container).equals("th"));
        leaf(header ? Body.Kind.HEADER_CELL : Body.Kind.CELL, 0, line, 2);
    }

    private static String tag(String container) {
        int end = 0;
        while (end < container.length() && container.charAt(end) != '.' && container.charAt(end) != '#') {
            end++;
        }
        return container.substring(0, end);
    }

    private void within(Body.Kind kind, Line line) {
        if (open.size() != 1 || blocks.get(open.peekLast()).kind() != kind) {
            open.clear();
            begin(kind, 0, line);
        }
    }

    /** Opens a block that holds others, inside those that are open. */
    private void begin(Body.Kind kind, int level, Line line) {
        int start = text.length() == 0 ? 0 : text.length() + 2;
        int parent = open.isEmpty() ? -1 : open.peekLast();
        open.addLast(blocks.size());
        blocks.add(new Draft(kind, level, start, start, parent, line.at()));
    }

    /** @param depth how many of the open blocks go on around this leaf */
    private void leaf(Body.Kind kind, int level, Line line, int depth) {
        while (open.size() > depth) {
            open.removeLast();
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(line.text());
        for (Mark mark : line.marks()) {
            marks.add(mark.moved(start));
        }
        int parent = open.isEmpty() ? -1 : open.peekLast();
        blocks.add(new Draft(kind, level, start, text.length(), parent, line.at()));
        for (int container : open) {
            blocks.set(container, blocks.get(container).until(text.length()));
        }
    }

    private Set done() {
        List<Body.Block> done = new ArrayList<>(blocks.size());
        for (Draft draft : blocks) {
            boolean row = draft.kind() == Body.Kind.ROW;
            done.add(new Body.Block(
                    draft.kind(),
                    row ? 0 : draft.level(),
                    Span.of(draft.start(), draft.end()),
                    draft.parent(),
                    draft.at()));
        }
        return new Set(new Body(text.toString(), done, marks), counts);
    }
}
