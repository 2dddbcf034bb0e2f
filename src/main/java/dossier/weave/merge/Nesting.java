package dossier.weave.merge;

import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.Precision;
import dossier.model.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts events into the spans that they are part of: the ceasefire into the war. */
final class Nesting {
    private static final int YEARS = 30;

    private final Concepts concepts;
    private final Map<Integer, List<Event>> spans = new HashMap<>();

    Nesting(List<Event> events, Concepts concepts) {
        this.concepts = concepts;
        for (Event event : events) {
            When when = event.when();
            if (isWhole(event) && when != null && when.first() != null && when.last() != null) {
                int first = when.first().getYear();
                for (int year = first; year <= when.last().getYear() && year < first + YEARS; year++) {
                    spans.computeIfAbsent(year, key -> new ArrayList<>()).add(event);
                }
            }
        }
    }

    private boolean isWhole(Event event) {
        When when = event.when();
        return when != null
                && (when.precision() == Precision.SPAN || when.precision() == Precision.SEASON)
                && event.tellings().stream()
                        .anyMatch(told -> concepts.isLasting(told.telling().head()));
    }

    /** The shortest span around an event that shares two of its actors, or all that it has. */
    @Nullable
    EventId whole(Event part) {
        When when = part.when();
        if (when == null || when.first() == null || part.actors().isEmpty()) {
            return null;
        }
        Event shortest = null;
        for (Event span : spans.getOrDefault(when.first().getYear(), List.of())) {
            if (span != part
                    && span.when().contains(when)
                    && span.when().days() > when.days()
                    && shares(span, part)
                    && (shortest == null || span.when().days() < shortest.when().days())) {
                shortest = span;
            }
        }
        return shortest == null ? null : shortest.id();
    }

    private static boolean shares(Event span, Event part) {
        int fewest = Math.min(2, Math.min(span.actors().size(), part.actors().size()));
        return fewest > 0
                && part.actors().stream().filter(span.actors()::contains).count() >= fewest;
    }
}
