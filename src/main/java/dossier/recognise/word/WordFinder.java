package dossier.recognise.word;

import dossier.model.Found;
import dossier.model.Mention;
import dossier.model.Span;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import dossier.recognise.text.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private final Map<String, Lists> languages = new TreeMap<>();

    public WordFinder() {
        LANGUAGES.forEach(language -> languages.put(language, new Lists(language)));
    }

    @Override
    public List<Mention.OfWord> find(Reading reading, Context context) {
        Found<String> stated = context.metadata().language();
        String language = stated == null ? UNKNOWN : stated.value().split("-")[0];
        Lists lists = languages.get(language);
        return lists == null ? List.of() : lists.find(reading);
    }

    /** The lists of one language, and for each word the lists that have entries which begin with it. */
    private static final class Lists {
        private final List<WordTable> tables = new ArrayList<>();
        private final Map<String, List<Integer>> byFirstWord = new HashMap<>();

        Lists(String language) {
            for (int list = 0; list < LISTS.size(); list++) {
                WordTable table = WordTable.of("/dossier/recognise/word/" + language + "/" + LISTS.get(list) + ".tsv");
                tables.add(table);
                for (String word : table.firstWords()) {
                    byFirstWord
                            .computeIfAbsent(word, first -> new ArrayList<>())
                            .add(list);
                }
            }
        }

        /** In order of their spans; entries of one list do not overlap: of two the first and longest is taken. */
        List<Mention.OfWord> find(Reading reading) {
            List<Mention.OfWord> found = new ArrayList<>();
            int[] free = new int[tables.size()];
            for (int token = 0; token < reading.size(); token++) {
                for (int list : byFirstWord.getOrDefault(reading.folded(token), List.of())) {
                    WordTable.Hit hit =
                            token < free[list] ? null : tables.get(list).at(reading, token);
                    if (hit != null) {
                        Span at = reading.span(hit.start(), hit.end());
                        found.add(new Mention.OfWord(
                                at, LISTS.get(list), hit.entry().words()));
                        free[list] = hit.end();
                    }
                }
            }
            found.sort(Comparator.comparing(Mention::at));
            return found;
        }
    }
}
