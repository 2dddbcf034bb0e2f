package dossier.model;

import java.util.List;

/**
 * Every event of the dossier, once.
 *
 * @param events by date, then id; those without a date last
 * @param unsure pairs of events that may be one: for an editor to decide
 */
public record Chronology(List<Event> events, List<Pair> unsure) {
    public Chronology {
        events = List.copyOf(events);
        unsure = List.copyOf(unsure);
    }

    /** @param score 0 to 1, for ranking */
    public record Pair(EventId one, EventId other, double score, String why) {}
}
