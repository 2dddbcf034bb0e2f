package dossier.clean.page;

import dossier.model.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The containers of a page as a tree; those that stand in one place and are named alike count as one, so that cards of one kind share a
 * container. Node 0 is the page itself.
 */
public final class Containers {
    private final List<Map<String, Integer>> children = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private final List<Long> own = new ArrayList<>();
    private final List<Long> all = new ArrayList<>();
    private final Map<String, Long> known = new HashMap<>();
    private final int[] leaf;

    Containers(List<Line> lines) {
        add(-1, 0);
        leaf = new int[lines.size()];
        for (int i = 0; i < leaf.length; i++) {
            int node = 0;
            for (String label : lines.get(i).dom().path()) {
                Integer child = children.get(node).get(label);
                if (child == null) {
                    child = add(node, known.computeIfAbsent(label, Markers::in));
                    children.get(node).put(label, child);
                }
                node = child;
            }
            leaf[i] = node;
        }
    }

    private int add(int parent, long markers) {
        children.add(new HashMap<>(4));
        parents.add(parent);
        depths.add(parent < 0 ? 0 : depths.get(parent) + 1);
        own.add(markers);
        all.add(parent < 0 ? markers : all.get(parent) | markers);
        return parents.size() - 1;
    }

    public int size() {
        return parents.size();
    }

    /** The innermost container of a line. */
    public int of(int line) {
        return leaf[line];
    }

    /** What holds the container; the page holds itself. */
    public int parent(int node) {
        return node == 0 ? 0 : parents.get(node);
    }

    public int depth(int node) {
        return depths.get(node);
    }

    /** What the container's own name says, as `Markers` bits. */
    public long own(int node) {
        return own.get(node);
    }

    /** What the names of the container and of all around it say. */
    public long all(int node) {
        return all.get(node);
    }

    /** The innermost container that holds both. */
    public int common(int a, int b) {
        int x = a;
        int y = b;
        while (x != y) {
            if (depth(x) >= depth(y)) {
                x = parent(x);
            } else {
                y = parent(y);
            }
        }
        return x;
    }
}
