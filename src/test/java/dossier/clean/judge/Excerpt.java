package dossier.clean.judge;

import dossier.clean.page.Page;
import dossier.model.Line;
import java.util.ArrayList;
import java.util.List;

/** A part of a dump as people copy it, to learn from beside the whole. */
record Excerpt(Scene scene, State[] states) {
    static List<Excerpt> of(Lesson lesson, Scene whole) {
        State[] states = lesson.states();
        int first = 0;
        while (first < states.length && states[first] != State.BODY) {
            first++;
        }
        int last = states.length - 1;
        while (last > first && states[last] != State.BODY) {
            last--;
        }
        if (first >= states.length) {
            return List.of();
        }
        List<Integer> bare = new ArrayList<>();
        for (int i = Math.max(0, first - 2); i < Math.min(states.length, last + 3); i++) {
            bare.add(i);
        }
        return List.of(excerpt(lesson, whole, bare));
    }

    private static Excerpt excerpt(Lesson lesson, Scene whole, List<Integer> kept) {
        List<Line> lines = new ArrayList<>();
        double[] guess = new double[kept.size()];
        boolean[] body = new boolean[kept.size()];
        for (int i = 0; i < guess.length; i++) {
            lines.add(lesson.page().line(kept.get(i)));
            guess[i] = whole.guess(kept.get(i));
            body[i] = lesson.states()[kept.get(i)] == State.BODY;
        }
        Page page = new Page(lines, List.of(), false);
        return new Excerpt(new Scene(page, guess), Lesson.states(body));
    }
}
