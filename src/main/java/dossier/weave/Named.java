package dossier.weave;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Chronology;
import dossier.model.Event;
import dossier.model.Reference;
import java.util.ArrayList;
import java.util.List;

/** Says who is meant by name where an answer to a contested question consists of ids. */
final class Named {
    private static final String BETWEEN = ", ";

    private Named() {}

    static Chronology of(Chronology chronology, Reference reference) {
        return new Chronology(
                chronology.events().stream()
                        .map(event -> event(event, reference))
                        .toList(),
                chronology.unsure());
    }

    private static Event event(Event event, Reference reference) {
        return event.conflicts().isEmpty()
                ? event
                : event.withConflicts(event.conflicts().stream()
                        .map(conflict -> conflict(conflict, reference))
                        .toList());
    }

    private static Event.Conflict conflict(Event.Conflict conflict, Reference reference) {
        List<Event.Says> claims = new ArrayList<>();
        for (Event.Says says : conflict.claims()) {
            claims.add(new Event.Says(
                    named(says.says(), reference), says.article(), says.at(), says.quote(), says.accordingTo()));
        }
        return new Event.Conflict(conflict.about(), conflict.question(), claims);
    }

    private static String named(String says, Reference reference) {
        List<String> names = new ArrayList<>();
        for (String part : says.split(BETWEEN)) {
            Actor actor = reference.actors().get(new ActorId(part));
            names.add(actor == null ? part : actor.name());
        }
        return String.join(BETWEEN, names);
    }
}
