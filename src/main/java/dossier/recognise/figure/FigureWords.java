package dossier.recognise.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of one language that figures are made of, from a table among the resources. */
final class FigureWords {
    static final FigureWords ENGLISH = of("en");

    /** What a word can be; the table says what its value means. */
    enum Role {
        NUMBER,
        SCALE,
        SIGN,
        CURRENCY,
        MEASURE,
        POWER,
        TIME,
        MONTH,
        NAME,
        KNOWN,
        OTHER,
        BETWEEN,
        PLURAL,
        FATE,
        SINGLE,
        AUXILIARY
    }

    private final Map<String, Map<Role, String>> words = new HashMap<>();

    private FigureWords() {}

    boolean has(String word, Role role) {
        Map<Role, String> roles = words.get(word);
        return roles != null && roles.containsKey(role);
    }

    /** The value of a word in a role; null where it has not that role. */
    @Nullable
    String value(String word, Role role) {
        Map<Role, String> roles = words.get(word);
        return roles == null ? null : roles.get(role);
    }

    private static FigureWords of(String language) {
        String name = "/dossier/recognise/figure/" + language + ".tsv";
        try (InputStream in = FigureWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no table of figure words: " + name);
            }
            FigureWords table = new FigureWords();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] cells = line.split("\t");
                    Role role = Role.valueOf(cells[0].toUpperCase(Locale.ROOT));
                    for (String word : cells[2].split(", ")) {
                        table.words
                                .computeIfAbsent(word, w -> new EnumMap<>(Role.class))
                                .put(role, cells[1]);
                    }
                }
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
