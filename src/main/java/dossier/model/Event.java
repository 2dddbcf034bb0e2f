package dossier.model;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the merged chronology.
 *
 * @param when the most precise date that its tellings agree on, or an editor's; null: no telling has one, so it stands in no year
 * @param otherDates the dates of tellings that are less precise or differ
 * @param curated whether an editor wrote it
 * @param status `detected`, or an editor's word
 * @param tellings by article's date, then article, then place
 * @param within the span that it is part of
 * @param support who bears it out
 */
public record Event(
        EventId id,
        @Nullable When when,
        List<When> otherDates,
        String title,
        EventKind kind,
        SortedSet<ActorId> actors,
        boolean curated,
        String status,
        List<Told> tellings,
        List<Conflict> conflicts,
        @Nullable EventId within,
        Support support) {
    public Event {
        otherDates = List.copyOf(otherDates);
        actors = Copies.sorted(actors);
        tellings = List.copyOf(tellings);
        conflicts = List.copyOf(conflicts);
    }

    /** The same event, contested so. */
    public Event withConflicts(List<Conflict> other) {
        return new Event(id, when, otherDates, title, kind, actors, curated, status, tellings, other, within, support);
    }

    public record Told(ArticleId article, Telling telling) {}

    /** How many independent originals tell an event. */
    public enum Support {
        /** One article, or one publisher. */
        ONE_SOURCE,
        /** Several articles, but copies of one original. */
        COPIES,
        /** Two independent originals or more. */
        CORROBORATED
    }

    /** Something on which tellings of one event differ. */
    public record Conflict(About about, String question, List<Says> claims) {
        public Conflict {
            claims = List.copyOf(claims);
        }
    }

    public enum About {
        DATE,
        NUMBER,
        WHO,
        WHO_BEGAN,
        NAME,
        WHETHER,
        CAUSE
    }

    /**
     * One answer to the question.
     *
     * @param says in a few words
     * @param accordingTo whose word it is; null: the article's own
     */
    public record Says(
            String says,
            ArticleId article,
            Span at,
            String quote,
            @Nullable String accordingTo) {}
}
