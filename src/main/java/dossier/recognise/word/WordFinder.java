package dossier.recognise.word;

import dossier.model.Found;
import dossier.model.Mention;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import dossier.recognise.text.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds words of lists: those that notes rest on, and those by which a sentence says where it has it from. A list is a table among the
 * resources, one per language; an article in a language without tables has no such words.
 */
public final class WordFinder implements Finder {
    private static final List<String> LANGUAGES = List.of("en");
    private static final String UNKNOWN = "en";
    private static final List<String> LISTS = List.of(
            "loaded",
            "label",
            "partisan",
            "report-verb",
            "reporting",
            "attribution",
            "vague",
            "editorial",
            "extent",
            "hedge",
            "speculation",
            "motive",
            "presupposition",
            "cause",
            "dilemma",
            "gloss",
            "analogy",
            "calque",
            "interest",
            "provenance",
            "seat",
            "grave",
            "why",
            "unnamed");

    private final Map<String, Map<String, WordTable>> tables = new TreeMap<>();

    public WordFinder() {
        for (String language : LANGUAGES) {
            Map<String, WordTable> lists = new TreeMap<>();
            for (String list : LISTS) {
                lists.put(list, WordTable.of("/dossier/recognise/word/" + language + "/" + list + ".tsv"));
            }
            tables.put(language, lists);
        }
    }

    @Override
    public List<Mention.OfWord> find(Reading reading, Context context) {
        Found<String> stated = context.metadata().language();
        String language = stated == null ? UNKNOWN : stated.value().split("-")[0];
        List<Mention.OfWord> found = new ArrayList<>();
        tables.getOrDefault(language, Map.of()).forEach((list, table) -> addAll(found, reading, list, table));
        found.sort(Comparator.comparing(Mention::at));
        return found;
    }

    /** Entries of one list do not overlap: of two the first and longest is taken. */
    private static void addAll(List<Mention.OfWord> found, Reading reading, String list, WordTable table) {
        int token = 0;
        while (token < reading.size()) {
            WordTable.Hit hit = table.at(reading, token);
            if (hit != null) {
                String entry = hit.entry().words();
                found.add(new Mention.OfWord(reading.span(hit.start(), hit.end()), list, entry));
            }
            token = hit == null ? token + 1 : hit.end();
        }
    }
}
