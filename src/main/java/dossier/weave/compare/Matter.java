package dossier.weave.compare;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Call;
import dossier.model.Chronology;
import dossier.model.Digest;
import dossier.model.Event;
import dossier.model.Evidence;
import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Position;
import dossier.model.Span;
import dossier.model.TextQuote;
import dossier.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What comparisons look at: the articles, what they tell, and which of them are about the same. */
final class Matter {
    /** So many articles are held against one event, those that name its actors most. */
    private static final int ABOUT = 16;

    private static final int ID_DIGITS = 12;

    private final Map<ArticleId, Gist> gists = new HashMap<>();
    private final Map<ActorId, SortedMap<ArticleId, Integer>> uses = new HashMap<>();
    private final SortedMap<ArticleId, String> labels;
    private final Chronology chronology;

    Matter(List<Gist> gists, SortedMap<ArticleId, String> labels, Chronology chronology) {
        this.labels = labels;
        this.chronology = chronology;
        for (Gist gist : gists) {
            this.gists.put(gist.id(), gist);
            for (Gist.ActorUse use : gist.actors()) {
                uses.computeIfAbsent(use.actor(), actor -> new TreeMap<>())
                        .put(gist.id(), use.uses().size());
            }
        }
    }

    List<Event> events() {
        return chronology.events();
    }

    Gist gist(ArticleId id) {
        return gists.get(id);
    }

    String label(ArticleId id) {
        return labels.getOrDefault(id, id.value());
    }

    /** Articles that name two of an event's actors at least, and do not tell of it; those that name them most go first. */
    List<Gist> silent(Event event) {
        Set<ArticleId> telling = new HashSet<>();
        event.tellings().forEach(told -> telling.add(told.article()));
        Map<ArticleId, Integer> named = new TreeMap<>();
        Map<ArticleId, Integer> counts = new TreeMap<>();
        for (ActorId actor : event.actors()) {
            uses.getOrDefault(actor, new TreeMap<>()).forEach((article, count) -> {
                named.merge(article, 1, Integer::sum);
                counts.merge(article, Math.min(count, 5), Integer::sum);
            });
        }
        return counts.entrySet().stream()
                .filter(entry -> named.get(entry.getKey()) > 1 && !telling.contains(entry.getKey()))
                .sorted(Map.Entry.<ArticleId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ABOUT)
                .map(entry -> gists.get(entry.getKey()))
                .toList();
    }

    /** Whether an article surely came out when more than so many days had gone by since an event. */
    static boolean cameAfter(Gist gist, Event event, long days) {
        Found<When> published = gist.metadata().published();
        When when = event.when();
        LocalDate out = published == null ? null : published.value().first();
        return out != null
                && when != null
                && when.last() != null
                && when.last().plusDays(days).isBefore(out);
    }

    /** Whether the first article came out before the second; unknown days do not count. */
    static boolean isEarlier(Gist one, Gist other) {
        Found<When> first = one.metadata().published();
        Found<When> second = other.metadata().published();
        return first != null
                && second != null
                && first.value().last() != null
                && second.value().first() != null
                && first.value().last().isBefore(second.value().first());
    }

    /** @param about what tells the note from others of its kind in the article */
    Note note(
            String kind,
            Call call,
            ArticleId article,
            @Nullable Span at,
            String surface,
            String about,
            String why,
            List<Evidence> evidence) {
        String id = Digest.of(kind + "\n" + article + "\n" + about).brief(ID_DIGITS);
        return new Note(id, kind, call, at, surface, why, null, evidence, Origin.DETECTED, kind);
    }

    Evidence quoted(ArticleId article, Span at, String quote) {
        Position position = Position.of(gists.get(article).capture().path());
        return new Evidence.Quoted(article, new TextQuote(quote, null, null), at, position);
    }

    static <T> void put(SortedMap<ArticleId, List<T>> lists, ArticleId article, T one) {
        lists.computeIfAbsent(article, id -> new ArrayList<>()).add(one);
    }
}
