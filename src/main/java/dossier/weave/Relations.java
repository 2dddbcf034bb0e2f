package dossier.weave;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Chronology;
import dossier.model.Dossier.Related;
import dossier.model.Dossier.Reprint;
import dossier.model.Event;
import dossier.model.Gist;
import dossier.model.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which articles a reader of one would turn to next, and why. */
final class Relations {
    private static final int LISTED = 6;
    /** What more articles share relates none of them. */
    private static final int COMMON = 24;

    /** The weightiest thing that two articles share gives the reason. */
    private static final class Tie {
        private double score;
        private double weightiest;
        private String reason = "";

        private void add(double weight, String why) {
            score += weight;
            if (weight > weightiest) {
                weightiest = weight;
                reason = why;
            }
        }
    }

    private final SortedMap<ArticleId, SortedMap<ArticleId, Tie>> ties = new TreeMap<>();

    static SortedMap<ArticleId, List<Related>> of(
            List<Gist> gists, Chronology chronology, List<Reprint> reprints, Reference reference) {
        Relations relations = new Relations();
        for (Reprint reprint : reprints) {
            relations.tie(reprint.copy(), reprint.original(), 10, "has passages in common");
        }
        for (Event event : chronology.events()) {
            SortedSet<ArticleId> articles = new TreeSet<>();
            event.tellings().forEach(told -> articles.add(told.article()));
            relations.tieAll(new ArrayList<>(articles), 2, "tells of the same: " + event.title());
        }
        Map<ActorId, List<ArticleId>> naming = new HashMap<>();
        for (Gist gist : gists) {
            for (Gist.ActorUse use : gist.actors()) {
                naming.computeIfAbsent(use.actor(), actor -> new ArrayList<>()).add(gist.id());
            }
        }
        new TreeMap<>(naming).forEach((actor, articles) -> {
            double weight = Math.log(1 + gists.size() / (double) articles.size());
            String name = reference.actors().containsKey(actor)
                    ? reference.actors().get(actor).name()
                    : actor.value();
            relations.tieAll(articles, Math.min(1.5, weight), "names " + name + " too");
        });
        return relations.closest();
    }

    private void tieAll(List<ArticleId> articles, double weight, String why) {
        if (articles.size() > COMMON) {
            return;
        }
        for (ArticleId one : articles) {
            for (ArticleId other : articles) {
                if (one.compareTo(other) < 0) {
                    tie(one, other, weight, why);
                }
            }
        }
    }

    private void tie(ArticleId one, ArticleId other, double weight, String why) {
        tied(one, other).add(weight, why);
        tied(other, one).add(weight, why);
    }

    private Tie tied(ArticleId from, ArticleId to) {
        return ties.computeIfAbsent(from, id -> new TreeMap<>()).computeIfAbsent(to, id -> new Tie());
    }

    private SortedMap<ArticleId, List<Related>> closest() {
        SortedMap<ArticleId, List<Related>> closest = new TreeMap<>();
        ties.forEach((article, others) -> closest.put(
                article,
                others.entrySet().stream()
                        .map(other -> new Related(other.getKey(), other.getValue().reason, other.getValue().score))
                        .sorted(Comparator.comparingDouble(Related::score)
                                .reversed()
                                .thenComparing(Related::article))
                        .limit(LISTED)
                        .toList()));
        return closest;
    }
}
