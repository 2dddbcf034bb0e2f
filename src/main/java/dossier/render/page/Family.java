package dossier.render.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a note is about, told by the line under its words; `note-kinds.tsv` says which kind belongs where. */
public enum Family {
    DIFFER("d"),
    ATTRIBUTION("a"),
    REASONING("r"),
    FACT("f"),
    WORDS("w");

    private static final Map<String, Family> KINDS = read();

    private final String mark;

    Family(String mark) {
        this.mark = mark;
    }

    /** The class of its marks in the style sheet. */
    public String mark() {
        return mark;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The family of a kind of note; a kind that nobody listed is about words. */
    public static Family of(String kind) {
        return KINDS.getOrDefault(kind, WORDS);
    }

    private static Map<String, Family> read() {
        Map<String, Family> kinds = new TreeMap<>();
        try (InputStream in = Family.class.getResourceAsStream("/dossier/render/note-kinds.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length == 2) {
                    kinds.put(cells[0], valueOf(cells[1].toUpperCase(Locale.ROOT)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(kinds);
    }
}
