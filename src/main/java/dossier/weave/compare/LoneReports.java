package dossier.weave.compare;

import dossier.model.ArticleId;
import dossier.model.Call;
import dossier.model.Event;
import dossier.model.Gist;
import dossier.model.Note;
import dossier.model.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one article alone reports, though others about the same actors came out later. */
final class LoneReports implements Comparison {
    private static final int OTHERS = 2;
    private static final int MOST = 5;

    @Override
    public SortedMap<ArticleId, List<Note>> notes(Matter matter) {
        SortedMap<ArticleId, List<Note>> notes = new TreeMap<>();
        for (Event event : matter.events()) {
            Event.Told told =
                    event.tellings().isEmpty() ? null : event.tellings().get(0);
            boolean alone = told != null
                    && event.support() == Event.Support.ONE_SOURCE
                    && !told.telling().head().isEmpty()
                    && !told.telling().planned()
                    && told.telling().called().isEmpty()
                    && event.when() != null
                    && event.actors().size() > 1;
            if (alone) {
                List<Gist> silent = matter.silent(event).stream()
                        .filter(gist -> Matter.cameAfter(gist, event, 0))
                        .toList();
                List<Note> here = notes.getOrDefault(told.article(), new ArrayList<>());
                if (silent.size() >= OTHERS && here.size() < MOST) {
                    Matter.put(notes, told.article(), note(matter, event, told, silent));
                }
            }
        }
        return notes;
    }

    private static Note note(Matter matter, Event event, Event.Told told, List<Gist> silent) {
        Telling telling = told.telling();
        return matter.note(
                "sole-report",
                Call.ASK,
                told.article(),
                telling.at(),
                telling.quote(),
                event.id().value(),
                "No other article of the dossier reports it; "
                        + matter.label(silent.get(0).id()) + " and "
                        + matter.label(silent.get(1).id()) + " write of the same actors later.",
                List.of());
    }
}
