package dossier.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reasons and neutral wordings of a list of words: columns 4 and 3 of the table by which the words are found. A reason that begins
 * with `@` is one that entries share; the table gives it at its head.
 */
final class Lexicon {
    private final Map<String, String[]> entries = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    private Lexicon() {}

    /** The list of that name in English; further languages add their entries, whose words differ. */
    static Lexicon of(String list) {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream("/dossier/recognise/word/en/" + list + ".tsv")) {
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lexicon::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        if (line.startsWith("@") && columns.length > 1) {
            shared.put(columns[0], columns[1]);
        } else if (!line.isBlank() && !line.startsWith("#")) {
            entries.put(columns[0].strip(), columns);
        }
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
