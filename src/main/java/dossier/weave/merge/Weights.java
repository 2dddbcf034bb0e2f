package dossier.weave.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

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

    double sum(SortedSet<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += of(word);
        }
        return sum;
    }

    /** Weight of what two sets share. */
    double shared(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> fewer = one.size() <= other.size() ? one : other;
        SortedSet<String> more = fewer == one ? other : one;
        double sum = 0;
        for (String word : fewer) {
            sum += more.contains(word) ? of(word) : 0;
        }
        return sum;
    }
}
