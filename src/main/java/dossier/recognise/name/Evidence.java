package dossier.recognise.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How an article itself writes its words: with a capital inside sentences, or small. */
final class Evidence {
    private final Map<String, Integer> capitals = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    /** @param headlines sentences of which nothing can be learnt */
    Evidence(List<Unit> units, Headlines headlines) {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (headlines.isHeadline(unit.sentence())) {
                continue;
            }
            if (!unit.capital()) {
                small.add(unit.folded());
            } else if (!unit.begins() && !unit.quoted()) {
                capitals.merge(unit.folded(), 1, Integer::sum);
                if (i + 1 < units.size()
                        && units.get(i + 1).capital()
                        && units.get(i + 1).sentence() == unit.sentence()) {
                    pairs.add(unit.folded() + ' ' + units.get(i + 1).folded());
                }
            }
        }
    }

    /** How often a word stands with a capital where none is due. */
    int capitals(String word) {
        return capitals.getOrDefault(word, 0);
    }

    /** Whether two words stand together with capitals where none is due for the first. */
    boolean hasPair(String first, String second) {
        return pairs.contains(first + ' ' + second);
    }

    boolean hasSmall(String word) {
        return small.contains(word);
    }
}
