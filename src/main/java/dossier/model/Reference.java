package dossier.model;

import java.util.List;
import java.util.SortedMap;

/** All that editors state beside the articles, and the built-in states where the dossier takes them. */
public record Reference(
        Settings settings,
        SortedMap<ActorId, Actor> actors,
        SortedMap<SourceId, Source> sources,
        List<Term> terms,
        SortedMap<EventId, CuratedEvent> events,
        List<FreePage> pages) {
    public Reference {
        actors = Copies.sorted(actors);
        sources = Copies.sorted(sources);
        terms = List.copyOf(terms);
        events = Copies.sorted(events);
        pages = List.copyOf(pages);
    }
}
