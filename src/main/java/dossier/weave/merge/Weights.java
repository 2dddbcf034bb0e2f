package dossier.weave.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a word or a name tells: the rarer among the dossier's tellings, the more (inverse document frequency, Spärck Jones 1972). */
final class Weights {
    private final Map<String, Double> weights = new HashMap<>();

    Weights(List<Account> accounts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Account account : accounts) {
            account.people().forEach(name -> counts.merge(name, 1, Integer::sum));
            account.telling().words().forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.forEach((word, count) -> weights.put(word, Math.log(1 + accounts.size() / (double) count)));
    }

    double of(String word) {
        return weights.getOrDefault(word, 0.0);
    }
}
