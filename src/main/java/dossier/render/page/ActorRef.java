package dossier.render.page;

import dossier.model.ActorId;
import dossier.model.ActorKind;

/**
 * What other pages show of an actor.
 *
 * @param own its name in another script; empty for none
 * @param line who it is, in one sentence; empty where nobody says
 */
public record ActorRef(ActorId id, String name, String own, ActorKind kind, String line) {
    public String path() {
        return Routes.actor(id);
    }
}
