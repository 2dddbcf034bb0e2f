package dossier.weave.merge;

import java.util.Set;
import java.util.SortedSet;

/**
 * Words or names with what they weigh together.
 *
 * @param words walked in their order, since sums of fractions depend on it
 * @param known the same, to look them up
 */
record Bag(SortedSet<String> words, Set<String> known, Weights weights, double sum) {
    static Bag of(SortedSet<String> words, Weights weights) {
        double sum = 0;
        for (String word : words) {
            sum += weights.of(word);
        }
        return new Bag(words, Set.copyOf(words), weights, sum);
    }

    /** Weight of what both have. */
    double shared(Bag other) {
        Bag fewer = words.size() <= other.words.size() ? this : other;
        Bag more = fewer == this ? other : this;
        double shared = 0;
        for (String word : fewer.words) {
            shared += more.known.contains(word) ? weights.of(word) : 0;
        }
        return shared;
    }

    /** Share of the lighter one that the other has too, 0 to 1. */
    double overlap(Bag other) {
        double less = Math.min(sum, other.sum);
        return less == 0 ? 0 : Math.min(1, shared(other) / less);
    }

    /** Dice 1945: twice what is shared over all, 0 to 1. */
    double dice(Bag other) {
        double both = sum + other.sum;
        return both == 0 ? 0 : 2 * shared(other) / both;
    }

    /** Over the geometric mean of both, 0 to 1. */
    double cosine(Bag other) {
        double both = Math.sqrt(sum * other.sum);
        return both == 0 ? 0 : shared(other) / both;
    }
}
