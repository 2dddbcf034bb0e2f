package dossier.clean.page;

import dossier.model.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The containers of a page as a tree; those that stand in one place and are named alike count as one, so that cards of one kind share a
 * container. Node 0 is the page itself.
 */
public final class Containers {
    private final List<Map<String, Integer>> children = new ArrayList<>();
    private int[] parents = new int[64];
    private int[] depths = new int[64];
    private long[] own = new long[64];
    private long[] all = new long[64];
    private int size;
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
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size * 2);
            depths = Arrays.copyOf(depths, size * 2);
            own = Arrays.copyOf(own, size * 2);
            all = Arrays.copyOf(all, size * 2);
        }
        children.add(new HashMap<>(4));
        parents[size] = Math.max(0, parent);
        depths[size] = parent < 0 ? 0 : depths[parent] + 1;
        own[size] = markers;
        all[size] = parent < 0 ? markers : all[parent] | markers;
        return size++;
    }

    public int size() {
        return size;
    }

    /** The innermost container of a line. */
    public int of(int line) {
        return leaf[line];
    }

    /** What holds the container; the page holds itself. */
    public int parent(int node) {
        return parents[node];
    }

    public int depth(int node) {
        return depths[node];
    }

    /** What the container's own name says, as `Markers` bits. */
    public long own(int node) {
        return own[node];
    }

    /** What the names of the container and of all around it say. */
    public long all(int node) {
        return all[node];
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
