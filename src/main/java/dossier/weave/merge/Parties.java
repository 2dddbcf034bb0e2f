package dossier.weave.merge;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Event.About;
import dossier.model.Event.Conflict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who had a part in what several do together: a deal, aid, a sale, an intervention. Partisan accounts leave out the other side's friends. */
final class Parties {
    private static final Set<String> TOGETHER = Set.of("agreement", "aid", "trade", "deployment");
    /** One name more or less is how a sentence happens to be written. */
    private static final int DIFFERENT = 2;

    private final Concepts concepts;

    Parties(Concepts concepts) {
        this.concepts = concepts;
    }

    /** Articles that agree on one party at least and differ on two or more. */
    void of(List<Account> accounts, List<Conflict> conflicts) {
        Map<ArticleId, SortedSet<ActorId>> parties = new LinkedHashMap<>();
        Map<ArticleId, Account> fullest = new LinkedHashMap<>();
        for (Account account : accounts) {
            SortedSet<ActorId> actors = account.telling().actors();
            if (!actors.isEmpty() && !account.telling().denied() && isTogether(account)) {
                parties.computeIfAbsent(account.article(), article -> new TreeSet<>())
                        .addAll(actors);
                fullest.merge(
                        account.article(),
                        account,
                        (one, other) -> other.telling().actors().size()
                                        > one.telling().actors().size()
                                ? other
                                : one);
            }
        }
        List<SortedSet<ActorId>> sets = new ArrayList<>(parties.values());
        boolean differ = false;
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < i; j++) {
                differ |= differ(sets.get(i), sets.get(j));
            }
        }
        if (differ) {
            Map<String, Account> claims = new LinkedHashMap<>();
            parties.forEach((article, actors) -> claims.putIfAbsent(
                    actors.stream().map(ActorId::value).collect(Collectors.joining(", ")), fullest.get(article)));
            conflicts.add(Conflicts.conflict(About.WHO, "who had a part in it", claims));
        }
    }

    private boolean isTogether(Account account) {
        return concepts.families(account.telling().head()).stream().anyMatch(TOGETHER::contains);
    }

    private static boolean differ(SortedSet<ActorId> one, SortedSet<ActorId> other) {
        SortedSet<ActorId> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return !shared.isEmpty()
                && one.size() > 1
                && other.size() > 1
                && one.size() + other.size() - 2 * shared.size() >= DIFFERENT;
    }
}
