package dossier.weave.merge;

import dossier.model.ActorId;
import dossier.model.Event.About;
import dossier.model.Event.Conflict;
import dossier.model.Folding;
import dossier.model.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whom a speaker meant: one article hears a rival attacked, another a rival and his ally. */
final class Targets {
    /** Before the name of a place where something was said. */
    private static final Set<String> WHERE = Set.of("in", "at", "near");

    private final Concepts concepts;

    Targets(Concepts concepts) {
        this.concepts = concepts;
    }

    /** Articles name different ones as those of whom the same speaker spoke; where actors are linked in all, by these, else by names. */
    void of(List<Account> accounts, List<Conflict> conflicts) {
        List<Account> spoken = accounts.stream()
                .filter(account -> concepts.isSaying(account.telling().head())
                        && !account.telling().denied()
                        && !account.telling().doers().isEmpty())
                .toList();
        boolean linked =
                spoken.stream().noneMatch(account -> actors(account.telling()).isEmpty());
        Map<String, Account> claims = new LinkedHashMap<>();
        boolean differ = false;
        for (Account account : spoken) {
            Collection<String> targets = linked ? actors(account.telling()) : names(account.telling());
            if (targets.isEmpty()) {
                continue;
            }
            String says = String.join(", ", targets);
            for (Map.Entry<String, Account> other : claims.entrySet()) {
                Telling heard = other.getValue().telling();
                differ |= !other.getKey().equals(says)
                        && !other.getValue().article().equals(account.article())
                        && !Collections.disjoint(
                                heard.doers(), account.telling().doers());
            }
            claims.putIfAbsent(says, account);
        }
        if (differ) {
            conflicts.add(Conflicts.conflict(About.WHO, "who was meant", claims));
        }
    }

    private static SortedSet<String> actors(Telling telling) {
        SortedSet<String> actors = new TreeSet<>();
        for (ActorId actor : telling.actors()) {
            if (!telling.agents().contains(actor)) {
                actors.add(actor.value());
            }
        }
        return actors;
    }

    /** As the sentence writes them, without where it was said and who passes it on: "Wells said in Kell, Penn recalled". */
    private static List<String> names(Telling telling) {
        List<String> names = new ArrayList<>();
        String authority = telling.authority() == null ? "" : Folding.fold(telling.authority());
        String before = "";
        for (String word : telling.quote().split("\\P{L}+")) {
            String name = Folding.fold(word);
            if (telling.names().contains(name)
                    && !telling.doers().contains(name)
                    && !WHERE.contains(before)
                    && !authority.endsWith(name)
                    && names.stream().noneMatch(known -> Folding.fold(known).equals(name))) {
                names.add(word);
            }
            before = name;
        }
        names.sort(null);
        return names;
    }
}
