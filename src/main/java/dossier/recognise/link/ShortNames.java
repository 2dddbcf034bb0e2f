package dossier.recognise.link;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.How;
import dossier.recognise.text.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body called by its common noun alone, with a capital: "the Commission" where the article has named one commission in full, and no
 * other.
 */
final class ShortNames {
    private final Map<String, Optional<Actor>> byNoun = new HashMap<>();

    private ShortNames() {}

    static void find(List<Page> pages) {
        ShortNames names = new ShortNames();
        pages.forEach(names::meet);
        pages.forEach(names::apply);
    }

    private void meet(Page page) {
        Reading reading = page.reading();
        for (Page.Link link : page.links()) {
            if (link.until() - link.from() > 1 && link.actor().kind() != ActorKind.PERSON) {
                meet(reading.folded(link.until() - 1), Optional.of(link.actor()));
            }
        }
        for (Page.Name name : page.names()) {
            if (name.size() > 1 && page.isOpen(name.from(), name.until())) {
                meet(reading.folded(name.until() - 1), Optional.empty());
            }
        }
    }

    private void meet(String noun, Optional<Actor> actor) {
        if (Words.HEADS.contains(noun)) {
            byNoun.merge(noun, actor, (one, other) -> one.equals(other) ? one : Optional.empty());
        }
    }

    private void apply(Page page) {
        Reading reading = page.reading();
        for (Page.Name name : page.names()) {
            if (name.size() == 1 && reading.is(name.from() - 1, "the") && page.isOpen(name.from(), name.until())) {
                byNoun.getOrDefault(reading.folded(name.from()), Optional.empty())
                        .ifPresent(actor -> page.link(name.from(), name.until(), actor, How.NAME));
            }
        }
    }
}
