package dossier.clean.judge;

import dossier.clean.page.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Features and what each of them weighs for each state: a table that comes with the program, learnt from pages read by people. */
final class Model {
    private static final int N = State.COUNT;
    /** Before the names of the rows that weigh a step from one state to another. */
    private static final String STEP = "from ";

    private final LineFeature[] features;
    /** For each feature a weight per state; of the article itself it is 0. */
    private final double[][] weights;

    private final double[] start;
    private final Chain chain;

    Model(List<LineFeature> features, Map<String, double[]> rows) {
        this.features = features.stream()
                .filter(feature -> rows.containsKey(feature.name()))
                .toArray(LineFeature[]::new);
        weights = new double[this.features.length][];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = rows.get(this.features[i].name());
        }
        start = rows.getOrDefault("always", new double[N]);
        double[][] pass = new double[N][N];
        for (State from : State.values()) {
            double[] row = rows.getOrDefault(STEP + from.label(), new double[N]);
            for (State to : State.values()) {
                pass[from.ordinal()][to.ordinal()] = from.leadsTo(to) ? row[to.ordinal()] : Double.NEGATIVE_INFINITY;
            }
        }
        chain = new Chain(pass);
    }

    /** Reads `/dossier/clean/NAME`: a feature's name, then its weights for the states in the order of `State`. */
    static Model read(String name, List<LineFeature> features) {
        Map<String, double[]> rows = new HashMap<>();
        for (List<String> row : Table.rows(name, N + 1)) {
            double[] weights = new double[N];
            for (int s = 0; s < N; s++) {
                weights[s] = Double.parseDouble(row.get(s + 1));
            }
            rows.put(row.get(0), weights);
        }
        return new Model(features, rows);
    }

    /** For each line of the scene, how likely each state is. */
    double[][] odds(Scene scene) {
        double[][] scores = new double[scene.size()][];
        for (int i = 0; i < scores.length; i++) {
            double[] line = Arrays.copyOf(start, N);
            for (int f = 0; f < features.length; f++) {
                double value = features[f].of(scene, i);
                if (value != 0) {
                    double[] weight = weights[f];
                    for (int s = 0; s < N; s++) {
                        line[s] += value * weight[s];
                    }
                }
            }
            scores[i] = line;
        }
        return scores.length == 0 ? scores : chain.odds(scores).states();
    }

    /** Of the odds of all states those of the article. */
    static double[] body(double[][] odds) {
        double[] body = new double[odds.length];
        for (int i = 0; i < body.length; i++) {
            body[i] = odds[i][State.BODY.ordinal()];
        }
        return body;
    }
}
