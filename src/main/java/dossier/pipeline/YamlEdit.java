package dossier.pipeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds to YAML that a person wrote, and leaves every other byte as it was: comments, order, quotation marks, line ends. Works on the lines
 * of a mapping at the margin (a sidecar, or front matter between its two lines of hyphens).
 */
final class YamlEdit {
    private static final String FENCE = "---";

    private YamlEdit() {}

    /**
     * Adds an item to the list under a key, which is made where it is not there yet.
     *
     * @param text the whole file
     * @param item lines of the item, the first without its hyphen; the others as they stand below it
     */
    static String added(String text, String key, List<String> item) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        boolean front = !lines.isEmpty() && bare(lines.get(0)).equals(FENCE);
        int from = front ? 1 : 0;
        int until = from;
        while (until < lines.size() && !(front && bare(lines.get(until)).equals(FENCE))) {
            until++;
        }
        int at = find(lines, key, from, until);
        if (at < 0) {
            ensureEnd(lines, until, end);
            lines.addAll(until, listed(key, item, end));
        } else {
            insert(lines, key, at, until, item, end);
        }
        return String.join("", lines);
    }

    private static int find(List<String> lines, String key, int from, int until) {
        for (int i = from; i < until; i++) {
            if (lines.get(i).startsWith(key + ":")) {
                return i;
            }
        }
        return -1;
    }

    private static void insert(List<String> lines, String key, int at, int until, List<String> item, String end) {
        String value =
                withoutComment(bare(lines.get(at)).substring(key.length() + 1)).strip();
        if (value.equals("[]") || value.equals("~") || value.equals("null")) {
            lines.set(at, key + ":" + end);
        } else if (value.startsWith("[") && value.endsWith("]")) {
            String line = lines.get(at);
            int comment = line.indexOf(" #");
            int close = line.lastIndexOf(']', comment < 0 ? line.length() : comment);
            lines.set(at, line.substring(0, close) + ", " + flow(item) + line.substring(close));
            return;
        } else if (!value.isEmpty()) {
            throw new IllegalArgumentException("'" + key + "' is no list");
        }
        int last = at;
        int indent = -1;
        for (int i = at + 1; i < until; i++) {
            String line = bare(lines.get(i));
            String plain = line.stripLeading();
            if (plain.isEmpty() || plain.startsWith("#")) {
                continue;
            }
            int depth = line.length() - plain.length();
            if (depth == 0 && !plain.startsWith("-")) {
                break;
            }
            indent = indent < 0 ? depth : indent;
            last = i;
        }
        ensureEnd(lines, last + 1, end);
        lines.addAll(last + 1, items(Math.max(indent, indent < 0 ? 2 : 0), item, end));
    }

    /** A line that something follows needs a line end. */
    private static void ensureEnd(List<String> lines, int next, String end) {
        if (next > 0 && !lines.get(next - 1).endsWith("\n")) {
            lines.set(next - 1, lines.get(next - 1) + end);
        }
    }

    private static List<String> listed(String key, List<String> item, String end) {
        List<String> lines = new ArrayList<>();
        lines.add(key + ":" + end);
        lines.addAll(items(2, item, end));
        return lines;
    }

    private static List<String> items(int indent, List<String> item, String end) {
        List<String> lines = new ArrayList<>();
        String before = " ".repeat(indent);
        for (String line : item) {
            lines.add(before + (lines.isEmpty() ? "- " : "  ") + line + end);
        }
        return lines;
    }

    private static String flow(List<String> item) {
        return item.size() == 1 && !item.get(0).contains(": ") ? item.get(0) : "{ " + String.join(", ", item) + " }";
    }

    private static String bare(String line) {
        return line.replaceAll("[\r\n]+$", "");
    }

    private static String withoutComment(String value) {
        int hash = value.indexOf(" #");
        return hash < 0 ? value : value.substring(0, hash);
    }
}
