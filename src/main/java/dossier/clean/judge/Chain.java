package dossier.clean.judge;

/**
 * A linear chain of states over the lines (Lafferty, McCallum & Pereira 2001): how likely each state is for each line, all sequences
 * weighed (forward and backward sums, Rabiner 1989, in logarithms).
 */
final class Chain {
    private static final int N = State.COUNT;

    /** `pass[from][to]`: the weight of going from state to state; minus infinity where that is not allowed. */
    private final double[][] pass;

    Chain(double[][] pass) {
        this.pass = pass;
    }

    /**
     * The probabilities of the states, line by line.
     *
     * @param total logarithm of the sum over all sequences
     */
    record Odds(double[][] states, double[][] passes, double total) {}

    /** @param scores for each line a weight per state */
    Odds odds(double[][] scores) {
        int length = scores.length;
        double[][] forward = new double[length][N];
        double[][] backward = new double[length][N];
        double[] terms = new double[N];
        for (int s = 0; s < N; s++) {
            boolean begins = s == State.BEFORE.ordinal() || s == State.BODY.ordinal();
            forward[0][s] = begins ? scores[0][s] : Double.NEGATIVE_INFINITY;
            backward[length - 1][s] = s == State.HOLE.ordinal() ? Double.NEGATIVE_INFINITY : 0;
        }
        for (int i = 1; i < length; i++) {
            for (int s = 0; s < N; s++) {
                for (int r = 0; r < N; r++) {
                    terms[r] = forward[i - 1][r] + pass[r][s];
                }
                forward[i][s] = sum(terms) + scores[i][s];
            }
        }
        for (int i = length - 2; i >= 0; i--) {
            for (int s = 0; s < N; s++) {
                for (int r = 0; r < N; r++) {
                    terms[r] = pass[s][r] + scores[i + 1][r] + backward[i + 1][r];
                }
                backward[i][s] = sum(terms);
            }
        }
        for (int s = 0; s < N; s++) {
            terms[s] = forward[length - 1][s] + backward[length - 1][s];
        }
        double total = sum(terms);
        double[][] states = new double[length][N];
        double[][] passes = new double[N][N];
        for (int i = 0; i < length; i++) {
            for (int s = 0; s < N; s++) {
                states[i][s] = Math.exp(forward[i][s] + backward[i][s] - total);
                for (int r = 0; i > 0 && r < N; r++) {
                    passes[r][s] += Math.exp(forward[i - 1][r] + pass[r][s] + scores[i][s] + backward[i][s] - total);
                }
            }
        }
        return new Odds(states, passes, total);
    }

    private static double sum(double[] logarithms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double x : logarithms) {
            most = Math.max(most, x);
        }
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double sum = 0;
        for (double x : logarithms) {
            sum += x == most ? 1 : x == Double.NEGATIVE_INFINITY ? 0 : Math.exp(x - most);
        }
        return most + Math.log(sum);
    }
}
