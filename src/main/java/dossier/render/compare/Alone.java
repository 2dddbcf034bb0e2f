package dossier.render.compare;

import dossier.model.Event;
import dossier.model.EventId;
import dossier.render.page.EventRef;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one column reports and no other.
 *
 * @param all how many events
 * @param events the first of them: an editor's, then those of most actors; in the chronology's order
 */
record Alone(int column, int all, List<EventRef> events) {
    private static final int LISTED = 6;

    static List<Alone> of(Columns columns, Site site) {
        Map<Integer, List<Event>> own = new TreeMap<>();
        for (Event event : site.dossier().chronology().events()) {
            List<Integer> tellers = event.tellings().stream()
                    .map(told -> columns.index(told.article()))
                    .distinct()
                    .toList();
            if (tellers.size() == 1) {
                own.computeIfAbsent(tellers.get(0), column -> new ArrayList<>()).add(event);
            }
        }
        List<Alone> alone = new ArrayList<>();
        own.forEach((column, events) -> {
            Set<EventId> listed = events.stream()
                    .sorted(Comparator.comparing((Event event) -> !event.curated())
                            .thenComparing(
                                    (Event event) -> -Math.min(4, event.actors().size())))
                    .limit(LISTED)
                    .map(Event::id)
                    .collect(Collectors.toSet());
            alone.add(new Alone(
                    column,
                    events.size(),
                    events.stream()
                            .filter(event -> listed.contains(event.id()))
                            .map(site.lookup()::event)
                            .toList()));
        });
        return alone;
    }
}
