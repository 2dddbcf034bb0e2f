package dossier.recognise.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists without entries of their own, read from the resources: sets of words and plain rows; lines that begin with `#` are comments. */
public final class WordLists {
    private WordLists() {}

    /** The rows of a table, in order; empty lines and comments are left out. */
    public static List<List<String>> rows(String resource) {
        List<List<String>> rows = new ArrayList<>();
        lines(resource, line -> rows.add(List.of(line.split("\t", -1))));
        return rows;
    }

    /** All words of a list that has many to a line, parted by spaces or tabs; a word may have `_` for a space. */
    public static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        lines(resource, line -> split(line, words));
        return words;
    }

    /** Lists in one file: the first cell of a line is a list's name, the words behind it belong to that list. */
    public static Map<String, Set<String>> lists(String resource) {
        Map<String, Set<String>> lists = new HashMap<>();
        lines(resource, line -> {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new AssertionError(resource + ": no tab in '" + line + "'");
            }
            split(line.substring(tab + 1), lists.computeIfAbsent(line.substring(0, tab), name -> new HashSet<>()));
        });
        return lists;
    }

    private static void split(String line, Set<String> words) {
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ' || line.charAt(i) == '\t') {
                if (i > from) {
                    words.add(line.substring(from, i).replace('_', ' '));
                }
                from = i + 1;
            }
        }
    }

    private interface Each {
        void line(String line);
    }

    private static void lines(String resource, Each each) {
        String text = text(resource);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (end > from && text.charAt(from) != '#') {
                each.line(text.substring(from, end));
            }
            from = end + 1;
        }
    }

    private static String text(String resource) {
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
