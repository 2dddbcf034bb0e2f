package dossier.pipeline;

import dossier.model.Problem;
import java.util.List;

/**
 * What a build did.
 *
 * @param published whether there is a new edition (an equal one counts)
 * @param written pages and other files that differ from the old edition's
 * @param unchanged those that do not
 * @param detected notes that nobody has decided
 */
public record Report(
        boolean published, int articles, int actors, int events, int notes, int detected, int written, int unchanged, List<Problem> problems) {
    public Report {
        problems = List.copyOf(problems);
    }

    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }
}
