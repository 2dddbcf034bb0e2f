package dossier.model;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the chronology that an editor wrote.
 *
 * @param date null: taken from what is merged into it
 * @param title null: likewise
 * @param merges ids of tellings or events that belong to it
 * @param apart ids of tellings or events that are kept out of it
 * @param status an editor's word for it (`confirmed`, `disputed`, `refuted`, …); null: none
 * @param matches quotations whose sentences belong to it
 */
public record CuratedEvent(
        EventId id,
        @Nullable When date,
        @Nullable String title,
        @Nullable EventKind kind,
        SortedSet<ActorId> actors,
        List<Stated<String>> merges,
        List<Stated<String>> apart,
        List<Evidence> matches,
        @Nullable String status,
        Body description,
        Position at) {
    public CuratedEvent {
        actors = Copies.sorted(actors);
        merges = List.copyOf(merges);
        apart = List.copyOf(apart);
        matches = List.copyOf(matches);
    }

    /** The same event with these quotations. */
    public CuratedEvent withMatches(List<Evidence> other) {
        return new CuratedEvent(id, date, title, kind, actors, merges, apart, other, status, description, at);
    }
}
