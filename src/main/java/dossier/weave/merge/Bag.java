package dossier.weave.merge;

import java.util.Arrays;
import java.util.Objects;
import java.util.SortedSet;

/** Words or names with what they weigh together. */
final class Bag {
    /** Ranks of the words among all, ascending: walked in this order, since sums of fractions depend on it. */
    private final int[] ranks;

    private final double[] weighed;
    private final double sum;

    private Bag(int[] ranks, double[] weighed) {
        this.ranks = ranks;
        this.weighed = weighed;
        double all = 0;
        for (double weight : weighed) {
            all += weight;
        }
        this.sum = all;
    }

    /** Words that the weights do not know weigh nothing and are left out. */
    static Bag of(SortedSet<String> words, Weights weights) {
        int[] ranks = words.stream()
                .map(weights::rank)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Bag(ranks, Arrays.stream(ranks).mapToDouble(weights::of).toArray());
    }

    /** Weight of what both have. */
    double shared(Bag other) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < ranks.length && j < other.ranks.length) {
            int order = Integer.compare(ranks[i], other.ranks[j]);
            if (order == 0) {
                shared += weighed[i];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
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
