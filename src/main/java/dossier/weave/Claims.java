package dossier.weave;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Chronology;
import dossier.model.Claim;
import dossier.model.Event;
import dossier.model.Gist;
import dossier.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The contested claims of all events, and who says nothing of them. */
final class Claims {
    /** So many articles are listed as silent, those that name the event's actors most; the same for those that came too early. */
    private static final int LISTED = 12;

    private final Map<ActorId, Map<Integer, Integer>> uses = new TreeMap<>();
    private final List<Gist> gists;

    private Claims(List<Gist> gists) {
        this.gists = gists;
        for (int i = 0; i < gists.size(); i++) {
            for (Gist.ActorUse use : gists.get(i).actors()) {
                uses.computeIfAbsent(use.actor(), actor -> new TreeMap<>())
                        .put(i, use.uses().size());
            }
        }
    }

    static List<Claim> of(List<Gist> gists, Chronology chronology) {
        Claims claims = new Claims(gists);
        List<Claim> found = new ArrayList<>();
        for (Event event : chronology.events()) {
            if (!event.conflicts().isEmpty()) {
                claims.add(event, found);
            }
        }
        return found;
    }

    private void add(Event event, List<Claim> found) {
        Set<ArticleId> telling = new HashSet<>();
        event.tellings().forEach(told -> telling.add(told.article()));
        When when = event.when();
        LocalDate first = when == null ? null : when.first();
        List<ArticleId> silent = new ArrayList<>();
        List<ArticleId> earlier = new ArrayList<>();
        for (Gist gist : about(event)) {
            if (!telling.contains(gist.id())) {
                List<ArticleId> list = Published.couldKnow(gist, first) ? silent : earlier;
                if (list.size() < LISTED) {
                    list.add(gist.id());
                }
            }
        }
        for (int i = 0; i < event.conflicts().size(); i++) {
            Event.Conflict conflict = event.conflicts().get(i);
            String about = conflict.about().name().toLowerCase(Locale.ROOT).replace('_', '-');
            found.add(new Claim(
                    event.id() + "-" + about + (i == 0 ? "" : "-" + (i + 1)), event.id(), conflict, silent, earlier));
        }
    }

    /** Articles that name two of the event's actors, or the only one; those that name them most go first. */
    private List<Gist> about(Event event) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Map<Integer, Integer> named = new TreeMap<>();
        for (ActorId actor : event.actors()) {
            uses.getOrDefault(actor, Map.of()).forEach((gist, count) -> {
                counts.merge(gist, Math.min(count, 5), Integer::sum);
                named.merge(gist, 1, Integer::sum);
            });
        }
        int needed = Math.min(2, event.actors().size());
        return counts.entrySet().stream()
                .filter(entry -> named.get(entry.getKey()) >= needed)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(4L * LISTED)
                .map(entry -> gists.get(entry.getKey()))
                .toList();
    }
}
