package dossier.weave;

import dossier.model.ActorId;
import dossier.model.Decision;
import dossier.model.Folding;
import dossier.model.Gist;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names and spellings that a person refused, in whichever article it is written down: they are never proposed again. */
final class Refusals {
    private static final String NAME = "name";
    private static final String ALIAS = "alias";

    private final Set<String> refused = new HashSet<>();

    private Refusals() {}

    static Refusals of(List<Gist> gists) {
        Refusals refusals = new Refusals();
        for (Gist gist : gists) {
            for (Decision decision : gist.capture().stated().decisions()) {
                boolean counts =
                        decision.about().equals(NAME) || decision.about().equals(ALIAS);
                if (counts && !decision.accepted() && decision.anchor() != null) {
                    String entry = decision.kind() == null ? "" : decision.kind();
                    refusals.refused.add(key(decision.about(), decision.anchor().exact(), entry));
                }
            }
        }
        return refusals;
    }

    /** Whether a name is to have no entry. */
    boolean refuseName(String name) {
        return refused.contains(key(NAME, name, ""));
    }

    /** Whether a name is no other spelling of an actor's. */
    boolean refuseAlias(String name, ActorId actor) {
        return refused.contains(key(ALIAS, name, actor.value()));
    }

    private static String key(String about, String name, String entry) {
        return about + '\n' + Folding.fold(name) + '\n' + entry;
    }
}
