package dossier.clean.judge;

import dossier.clean.page.Containers;
import dossier.clean.page.Cue;
import dossier.clean.page.Page;
import dossier.clean.page.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A page with a first guess at how much of each line is the article, and the sums over lines and containers that follow from it. Before
 * anything is judged, the guess is whether the line looks like running text.
 */
final class Scene {
    private static final double[] NONE = {};

    private final Page page;
    private final double[] guess;
    /** Words guessed to be the article's, before each line; one more entry for all. */
    private final double[] mass;

    private final double[] held;
    private final double[] words;
    private final int best;
    private final double[] topics;
    private final Runs runs;
    /** For each cue and line, the last line above that is nothing but the cue; -1 for none. */
    private final int[][] last;

    /** @param guess for each line, 0 to 1 */
    Scene(Page page, double[] guess) {
        this.page = page;
        this.guess = guess;
        int size = page.size();
        mass = new double[size + 1];
        Containers containers = page.containers();
        held = new double[containers.size()];
        words = new double[containers.size()];
        double[] direct = new double[containers.size()];
        double lines = 0;
        Set<Integer> seen = new HashSet<>();
        Map<Integer, Double> topic = new HashMap<>();
        for (int i = 0; i < size; i++) {
            double length = Math.min(80, page.form(i).length());
            mass[i + 1] = mass[i] + length * guess[i];
            direct[page.holder(i)] += length * guess[i];
            for (int node = containers.of(i); ; node = containers.parent(node)) {
                held[node] += length * guess[i];
                words[node] += length;
                if (node == 0) {
                    break;
                }
            }
            if (guess[i] > 0.1 && length >= 8) {
                lines += guess[i];
                seen.clear();
                Words of = page.form(i).words();
                for (int k = 0; k < of.size(); k++) {
                    if (seen.add(of.hash(k))) {
                        topic.merge(of.hash(k), guess[i], Double::sum);
                    }
                }
            }
        }
        topics = topics(topic, lines);
        last = last(page);
        runs = Runs.of(page, guess);
        int most = 0;
        for (int node = 1; node < direct.length; node++) {
            most = direct[node] > direct[most] ? node : most;
        }
        best = most;
    }

    private static int[][] last(Page page) {
        int[][] last = new int[Cue.values().length][page.size()];
        for (Cue cue : Cue.values()) {
            int at = -1;
            for (int i = 0; i < page.size(); i++) {
                last[cue.ordinal()][i] = at;
                at = page.form(i).whole(cue) ? i : at;
            }
        }
        return last;
    }

    Runs runs() {
        return runs;
    }

    int last(Cue cue, int i) {
        return last[cue.ordinal()][i];
    }

    static Scene of(Page page) {
        double[] guess = page.size() == 0 ? NONE : new double[page.size()];
        for (int i = 0; i < guess.length; i++) {
            boolean prose = page.form(i).isProse()
                    && page.line(i).dom().linkDensity() < 0.5
                    && !page.line(i).dom().hidden();
            guess[i] = prose ? 1 : 0;
        }
        return new Scene(page, guess);
    }

    Page page() {
        return page;
    }

    int size() {
        return guess.length;
    }

    /** The guess of a line; 0 beyond the page's ends. */
    double guess(int i) {
        return i < 0 || i >= guess.length ? 0 : guess[i];
    }

    /** Words of the article above the line. */
    double above(int i) {
        return mass[i];
    }

    /** Words of the article below the line. */
    double below(int i) {
        return mass[guess.length] - mass[i + 1];
    }

    double all() {
        return mass[guess.length];
    }

    /** Share of the container's words that are the article's, the line itself left out; half where it holds nothing else. */
    double share(int node, int line) {
        double length = Math.min(80, page.form(line).length());
        double others = words[node] - length;
        return others < 1 ? 0.5 : (held[node] - length * guess[line]) / others;
    }

    /** Share of the article's words that stand in the container. */
    double part(int node) {
        return all() < 1 ? 0 : held[node] / all();
    }

    double words(int node) {
        return words[node];
    }

    /** The container that directly holds most of the article. */
    int best() {
        return best;
    }

    /**
     * Whether the line is about what the article is about: how many of its longer words stand in other lines of the article, against what is
     * usual among these (0.5), 0 to 1. Short articles repeat few words, long ones many.
     */
    double topic(int i) {
        return topics[i];
    }

    private double[] topics(Map<Integer, Double> topic, double lines) {
        double[] topics = new double[guess.length];
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < topics.length; i++) {
            topics[i] = shared(topic, i);
            double counts = page.form(i).length() >= 8 ? guess[i] : 0;
            sum += topics[i] * counts;
            weight += counts;
        }
        double usual = weight == 0 ? 0 : sum / weight;
        for (int i = 0; i < topics.length; i++) {
            topics[i] = lines < 2 ? 0.5 : Math.max(0, Math.min(1, 0.5 + topics[i] - usual));
        }
        return topics;
    }

    /** Share of the line's longer words that stand in other lines of the article. */
    private double shared(Map<Integer, Double> topic, int i) {
        Words of = page.form(i).words();
        double own = page.form(i).length() >= 8 && guess[i] > 0.1 ? guess[i] : 0;
        int counted = 0;
        double shared = 0;
        for (int k = 0; k < of.size(); k++) {
            int end = k + 1 < of.size() ? of.start(k + 1) : page.line(i).text().length();
            if (end - of.start(k) < 6) {
                continue;
            }
            counted++;
            shared += topic.getOrDefault(of.hash(k), 0.0) - own > 0.5 ? 1 : 0;
        }
        return counted == 0 ? 0 : shared / counted;
    }
}
