package dossier.clean.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns the weights of a chain of states: the likelihood of the lessons' states is raised page by page (stochastic gradient with AdaGrad's
 * steps, Duchi, Hazan & Singer 2011), large weights are held down.
 */
final class Learner {
    private static final int N = State.COUNT;
    /** How far pages count alike whatever their number of lines: 0 not at all, 1 wholly. */
    static double EVEN = 0.5;

    private final List<LineFeature> features;
    private final int rounds;
    private final double rate;
    private final double decay;
    private final double[][] weights;
    private final double[][] squares;
    private final double[][] slopes;

    Learner(List<LineFeature> features, int rounds, double rate, double decay) {
        this.features = features;
        this.rounds = rounds;
        this.rate = rate;
        this.decay = decay;
        int rows = features.size() + 1 + N;
        weights = new double[rows][N];
        squares = new double[rows][N];
        slopes = new double[rows][N];
    }

    /** A page's lines as the numbers and values of their features; the last feature is "always". */
    record Sheet(int[][] numbers, float[][] values, State[] states, double weight) {}

    static Sheet sheet(List<LineFeature> features, Scene scene, State[] states, double weight) {
        int[][] numbers = new int[scene.size()][];
        float[][] values = new float[scene.size()][];
        int[] number = new int[features.size() + 1];
        float[] value = new float[features.size() + 1];
        for (int i = 0; i < numbers.length; i++) {
            int size = 0;
            for (int f = 0; f < features.size(); f++) {
                double of = features.get(f).of(scene, i);
                if (of != 0) {
                    number[size] = f;
                    value[size++] = (float) of;
                }
            }
            number[size] = features.size();
            value[size++] = 1;
            numbers[i] = java.util.Arrays.copyOf(number, size);
            values[i] = java.util.Arrays.copyOf(value, size);
        }
        return new Sheet(numbers, values, states, weight);
    }

    void learn(List<Sheet> sheets) {
        Random random = new Random(7);
        List<Sheet> order = new ArrayList<>(sheets);
        for (int round = 0; round < rounds; round++) {
            java.util.Collections.shuffle(order, random);
            for (Sheet sheet : order) {
                step(sheet);
            }
        }
    }

    private Chain chain() {
        double[][] pass = new double[N][N];
        for (State from : State.values()) {
            for (State to : State.values()) {
                pass[from.ordinal()][to.ordinal()] = from.leadsTo(to)
                        ? weights[features.size() + 1 + from.ordinal()][to.ordinal()]
                        : Double.NEGATIVE_INFINITY;
            }
        }
        return new Chain(pass);
    }

    Chain.Odds odds(Sheet sheet) {
        double[][] scores = new double[sheet.numbers().length][N];
        for (int i = 0; i < scores.length; i++) {
            for (int k = 0; k < sheet.numbers()[i].length; k++) {
                double[] weight = weights[sheet.numbers()[i][k]];
                for (int s = 0; s < N; s++) {
                    scores[i][s] += weight[s] * sheet.values()[i][k];
                }
            }
        }
        return chain().odds(scores);
    }

    private void step(Sheet sheet) {
        if (sheet.states().length == 0) {
            return;
        }
        Chain.Odds odds = odds(sheet);
        double scale = sheet.weight() * Math.pow(sheet.states().length / 100.0, -EVEN);
        for (int i = 0; i < sheet.states().length; i++) {
            int truth = sheet.states()[i].ordinal();
            for (int k = 0; k < sheet.numbers()[i].length; k++) {
                double[] row = slopes[sheet.numbers()[i][k]];
                float value = sheet.values()[i][k];
                for (int s = 0; s < N; s++) {
                    row[s] += value * ((s == truth ? 1 : 0) - odds.states()[i][s]);
                }
            }
            if (i > 0) {
                slopes[features.size() + 1 + sheet.states()[i - 1].ordinal()][truth]++;
            }
        }
        for (int r = 0; r < N; r++) {
            for (int s = 0; s < N; s++) {
                slopes[features.size() + 1 + r][s] -= odds.passes()[r][s];
            }
        }
        for (int number = 0; number < slopes.length; number++) {
            for (int s = 0; s < N; s++) {
                double slope = slopes[number][s] * scale;
                slopes[number][s] = 0;
                boolean fixed = s == State.BODY.ordinal() && number <= features.size();
                if (fixed || slope == 0) {
                    continue;
                }
                slope -= decay * weights[number][s];
                squares[number][s] += slope * slope;
                weights[number][s] += rate * slope / Math.sqrt(squares[number][s] + 1e-8);
            }
        }
    }

    /** Rows for `Model`; those that weigh next to nothing are left out. */
    Map<String, double[]> rows() {
        Map<String, double[]> rows = new LinkedHashMap<>();
        rows.put("always", weights[features.size()]);
        for (State from : State.values()) {
            rows.put("from " + from.label(), weights[features.size() + 1 + from.ordinal()]);
        }
        for (int f = 0; f < features.size(); f++) {
            double most = 0;
            for (double weight : weights[f]) {
                most = Math.max(most, Math.abs(weight));
            }
            if (most >= 0.02) {
                rows.put(features.get(f).name(), weights[f]);
            }
        }
        return rows;
    }
}
