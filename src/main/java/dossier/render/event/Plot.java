package dossier.render.event;

import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.EventKind;
import dossier.render.page.ActorRef;
import dossier.render.page.EventRef;
import dossier.render.page.Lookup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the picture of the chronology shows: dated events in lanes of the parties that meet most often.
 *
 * @param lanes names of parties, one or a pair each; an empty name: everybody else
 * @param dots in the order of time
 * @param all how many dated events there are
 */
record Plot(List<Lane> lanes, List<Dot> dots, int all) {
    /** More marks than this no picture can hold: the most told are drawn. */
    private static final int DOTS = 120;

    private static final int LANES = 5;

    /** Those who act and meet; a place or a newspaper has no lane. */
    private static final Set<ActorKind> PARTIES = Set.of(
            ActorKind.STATE,
            ActorKind.GOVERNMENT_BODY,
            ActorKind.PARTY,
            ActorKind.ARMED_GROUP,
            ActorKind.INTERNATIONAL_ORGANISATION,
            ActorKind.ORGANISATION,
            ActorKind.COMPANY,
            ActorKind.PERSON,
            ActorKind.PEOPLE);

    Plot {
        lanes = List.copyOf(lanes);
        dots = List.copyOf(dots);
    }

    record Lane(List<String> parties) {}

    /**
     * @param number of the event in the list; 0 where the years have lists of their own
     * @param first the day it may begin on, last the day it may end on
     */
    record Dot(
            EventRef event,
            int number,
            int lane,
            EventKind kind,
            boolean solid,
            boolean contested,
            int tellings,
            LocalDate first,
            LocalDate last) {}

    private record Pair(ActorId one, ActorId other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) {
            return Comparator.comparing(Pair::one).thenComparing(Pair::other).compare(this, pair);
        }
    }

    static Plot of(List<Event> events, Lookup lookup) {
        List<Event> dated = events.stream()
                .filter(event -> event.when() != null
                        && (event.when().first() != null || event.when().last() != null))
                .toList();
        List<Event> drawn = dated.stream()
                .sorted(Comparator.comparingInt((Event event) ->
                                event.tellings().size() + 2 * event.conflicts().size())
                        .reversed())
                .limit(DOTS)
                .sorted(Comparator.comparing(Event::when).thenComparing(Event::id))
                .toList();
        Map<ActorId, Integer> weight = weights(drawn, lookup);
        List<Pair> pairs = pairs(drawn, weight);
        Map<EventId, Integer> numbers = new HashMap<>();
        events.forEach(event -> numbers.put(event.id(), numbers.size() + 1));
        List<Lane> lanes = new ArrayList<>();
        for (Pair pair : pairs) {
            lanes.add(new Lane(
                    pair.one().equals(pair.other())
                            ? List.of(name(pair.one(), lookup))
                            : List.of(name(pair.one(), lookup), name(pair.other(), lookup))));
        }
        List<Dot> dots = new ArrayList<>();
        boolean others = false;
        for (Event event : drawn) {
            int lane = lane(event, pairs, weight);
            others |= lane == pairs.size();
            dots.add(dot(event, lookup.hasYears() ? 0 : numbers.get(event.id()), lane, lookup));
        }
        if (others) {
            lanes.add(new Lane(List.of()));
        }
        return new Plot(lanes, dots, dated.size());
    }

    private static Dot dot(Event event, int number, int lane, Lookup lookup) {
        LocalDate first = event.when().first() != null
                ? event.when().first()
                : event.when().last();
        LocalDate last =
                event.when().last() != null ? event.when().last() : event.when().first();
        return new Dot(
                lookup.event(event),
                number,
                lane,
                event.kind(),
                event.support() == Event.Support.CORROBORATED,
                !event.conflicts().isEmpty(),
                event.tellings().size(),
                first,
                last);
    }

    /** In how many of the events each party stands. */
    private static Map<ActorId, Integer> weights(List<Event> events, Lookup lookup) {
        Map<ActorId, Integer> weights = new TreeMap<>();
        for (Event event : events) {
            for (ActorId id : event.actors()) {
                ActorRef actor = lookup.actor(id);
                if (actor != null && PARTIES.contains(actor.kind())) {
                    weights.merge(id, 1, Integer::sum);
                }
            }
        }
        return weights;
    }

    /** The two parties of an event that stand in most events; one party alone is a pair with itself; none: null. */
    private static @Nullable Pair pair(Event event, Map<ActorId, Integer> weight) {
        List<ActorId> parties = event.actors().stream()
                .filter(weight::containsKey)
                .sorted(Comparator.comparing((ActorId id) -> weight.get(id))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(2)
                .sorted()
                .toList();
        return parties.isEmpty() ? null : new Pair(parties.get(0), parties.get(parties.size() - 1));
    }

    private static List<Pair> pairs(List<Event> events, Map<ActorId, Integer> weight) {
        TreeMap<Pair, Integer> counts = new TreeMap<>();
        for (Event event : events) {
            Pair pair = pair(event, weight);
            if (pair != null) {
                counts.merge(pair, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<Pair, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LANES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The lane of its pair, else the first that one of its parties has, else the last. */
    private static int lane(Event event, List<Pair> pairs, Map<ActorId, Integer> weight) {
        Pair own = pair(event, weight);
        int exact = own == null ? -1 : pairs.indexOf(own);
        if (exact >= 0) {
            return exact;
        }
        for (int i = 0; i < pairs.size(); i++) {
            boolean both = event.actors().contains(pairs.get(i).one())
                    && event.actors().contains(pairs.get(i).other());
            if (both) {
                return i;
            }
        }
        return pairs.size();
    }

    private static String name(ActorId id, Lookup lookup) {
        ActorRef actor = lookup.actor(id);
        return actor == null ? id.value() : actor.name();
    }
}
