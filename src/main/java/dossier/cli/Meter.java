package dossier.cli;

import dossier.pipeline.Progress;
import java.io.PrintStream;

/** Shows on a terminal how far a long piece of work has come; in a log and for short work it says nothing. */
final class Meter implements Progress {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final int WIDTH = 60;

    private final PrintStream err;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long last;
    private boolean dirty;

    Meter(PrintStream err, boolean quiet) {
        this.err = err;
        this.shown = !quiet && System.console() != null;
    }

    @Override
    public synchronized void step(String what, int done, int of) {
        long now = System.nanoTime();
        if (shown && now - start > PATIENCE && now - last > PAUSE) {
            last = now;
            dirty = true;
            String line = what + " " + done + " of " + of;
            err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
            err.flush();
        }
    }

    /** Wipes the line. */
    synchronized void end() {
        if (dirty) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
            dirty = false;
        }
    }
}
