package dossier.clean.about;

import dossier.clean.page.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses among candidates by signs with learnt weights; a candidate is chosen only where its weight is above nought, that of "none". */
final class Ranking<C> {
    private final List<Sign<C>> signs;
    private final double[] weights;

    /** A sign that a candidate is the one, or is not. */
    record Sign<C>(String name, Value<C> value) {}

    interface Value<C> {
        double of(Sight sight, C candidate);
    }

    interface Test<C> {
        boolean holds(Sight sight, C candidate);
    }

    static <C> Sign<C> when(String name, Test<C> test) {
        return new Sign<>(name, (sight, candidate) -> test.holds(sight, candidate) ? 1 : 0);
    }

    Ranking(List<Sign<C>> signs, Map<String, Double> weights) {
        this.signs = List.copyOf(signs);
        this.weights = new double[signs.size()];
        for (int i = 0; i < signs.size(); i++) {
            this.weights[i] = weights.getOrDefault(signs.get(i).name(), 0.0);
        }
    }

    /** Reads `/dossier/clean/NAME`: a sign's name and its weight. */
    static <C> Ranking<C> read(String name, List<Sign<C>> signs) {
        Map<String, Double> weights = new HashMap<>();
        for (List<String> row : Table.rows(name, 2)) {
            weights.put(row.get(0), Double.parseDouble(row.get(1)));
        }
        return new Ranking<>(signs, weights);
    }

    Optional<C> best(Sight sight, List<C> candidates) {
        double most = 0;
        C best = null;
        for (C candidate : candidates) {
            double weight = weight(sight, candidate);
            if (weight > most) {
                most = weight;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    double weight(Sight sight, C candidate) {
        double weight = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                weight += weights[i] * signs.get(i).value().of(sight, candidate);
            }
        }
        return weight;
    }
}
