package dossier.weave.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much a word or a name tells: the rarer among the dossier's tellings, the more (inverse document frequency, Spärck Jones 1972). */
final class Weights {
    private final Map<String, Integer> ranks = new HashMap<>();
    private final double[] weights;

    Weights(List<Account> accounts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Account account : accounts) {
            account.people().forEach(name -> counts.merge(name, 1, Integer::sum));
            account.telling().words().forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        weights = new double[counts.size()];
        new TreeMap<>(counts).forEach((word, count) -> {
            weights[ranks.size()] = Math.log(1 + accounts.size() / (double) count);
            ranks.put(word, ranks.size());
        });
    }

    double of(String word) {
        Integer rank = ranks.get(word);
        return rank == null ? 0 : weights[rank];
    }

    double of(int rank) {
        return weights[rank];
    }

    /** The word's place among all in their natural order, from 0; null: unknown. */
    @Nullable
    Integer rank(String word) {
        return ranks.get(word);
    }
}
