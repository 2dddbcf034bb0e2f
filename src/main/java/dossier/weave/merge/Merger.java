package dossier.weave.merge;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.Chronology;
import dossier.model.CuratedEvent;
import dossier.model.Dossier.Reprint;
import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.Folding;
import dossier.model.Gist;
import dossier.model.Outcome;
import dossier.model.Reference;
import dossier.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Merges the tellings of all articles into one chronology. */
public final class Merger {
    private static final Comparator<Event> BY_DATE = Comparator.comparing(
                    Event::when, Comparator.nullsLast(Comparator.<When>naturalOrder()))
            .thenComparing(Event::id);

    private static final int MOST_DOUBTS = 500;

    private final Concepts concepts = new Concepts();

    /** @param reprints what does not count as a second source */
    public Outcome<Chronology> merge(List<Gist> gists, Reference reference, List<Reprint> reprints) {
        List<Account> accounts = new ArrayList<>();
        for (Gist gist : gists) {
            gist.tellings().forEach(telling -> accounts.add(Account.of(gist, telling)));
        }
        Weights weights = new Weights(accounts);
        Grouping grouping = new Grouping(
                new Agreement(accounts, weights, concepts, collectives(reference)), new Buckets(weights, concepts));
        grouping.place(accounts);
        Curation curation = new Curation(accounts, grouping.events());
        curation.apply(reference.events().values());

        Chronicler chronicler = new Chronicler(
                new Originals(gists, reprints), new Conflicts(gists, concepts), concepts, curation.groups());
        Map<Group, EventId> ids = new HashMap<>();
        List<Event> events = new ArrayList<>();
        for (Group group : curation.groups()) {
            Event event = chronicler.event(group, curation.entry(group));
            ids.put(group, event.id());
            events.add(event);
        }
        for (CuratedEvent bare : curation.bare()) {
            events.add(chronicler.bare(bare));
        }
        events.sort(BY_DATE);
        return new Outcome<>(
                new Chronology(nested(events), unsure(grouping.doubts(), ids, reference)), curation.problems());
    }

    private static Set<String> collectives(Reference reference) {
        Set<String> collectives = new HashSet<>();
        for (Actor actor : reference.actors().values()) {
            if (actor.kind() != ActorKind.PERSON) {
                Stream.of(List.of(actor.name()), actor.aliases(), actor.demonyms(), actor.metonyms())
                        .flatMap(List::stream)
                        .forEach(name -> collectives.add(Folding.fold(name.substring(name.lastIndexOf(' ') + 1))));
            }
        }
        return collectives;
    }

    private List<Event> nested(List<Event> events) {
        Nesting nesting = new Nesting(events, concepts);
        Map<EventId, Event.Conflict> measures = new Measures(events).conflicts();
        return events.stream()
                .map(event -> new Event(
                        event.id(),
                        event.when(),
                        event.otherDates(),
                        event.title(),
                        event.kind(),
                        event.actors(),
                        event.curated(),
                        event.status(),
                        event.tellings(),
                        conflicts(event, measures.get(event.id())),
                        nesting.whole(event),
                        event.support()))
                .toList();
    }

    private static List<Event.Conflict> conflicts(Event event, Event.@Nullable Conflict measures) {
        if (measures == null) {
            return event.conflicts();
        }
        List<Event.Conflict> all = new ArrayList<>(event.conflicts());
        all.add(measures);
        return all;
    }

    private static List<Chronology.Pair> unsure(
            List<Grouping.Doubt> doubts, Map<Group, EventId> ids, Reference reference) {
        Set<String> apart = new HashSet<>();
        for (CuratedEvent event : reference.events().values()) {
            event.apart().forEach(id -> apart.add(event.id() + " " + id.value()));
        }
        return doubts.stream()
                .filter(doubt -> ids.containsKey(doubt.one()) && ids.containsKey(doubt.other()))
                .map(doubt -> new Chronology.Pair(
                        ids.get(doubt.one()),
                        ids.get(doubt.other()),
                        doubt.score(),
                        "dates, actors and words are close"))
                .filter(pair -> !apart.contains(pair.one() + " " + pair.other())
                        && !apart.contains(pair.other() + " " + pair.one()))
                .sorted(Comparator.comparingDouble(Chronology.Pair::score)
                        .reversed()
                        .thenComparing(Chronology.Pair::one)
                        .thenComparing(Chronology.Pair::other))
                .limit(MOST_DOUBTS)
                .toList();
    }
}
