package dossier.load;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Folding;
import dossier.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What only all actors together show: names that two of them share, and affiliations to nobody. */
final class ActorChecks {
    private ActorChecks() {}

    static List<Problem> problems(SortedMap<ActorId, Actor> actors) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Actor> names = new TreeMap<>();
        Map<String, Actor> aliases = new TreeMap<>();
        actors.values().forEach(actor -> names.putIfAbsent(Folding.fold(actor.name()), actor));
        for (Actor actor : actors.values()) {
            if (!actor.builtIn()) {
                check(actor, names, aliases, actors, problems);
            }
        }
        return problems;
    }

    private static void check(
            Actor actor,
            Map<String, Actor> names,
            Map<String, Actor> aliases,
            Map<ActorId, Actor> actors,
            List<Problem> problems) {
        Actor namesake = names.get(Folding.fold(actor.name()));
        if (namesake != null && namesake != actor) {
            shared(actor, namesake, actor.name(), problems);
        }
        for (String alias : new TreeSet<>(actor.aliases())) {
            String folded = Folding.fold(alias);
            Actor named = names.get(folded);
            Actor other = named != null ? named : aliases.putIfAbsent(folded, actor);
            if (other != null && other != actor) {
                shared(actor, other, alias, problems);
            }
            if (alias.codePointCount(0, alias.length()) < 2) {
                problems.add(Problem.warning(
                        "actor.short",
                        actor.at(),
                        "'" + alias + "' is too short for a name",
                        "remove it from aliases"));
            }
        }
        for (Actor.Affiliation affiliation : actor.affiliations()) {
            if (!actors.containsKey(new ActorId(affiliation.to()))
                    && !names.containsKey(Folding.fold(affiliation.to()))) {
                problems.add(Problem.warning(
                        "actor.affiliation",
                        actor.at(),
                        "'" + affiliation.to() + "' has no entry in actors/",
                        "write the id of an actor, or add actors/" + affiliation.to() + ".md"));
            }
        }
    }

    private static void shared(Actor actor, Actor other, String name, List<Problem> problems) {
        problems.add(Problem.warning(
                "actor.shared",
                actor.at(),
                "'" + name + "' of '" + actor.id() + "' is a name of '" + other.id() + "' too",
                "leave it to one of them, or tell them apart with not-same-as"));
    }
}
