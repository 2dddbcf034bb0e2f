package dossier.weave.compare;

import dossier.model.ArticleId;
import dossier.model.Call;
import dossier.model.Event;
import dossier.model.Event.Says;
import dossier.model.Evidence;
import dossier.model.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where an article says one thing of an event and another article another. */
final class Contradictions implements Comparison {
    @Override
    public SortedMap<ArticleId, List<Note>> notes(Matter matter) {
        SortedMap<ArticleId, List<Note>> notes = new TreeMap<>();
        for (Event event : matter.events()) {
            for (Event.Conflict conflict : event.conflicts()) {
                Set<ArticleId> noted = new HashSet<>();
                for (Says claim : conflict.claims()) {
                    List<Says> others = conflict.claims().stream()
                            .filter(other -> !other.article().equals(claim.article()))
                            .toList();
                    if (!others.isEmpty() && noted.add(claim.article())) {
                        Matter.put(notes, claim.article(), note(matter, event, conflict, claim, others));
                    }
                }
            }
        }
        return notes;
    }

    private static Note note(Matter matter, Event event, Event.Conflict conflict, Says claim, List<Says> others) {
        Says other = others.get(0);
        List<Evidence> evidence = others.stream()
                .map(one -> matter.quoted(one.article(), one.at(), one.quote()))
                .toList();
        boolean words = conflict.about() == Event.About.NAME;
        return matter.note(
                kind(conflict.about()),
                words ? Call.HEAR : Call.CHECK,
                claim.article(),
                claim.at(),
                claim.quote(),
                event.id() + "\n" + conflict.question(),
                "Here: " + claim.says() + ". " + matter.label(other.article()) + ": " + other.says()
                        + ". They differ on " + conflict.question() + ".",
                evidence);
    }

    private static String kind(Event.About about) {
        return switch (about) {
            case DATE -> "contested-date";
            case NUMBER -> "contested-number";
            case WHO, WHO_BEGAN -> "contested-blame";
            case NAME -> "contested-name";
            case WHETHER -> "contested-fact";
            case CAUSE -> "contested-cause";
        };
    }
}
