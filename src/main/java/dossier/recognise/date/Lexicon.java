package dossier.recognise.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language that time expressions are made of, from a table among the resources. */
final class Lexicon {
    static final Lexicon ENGLISH = of("en");

    /** Some words in a row that play one role. */
    record Phrase(String[] words, Role role, int value) {}

    private final Map<String, Map<Role, Integer>> words = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private final Set<String> beginnings = new HashSet<>();

    private Lexicon() {}

    /** Whether some role of a folded word, or a phrase that it begins, can stand first in an expression. */
    boolean mayBegin(String word) {
        return beginnings.contains(word);
    }

    /** The roles of a folded word, with their values; null where it is no word of the table. */
    @Nullable
    Map<Role, Integer> roles(String word) {
        return words.get(word);
    }

    /** The phrases that begin with a folded word, longest first. */
    List<Phrase> phrases(String word) {
        return phrases.getOrDefault(word, List.of());
    }

    private static Lexicon of(String language) {
        String name = language + ".tsv";
        try (InputStream in = Lexicon.class.getResourceAsStream("/dossier/recognise/date/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no table of date words: " + name);
            }
            Lexicon lexicon = new Lexicon();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    lexicon.add(line.split("\t"));
                }
            }
            lexicon.phrases.values().forEach(list -> list.sort((a, b) -> b.words.length - a.words.length));
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] cells) {
        Role role = Role.of(cells[0]);
        int value = role.number(cells[1]);
        for (String entry : cells[2].split(", ")) {
            String[] parts = entry.split(" ");
            if (role.begins() || parts.length > 1) {
                beginnings.add(parts[0]);
            }
            if (parts.length == 1) {
                words.computeIfAbsent(entry, word -> new EnumMap<>(Role.class)).put(role, value);
            } else {
                phrases.computeIfAbsent(parts[0], word -> new ArrayList<>()).add(new Phrase(parts, role, value));
            }
        }
    }
}
