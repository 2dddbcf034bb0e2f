package dossier.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The reasons and neutral wordings of a list of words: columns 4 and 3 of the table by which the words are found. A reason that begins
 * with `@` is one that entries share; the table gives it at its head.
 */
final class Lexicon {
    private static final List<String> LANGUAGES = List.of("en");

    private final Map<String, String[]> entries = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    private Lexicon() {}

    /** The list of that name, in all languages that have one. */
    static Lexicon of(String list) {
        Lexicon lexicon = new Lexicon();
        for (String language : LANGUAGES) {
            lexicon.read("/dossier/recognise/word/" + language + "/" + list + ".tsv");
        }
        return lexicon;
    }

    private void read(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        if (line.startsWith("@") && columns.length > 1) {
            shared.put(columns[0], columns[1]);
        } else if (!line.isBlank() && !line.startsWith("#")) {
            entries.put(columns[0].strip(), columns);
        }
    }

    /** The entries, by name. */
    Set<String> names() {
        return Collections.unmodifiableSet(new TreeSet<>(entries.keySet()));
    }

    /** Why a reader should mind this entry; empty where the table does not say. */
    String why(String entry) {
        String why = column(entry, 3);
        return shared.getOrDefault(why, why);
    }

    /** What could stand in its place. */
    @Nullable
    String instead(String entry) {
        String instead = column(entry, 2);
        return instead.isEmpty() ? null : instead;
    }

    /** A column of the entry's line, from 0; empty where it has none. */
    String column(String entry, int index) {
        String[] columns = entries.get(entry);
        return columns == null || columns.length <= index ? "" : columns[index].strip();
    }
}
