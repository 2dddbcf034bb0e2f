package dossier.weave;

import dossier.model.ActorId;
import dossier.model.Dossier.Backlink;
import dossier.model.Gist;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** From each actor back to the articles that name it. */
final class Backlinks {
    private Backlinks() {}

    static SortedMap<ActorId, List<Backlink>> of(List<Gist> gists) {
        SortedMap<ActorId, List<Backlink>> backlinks = new TreeMap<>();
        for (Gist gist : gists) {
            for (Gist.ActorUse use : gist.actors()) {
                backlinks
                        .computeIfAbsent(use.actor(), actor -> new ArrayList<>())
                        .add(new Backlink(gist.id(), use.uses()));
            }
        }
        return backlinks;
    }
}
