package dossier.recognise.date;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the text speaks of: the dates resolved so far, per grain the last. Grows as the text is read. */
final class Focus {
    private final Map<Grain, Told> last = new HashMap<>();
    private final Map<Integer, Integer> yearOfDay = new HashMap<>();
    private @Nullable Told latest;

    /** @param sentence in which it stands */
    record Told(Point point, int sentence) {}

    void tell(Point point, int sentence) {
        if (!point.hasYear()) {
            return;
        }
        Told told = new Told(point, sentence);
        latest = told;
        last.put(point.grain(), told);
        if (point.grain() == Grain.DAY) {
            yearOfDay.put(point.index() * 100 + point.day(), point.year());
        }
    }

    /** The last date told, of whatever grain; null: none yet. */
    @Nullable
    Told latest() {
        return latest;
    }

    /** The last date told that is at least as fine as the grain. */
    @Nullable
    Told atLeast(Grain grain) {
        Told best = null;
        for (Grain finer : Grain.values()) {
            Told told = finer.isAsFineAs(grain) ? last.get(finer) : null;
            if (told != null && (best == null || told.sentence() >= best.sentence())) {
                best = told;
            }
        }
        return best;
    }

    @Nullable
    Told of(Grain grain) {
        return last.get(grain);
    }

    /** The year in which this month and day were told before; null where they were not. */
    @Nullable
    Integer yearOf(Point day) {
        return yearOfDay.get(day.index() * 100 + day.day());
    }
}
