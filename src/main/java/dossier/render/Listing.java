package dossier.render;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Dossier;
import dossier.model.Event;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The chronology and the glossary as a person reads them on a terminal. */
final class Listing {
    private Listing() {}

    static String chronology(Dossier dossier) {
        StringJoiner lines = new StringJoiner("\n");
        for (Event event : dossier.chronology().events()) {
            if (event.when() == null) {
                continue;
            }
            lines.add(event.when().edtf() + "  " + event.title());
            for (Event.Told told : event.tellings()) {
                lines.add("    "
                        + dossier.labels()
                                .getOrDefault(told.article(), told.article().value()) + ": "
                        + told.telling().quote());
            }
            for (Event.Conflict conflict : event.conflicts()) {
                StringJoiner claims = new StringJoiner("; ");
                for (Event.Says says : conflict.claims()) {
                    claims.add(says.says() + " ("
                            + dossier.labels()
                                    .getOrDefault(says.article(), says.article().value()) + ")");
                }
                lines.add("  ! " + conflict.question() + " " + claims);
            }
        }
        return lines.toString();
    }

    static String actors(Dossier dossier) {
        StringJoiner lines = new StringJoiner("\n");
        for (Map.Entry<ActorId, Actor> entry : dossier.reference().actors().entrySet()) {
            List<Dossier.Backlink> backlinks = dossier.backlinks().getOrDefault(entry.getKey(), List.of());
            Actor actor = entry.getValue();
            if (!actor.builtIn() || !backlinks.isEmpty()) {
                int mentions =
                        backlinks.stream().mapToInt(link -> link.uses().size()).sum();
                lines.add(entry.getKey() + "  " + actor.name() + " (" + actor.kindName() + "): " + mentions + " in "
                        + backlinks.size());
            }
        }
        for (Dossier.Proposal proposal : dossier.proposals()) {
            String likely = proposal.likely() == null ? "" : ", perhaps " + proposal.likely();
            lines.add("? " + proposal.name() + " (" + proposal.kind().label() + "): "
                    + proposal.at().size() + likely);
        }
        return lines.toString();
    }
}
