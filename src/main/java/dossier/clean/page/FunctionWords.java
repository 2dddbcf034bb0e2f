package dossier.clean.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The small words of many languages (`function-words.tsv`): a sign of running text, and of its language. */
public final class FunctionWords {
    private static final FunctionWords TABLE = new FunctionWords();

    private static final Set<Integer> COPULAS = copulas();

    private final List<String> languages = new ArrayList<>();
    /** For each word the languages that have it, as bits. */
    private final Map<Integer, Long> of = new HashMap<>();

    private FunctionWords() {
        for (List<String> row : Table.rows("function-words.tsv", 2)) {
            int language = languages.size();
            languages.add(row.get(0));
            for (String word : row.get(1).split(" ")) {
                of.merge(Words.hash(word), 1L << language, (a, b) -> a | b);
            }
        }
    }

    private static Set<Integer> copulas() {
        Set<Integer> copulas = new HashSet<>();
        for (List<String> row : Table.rows("copulas.tsv", 2)) {
            for (String word : row.get(1).split(" ")) {
                copulas.add(Words.hash(word));
            }
        }
        return copulas;
    }

    /** Whether the word is one in any language. */
    static boolean has(int word) {
        return TABLE.of.containsKey(word);
    }

    /** Whether the word is one like "is", "works" or "covers", as biographies have it behind the name. */
    static boolean isCopula(int word) {
        return COPULAS.contains(word);
    }

    /** The language in which most of the words are function words; empty where fewer than three are in any. */
    public static Optional<String> language(List<Words> lines) {
        int[] counts = new int[TABLE.languages.size()];
        for (Words words : lines) {
            for (int i = 0; i < words.size(); i++) {
                long languages = TABLE.of.getOrDefault(words.hash(i), 0L);
                while (languages != 0) {
                    counts[Long.numberOfTrailingZeros(languages)]++;
                    languages &= languages - 1;
                }
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return counts[best] < 3 ? Optional.empty() : Optional.of(TABLE.languages.get(best));
    }
}
