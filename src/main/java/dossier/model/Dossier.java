package dossier.model;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The whole, woven. Holds no text of articles.
 *
 * @param gists by date of publication (unknown ones last), then id
 * @param labels what each article is called on pages: different for every one
 * @param comparisons notes that need a second article (omissions, lone reports, others' numbers)
 * @param backlinks who mentions an actor, in the order of `gists`
 * @param related per article, closest first
 * @param changes by day, latest first
 */
public record Dossier(
        Reference reference,
        List<Gist> gists,
        SortedMap<ArticleId, String> labels,
        Chronology chronology,
        List<Claim> claims,
        SortedMap<ArticleId, List<Note>> comparisons,
        SortedMap<ActorId, List<Backlink>> backlinks,
        SortedMap<ArticleId, List<Related>> related,
        List<Reprint> reprints,
        List<Change> changes,
        List<Proposal> proposals) {
    public Dossier {
        gists = List.copyOf(gists);
        labels = Copies.sorted(labels);
        claims = List.copyOf(claims);
        comparisons = Copies.sorted(comparisons);
        backlinks = Copies.sorted(backlinks);
        related = Copies.sorted(related);
        reprints = List.copyOf(reprints);
        changes = List.copyOf(changes);
        proposals = List.copyOf(proposals);
    }

    /** All mentions of one actor in one article. */
    public record Backlink(ArticleId article, List<Gist.Use> uses) {
        public Backlink {
            uses = List.copyOf(uses);
        }
    }

    /** @param reason for the reader, one clause */
    public record Related(ArticleId article, String reason, double score) {}

    /**
     * Two articles with passages in common.
     *
     * @param copy the later of the two
     * @param share of the copy's shingles that stand in the original too, 0 to 1
     * @param stated whether an editor says so
     */
    public record Reprint(ArticleId copy, ArticleId original, double share, boolean stated) {}

    /**
     * What one day's captures brought.
     *
     * @param day null: the first edition
     */
    public record Change(
            @Nullable When day,
            List<ArticleId> articles,
            List<ActorId> newActors,
            List<EventId> newEvents,
            List<EventId> corroborated,
            List<EventId> contested) {
        public Change {
            articles = List.copyOf(articles);
            newActors = List.copyOf(newActors);
            newEvents = List.copyOf(newEvents);
            corroborated = List.copyOf(corroborated);
            contested = List.copyOf(contested);
        }
    }

    /**
     * A name that articles use and no entry has.
     *
     * @param certainty 0 to 1, for ranking
     * @param likely an entry that it may be another spelling of
     * @param likeness 0 to 1; 0 where there is no such entry
     * @param homonyms entries that share its surname and are somebody else
     */
    public record Proposal(
            String name,
            ActorKind kind,
            double certainty,
            @Nullable ActorId likely,
            double likeness,
            List<ActorId> homonyms,
            List<Place> at) {
        public Proposal {
            homonyms = List.copyOf(homonyms);
            at = List.copyOf(at);
        }

        public record Place(ArticleId article, Span span) {}
    }
}
