package dossier.pipeline;

import dossier.model.Problem;
import dossier.render.Renderer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build did.
 *
 * @param published whether there is a new edition (an equal one counts)
 * @param written pages and other files that differ from the old edition's
 * @param unchanged those that do not
 * @param detected notes that nobody has decided
 */
public record Report(
        boolean published,
        int articles,
        int actors,
        int events,
        int notes,
        int detected,
        int written,
        int unchanged,
        List<Problem> problems) {
    public Report {
        problems = List.copyOf(problems);
    }

    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    /** The same for a program, on one line. */
    public String json(long millis) {
        SortedMap<String, Long> counts = new TreeMap<>();
        counts.put("articles", (long) articles);
        counts.put("actors", (long) actors);
        counts.put("events", (long) events);
        counts.put("notes", (long) notes);
        counts.put("detected", (long) detected);
        counts.put("written", (long) written);
        counts.put("unchanged", (long) unchanged);
        counts.put("milliseconds", millis);
        return Renderer.report(published, counts, problems);
    }
}
