package dossier.clean.judge;

import dossier.clean.page.Page;
import dossier.model.Article;
import java.util.List;

/**
 * A page to learn from.
 *
 * @param site its registered domain: pages of one site are never both learnt from and judged
 * @param gold the article's words as people read them
 * @param states what each line is
 */
public record Lesson(String id, String site, Article.Raw raw, Page page, List<String> gold, State[] states) {
    static State[] states(boolean[] body) {
        int first = 0;
        while (first < body.length && !body[first]) {
            first++;
        }
        int last = body.length - 1;
        while (last >= 0 && !body[last]) {
            last--;
        }
        State[] states = new State[body.length];
        for (int i = 0; i < body.length; i++) {
            states[i] = body[i] ? State.BODY : i < first ? State.BEFORE : i > last ? State.AFTER : State.HOLE;
        }
        return states;
    }

    Overlap.Score score(double[] body, double threshold) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < body.length; i++) {
            if (body[i] >= threshold) {
                text.append(page.line(i).text()).append('\n');
            }
        }
        return Overlap.score(gold, Overlap.tokens(text.toString()));
    }
}
