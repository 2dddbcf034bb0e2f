package dossier.weave.merge;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Event;
import dossier.model.Event.About;
import dossier.model.Event.Conflict;
import dossier.model.Event.Says;
import dossier.model.EventId;
import dossier.model.EventKind;
import dossier.model.Mention;
import dossier.model.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sums and shares that different articles give of the trade between the same actors in years that overlap. They may all be right, in
 * other units and over other periods; that is what a reader must be shown.
 */
final class Measures {
    private static final long LONG_DAYS = 300;
    /** So many events of one pair are held side by side. */
    private static final int MOST = 8;

    private final Map<String, List<Event>> byPair = new TreeMap<>();

    Measures(List<Event> events) {
        for (Event event : events) {
            if (isMeasured(event)) {
                List<ActorId> actors = new ArrayList<>(event.actors());
                for (int i = 0; i < actors.size(); i++) {
                    put(event, actors.get(i).value());
                    for (int j = 0; j < i; j++) {
                        put(event, actors.get(j) + " " + actors.get(i));
                    }
                }
            }
        }
    }

    private void put(Event event, String key) {
        List<Event> events = byPair.computeIfAbsent(key, k -> new ArrayList<>());
        if (events.size() < MOST) {
            events.add(event);
        }
    }

    /** The same pair, or one of it where a sentence names the other by a pronoun ("its first supplier"). */
    private static boolean areOfOneTrade(Event one, Event other) {
        Set<ActorId> shared = new HashSet<>(one.actors());
        shared.retainAll(other.actors());
        return shared.size() > 1
                || one.actors().size() != other.actors().size()
                        && shared.size() == 1
                        && Math.min(one.actors().size(), other.actors().size()) == 1;
    }

    private static boolean isMeasured(Event event) {
        When when = event.when();
        return event.kind() == EventKind.TRADE
                && event.actors().size() < 6
                && when != null
                && when.days() >= LONG_DAYS
                && event.tellings().stream()
                        .anyMatch(told -> told.telling().figures().stream().anyMatch(Measures::isMeasure));
    }

    private static boolean isMeasure(Mention.OfFigure figure) {
        return figure.unit().equals("%")
                || figure.unit().length() == 3
                        && figure.unit().equals(figure.unit().toUpperCase(Locale.ROOT));
    }

    /** Per event the conflict that its measures have with those of others. */
    Map<EventId, Conflict> conflicts() {
        Map<EventId, Set<Event>> beside = new HashMap<>();
        for (List<Event> pair : byPair.values()) {
            for (Event one : pair) {
                for (Event other : pair) {
                    if (one != other
                            && areOfOneTrade(one, other)
                            && one.when().meets(other.when())
                            && !articles(one).equals(articles(other))) {
                        beside.computeIfAbsent(one.id(), id -> new LinkedHashSet<>(List.of(one)))
                                .add(other);
                    }
                }
            }
        }
        Map<EventId, Conflict> conflicts = new HashMap<>();
        beside.forEach((id, events) -> {
            Map<String, Says> claims = new LinkedHashMap<>();
            events.forEach(event -> claims(event, claims));
            conflicts.put(
                    id, new Conflict(About.NUMBER, "how much, and over which years", List.copyOf(claims.values())));
        });
        return conflicts;
    }

    private static Set<ArticleId> articles(Event event) {
        Set<ArticleId> articles = new LinkedHashSet<>();
        event.tellings().forEach(told -> articles.add(told.article()));
        return articles;
    }

    private static void claims(Event event, Map<String, Says> claims) {
        for (Event.Told told : event.tellings()) {
            for (Mention.OfFigure figure : told.telling().figures()) {
                if (isMeasure(figure)) {
                    String says = Numbers.words(figure) + " (" + event.when() + ")";
                    Account account = new Account(told.article(), null, told.telling(), new TreeSet<>());
                    claims.putIfAbsent(told.article() + says, Conflicts.says(says, account));
                }
            }
        }
    }
}
