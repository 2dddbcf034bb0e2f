package dossier.load;

import dossier.load.yaml.Fields;
import dossier.model.ActorId;
import dossier.model.Body;
import dossier.model.CuratedEvent;
import dossier.model.EventId;
import dossier.model.EventKind;
import dossier.model.Stated;
import dossier.model.When;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a curated entry of the chronology. */
final class EventReader {
    private static final List<String> KINDS =
            Stream.of(EventKind.values()).map(EventKind::label).toList();

    private EventReader() {}

    static CuratedEvent read(EventId id, Fields fields, Body description) {
        Stated<When> date = fields.date("date");
        TreeSet<ActorId> actors = new TreeSet<>();
        fields.strings("actors").forEach(actor -> actors.add(new ActorId(actor)));
        return new CuratedEvent(
                id,
                date == null ? null : date.value(),
                fields.string("title"),
                kind(fields),
                actors,
                fields.texts("merges"),
                fields.texts("apart"),
                NoteReader.evidence(fields, "matches"),
                fields.string("status"),
                description,
                fields.at());
    }

    private static @Nullable EventKind kind(Fields fields) {
        Stated<String> kind = fields.choice("kind", KINDS);
        return kind == null ? null : EventKind.valueOf(kind.value().toUpperCase(Locale.ROOT));
    }
}
