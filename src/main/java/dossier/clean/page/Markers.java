package dossier.clean.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a container's tag, classes and id say of the text within (`markers.tsv`), as bits. */
public final class Markers {
    private static final int WHOLE_WORD_BELOW = 5;

    /** Tags that say something by themselves. */
    private static final List<String> TAGS = List.of(
            "p",
            "li",
            "figure",
            "figcaption",
            "aside",
            "nav",
            "header",
            "footer",
            "form",
            "section",
            "article",
            "main",
            "blockquote",
            "table",
            "button",
            "details",
            "dl",
            "div",
            "noscript",
            "ol",
            "a",
            "select",
            "td");

    private static final Markers TABLE = new Markers();

    private final List<String> names = new ArrayList<>();
    private final Map<String, Long> tags = new HashMap<>();
    /** A trie over the words: `next[node * 26 + letter]`. */
    private int[] next = new int[26 * 64];

    private long[] anywhere = new long[64];
    private long[] alone = new long[64];
    private int nodes = 1;

    private Markers() {
        for (List<String> row : Table.rows("markers.tsv", 2)) {
            long bit = 1L << names.size();
            names.add(row.get(0));
            for (String word : row.get(1).split(" ")) {
                add(word.replace("-", ""), bit);
            }
        }
        for (String tag : TAGS) {
            tags.put(tag, 1L << names.size());
            names.add('<' + tag + '>');
        }
        if (names.size() > Long.SIZE) {
            throw new IllegalStateException("more than 64 markers");
        }
    }

    private void add(String word, long bit) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int edge = node * 26 + word.charAt(i) - 'a';
            if (next[edge] == 0) {
                if (nodes == anywhere.length) {
                    next = Arrays.copyOf(next, next.length * 2);
                    anywhere = Arrays.copyOf(anywhere, nodes * 2);
                    alone = Arrays.copyOf(alone, nodes * 2);
                }
                next[edge] = nodes++;
            }
            node = next[edge];
        }
        if (word.length() < WHOLE_WORD_BELOW) {
            alone[node] |= bit;
        } else {
            anywhere[node] |= bit;
        }
    }

    /** The names of the bits, lowest first; those of tags in angle brackets. */
    public static List<String> names() {
        return List.copyOf(TABLE.names);
    }

    /** The bit of that name. */
    public static long bit(String name) {
        int index = TABLE.names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no marker " + name);
        }
        return 1L << index;
    }

    static long in(String container) {
        int tagEnd = 0;
        while (tagEnd < container.length() && container.charAt(tagEnd) != '.' && container.charAt(tagEnd) != '#') {
            tagEnd++;
        }
        return TABLE.tags.getOrDefault(container.substring(0, tagEnd), 0L) | TABLE.find(container, tagEnd);
    }

    private long find(String container, int from) {
        long found = 0;
        for (int i = from; i < container.length(); i++) {
            boolean begins = !isLetter(container, i - 1);
            int node = 0;
            for (int j = i; isLetter(container, j); j++) {
                node = next[node * 26 + container.charAt(j) - 'a'];
                if (node == 0) {
                    break;
                }
                found |= anywhere[node];
                if (begins && alone[node] != 0 && !isLetter(container, j + 1)) {
                    found |= alone[node];
                }
            }
        }
        return found;
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
    }
}
