package dossier.recognise.link;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.How;

/**
 * What a form may mean.
 *
 * @param own it is the actor's own name, not an alias
 */
record Sense(Actor actor, How how, boolean own) {
    boolean isPerson() {
        return actor.kind() == ActorKind.PERSON;
    }

    /** Of two actors that share a form: the dossier's own before built-in ones, names before aliases. */
    int rank() {
        return (actor.builtIn() ? 0 : 2) + (own ? 1 : 0);
    }
}
