package dossier.weave;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Chronology;
import dossier.model.Dossier.Change;
import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Precision;
import dossier.model.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the captures of each day brought that was not there before. */
final class Changes {
    /** Before all days: captures that state none. */
    private static final When FIRST = new When("", null, null, Precision.CENTURY, false, false);

    private final NavigableMap<When, List<Gist>> editions = new TreeMap<>();
    private final Map<ArticleId, When> added = new HashMap<>();

    private Changes(List<Gist> gists) {
        for (Gist gist : gists) {
            Found<When> day = gist.metadata().added();
            When edition = day == null ? FIRST : day.value();
            editions.computeIfAbsent(edition, when -> new ArrayList<>()).add(gist);
            added.put(gist.id(), edition);
        }
    }

    static List<Change> of(List<Gist> gists, Chronology chronology) {
        return new Changes(gists).changes(chronology);
    }

    private List<Change> changes(Chronology chronology) {
        Map<When, List<EventId>> begun = new HashMap<>();
        Map<When, List<EventId>> corroborated = new HashMap<>();
        Map<When, List<EventId>> contested = new HashMap<>();
        for (Event event : chronology.events()) {
            TreeSet<When> told = new TreeSet<>();
            event.tellings().forEach(telling -> told.add(added.get(telling.article())));
            if (told.isEmpty()) {
                continue;
            }
            put(begun, told.first(), event);
            told.tailSet(told.first(), false).forEach(edition -> put(corroborated, edition, event));
            contested(event, told.first()).forEach(edition -> put(contested, edition, event));
        }
        Set<ActorId> known = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        editions.forEach((edition, gists) -> {
            Set<ActorId> actors = new TreeSet<>();
            for (Gist gist : gists) {
                gist.actors().forEach(use -> actors.add(use.actor()));
            }
            actors.removeIf(actor -> !known.add(actor));
            changes.add(
                    0,
                    new Change(
                            edition == FIRST ? null : edition,
                            gists.stream().map(Gist::id).toList(),
                            List.copyOf(new ArrayList<>(actors)),
                            begun.getOrDefault(edition, List.of()),
                            corroborated.getOrDefault(edition, List.of()),
                            contested.getOrDefault(edition, List.of())));
        });
        return changes;
    }

    /** The editions, after the event's first, whose articles make a claim in one of its conflicts. */
    private Set<When> contested(Event event, When first) {
        Set<When> contested = new TreeSet<>();
        for (Event.Conflict conflict : event.conflicts()) {
            conflict.claims().forEach(claim -> contested.add(added.get(claim.article())));
        }
        contested.remove(first);
        return contested;
    }

    private static void put(Map<When, List<EventId>> changes, When edition, Event event) {
        changes.computeIfAbsent(edition, when -> new ArrayList<>()).add(event.id());
    }
}
