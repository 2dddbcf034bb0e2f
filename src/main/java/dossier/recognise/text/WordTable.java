package dossier.recognise.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of words from a table among the resources, ready to be looked up at a token. Lines of the table are entries, their columns
 * parted by tabs; the first column holds the words (see `WordPattern`), and an entry is called by it. Lines that begin with `#` are
 * comments, with `@` reasons that entries share. Immutable: one serves all threads.
 */
public final class WordTable {
    private final Map<String, List<WordPattern>> byFirstWord = new HashMap<>();

    private WordTable() {}

    /** The table of that path, `/dossier/recognise/word/en/loaded.tsv`; an empty one where there is none. */
    public static WordTable of(String resource) {
        WordTable table = new WordTable();
        Set<String> entries = new HashSet<>();
        for (Entry entry : entries(resource)) {
            if (!entries.add(entry.words())) {
                throw new IllegalStateException(resource + " has twice: " + entry.words());
            }
            for (WordPattern pattern : WordPattern.of(entry)) {
                for (String first : pattern.firstWords()) {
                    table.byFirstWord
                            .computeIfAbsent(first, word -> new ArrayList<>())
                            .add(pattern);
                }
            }
        }
        return table;
    }

    /** The lines of the table of that path, comments left out; none where there is no such table. */
    public static List<Entry> entries(String resource) {
        try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                return List.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("@"))
                    .map(Entry::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folded words with which entries begin. */
    public Set<String> firstWords() {
        return Collections.unmodifiableSet(byFirstWord.keySet());
    }

    /** The longest entry whose words begin at a token and stand in one sentence; null where none does. */
    public @Nullable Hit at(Reading reading, int token) {
        List<WordPattern> patterns = byFirstWord.get(reading.folded(token));
        if (patterns == null) {
            return null;
        }
        Hit best = null;
        for (WordPattern pattern : patterns) {
            int end = pattern.match(reading, token);
            if (end > token && (best == null || end > best.end)) {
                best = new Hit(pattern.entry(), token, end);
            }
        }
        return best;
    }

    /**
     * An entry found.
     *
     * @param start its first token
     * @param end the token after its last
     */
    public record Hit(Entry entry, int start, int end) {}

    /** A line of a table. */
    public record Entry(String line) {
        /** The first column: the words, and the entry's name. */
        public String words() {
            return column(0);
        }

        /** A column, from 0; empty where the line has fewer. */
        public String column(int index) {
            String[] columns = line.split("\t", -1);
            return index < columns.length ? columns[index].strip() : "";
        }

        /** The words of a column. */
        public List<String> list(int index) {
            return column(index).isEmpty() ? List.of() : List.of(column(index).split(" +"));
        }
    }
}
