package dossier.load;

import dossier.load.yaml.Fields;
import dossier.load.yaml.Node;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Body;
import dossier.model.Stated;
import dossier.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an entry of the glossary. */
final class ActorReader {
    private static final String KINDS = Stream.of(ActorKind.values())
            .filter(kind -> kind != ActorKind.OTHER)
            .map(ActorKind::label)
            .collect(Collectors.joining(", "));

    private ActorReader() {}

    static Actor read(ActorId id, Fields fields, Body description) {
        Stated<String> kind = fields.text("kind");
        return new Actor(
                id,
                fields.required("name"),
                kind(kind, fields),
                kind == null ? ActorKind.OTHER.label() : kind.value(),
                fields.strings("aliases"),
                fields.strings("demonyms"),
                fields.strings("metonyms"),
                fields.string("role"),
                affiliations(fields),
                fields.strings("same-as"),
                fields.strings("not-same-as"),
                description,
                false,
                fields.at());
    }

    private static ActorKind kind(@Nullable Stated<String> kind, Fields fields) {
        if (kind == null) {
            return ActorKind.OTHER;
        }
        return ActorKind.of(kind.value()).orElseGet(() -> {
            fields.warning(
                    "actor.kind", kind.at(), "'" + kind.value() + "' is no kind of actor", "the kinds are: " + KINDS);
            return ActorKind.OTHER;
        });
    }

    /** Mappings, or what the actor belongs to alone. */
    private static List<Actor.Affiliation> affiliations(Fields fields) {
        List<Actor.Affiliation> affiliations = new ArrayList<>();
        for (Node item : fields.items("affiliations")) {
            if (item instanceof Node.Scalar to) {
                affiliations.add(new Actor.Affiliation(to.text().strip(), null, null, null));
            } else if (item instanceof Node.Mapping) {
                Fields inner = fields.within(item);
                affiliations.add(new Actor.Affiliation(
                        inner.required("to"), inner.string("as"), when(inner, "from"), when(inner, "until")));
                inner.finish();
            } else {
                fields.wrongType("affiliations", item, "a list of { to, as, from, until }");
            }
        }
        return affiliations;
    }

    private static @Nullable When when(Fields fields, String key) {
        Stated<When> date = fields.date(key);
        return date == null ? null : date.value();
    }
}
