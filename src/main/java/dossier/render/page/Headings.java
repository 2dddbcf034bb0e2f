package dossier.render.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Puts headings of any levels into order: none is more than one level below the heading before it. */
final class Headings {
    private final int top;
    private final Deque<Integer> above = new ArrayDeque<>();

    /** @param top the level of the topmost headings, 1 to 6 */
    Headings(int top) {
        this.top = top;
    }

    /** The level to write for the next heading of the source's `level`; 6 at most. */
    int level(int level) {
        while (!above.isEmpty() && above.getLast() >= level) {
            above.removeLast();
        }
        above.addLast(level);
        return Math.min(6, top + above.size() - 1);
    }
}
