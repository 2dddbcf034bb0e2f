package dossier.clean.judge;

import dossier.clean.page.Page;

/**
 * Stretches of the page in which running text goes on with few other lines between. One of them, the heaviest, is mostly the article or
 * its largest part.
 */
final class Runs {
    /** So many lines that are no running text end a stretch. */
    private static final int GAP = 5;

    private final int[] run;
    private final double[] mass;
    private final int[] above;
    private final int[] below;
    private int main;
    private double all;

    private Runs(int size) {
        run = new int[size];
        mass = new double[size + 1];
        above = new int[size];
        below = new int[size];
    }

    static Runs of(Page page, double[] guess) {
        Runs runs = new Runs(guess.length);
        int current = 0;
        int since = 0;
        for (int i = 0; i < guess.length; i++) {
            runs.above[i] = since;
            if (guess[i] > 0.5) {
                current += since > GAP ? 1 : 0;
                since = 0;
                double length = Math.min(80, page.form(i).length()) * guess[i];
                runs.mass[current] += length;
                runs.all += length;
            } else {
                since++;
            }
            runs.run[i] = since > GAP ? current + 1 : current;
        }
        int until = 0;
        for (int i = guess.length - 1; i >= 0; i--) {
            runs.below[i] = until;
            until = guess[i] > 0.5 ? 0 : until + 1;
        }
        for (int r = 1; r < runs.mass.length; r++) {
            runs.main = runs.mass[r] > runs.mass[runs.main] ? r : runs.main;
        }
        return runs;
    }

    /** How many lines stand between this and the last running text above. */
    int above(int i) {
        return above[i];
    }

    int below(int i) {
        return below[i];
    }

    /** Share of all running text that stands in the line's stretch. */
    double share(int i) {
        return all < 1 ? 0 : mass[run[i]] / all;
    }

    /** How many stretches below (negative: above) the heaviest one the line stands. */
    int fromMain(int i) {
        return run[i] - main;
    }
}
