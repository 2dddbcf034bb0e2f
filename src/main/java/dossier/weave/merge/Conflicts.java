package dossier.weave.merge;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Event.About;
import dossier.model.Event.Conflict;
import dossier.model.Event.Says;
import dossier.model.Gist;
import dossier.model.Telling;
import dossier.model.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the accounts of one event differ on. Each claim is told by the first account that makes it. */
final class Conflicts {
    private final Map<ArticleId, List<Gist.TermUse>> terms = new HashMap<>();
    private final Names names = new Names();
    private final Numbers numbers = new Numbers();
    private final Concepts concepts;
    private final Targets targets;

    Conflicts(List<Gist> gists, Concepts concepts) {
        this.concepts = concepts;
        this.targets = new Targets(concepts);
        gists.forEach(gist -> terms.put(gist.id(), gist.terms()));
    }

    List<Conflict> of(List<Account> accounts, @Nullable When when) {
        List<Conflict> conflicts = new ArrayList<>();
        dates(accounts, conflicts);
        conflicts.addAll(numbers.of(accounts, when));
        who(accounts, conflicts);
        began(accounts, conflicts);
        targets.of(accounts, conflicts);
        names.called(accounts, conflicts);
        names.terms(accounts, terms, conflicts);
        whether(accounts, conflicts);
        causes(accounts, conflicts);
        return conflicts;
    }

    /** Dates that cannot both be right; one that is merely vaguer is no contradiction, nor one that follows from where a sentence stands. */
    private static void dates(List<Account> accounts, List<Conflict> conflicts) {
        Map<String, Account> dates = new LinkedHashMap<>();
        boolean differ = false;
        for (Account account : accounts) {
            When when = account.telling().when();
            if (when != null && !when.approximate()) {
                differ |= dates.values().stream()
                        .anyMatch(other -> !other.telling().when().meets(when));
                dates.putIfAbsent(when.edtf(), account);
            }
        }
        if (differ) {
            conflicts.add(conflict(About.DATE, "when it happened", dates));
        }
    }

    /** Different actors are said to have done it to one another. */
    private void who(List<Account> accounts, List<Conflict> conflicts) {
        Map<String, Account> doers = new LinkedHashMap<>();
        boolean differ = false;
        for (Account account : accounts) {
            Telling telling = account.telling();
            if (telling.agents().isEmpty() || telling.denied() || !concepts.hasOneDoer(telling.head())) {
                continue;
            }
            for (Account other : doers.values()) {
                SortedSet<ActorId> agents = other.telling().agents();
                differ |= telling.head().equals(other.telling().head())
                        && telling.agents().stream().noneMatch(agents::contains)
                        && other.telling().actors().containsAll(telling.agents())
                        && telling.actors().containsAll(agents);
            }
            doers.putIfAbsent(joined(telling.agents()), account);
        }
        if (differ) {
            conflicts.add(conflict(About.WHO, "who did it", doers));
        }
    }

    private static void began(List<Account> accounts, List<Conflict> conflicts) {
        Map<String, Account> beginners = new LinkedHashMap<>();
        for (Account account : accounts) {
            if (!account.telling().began().isEmpty()) {
                beginners.putIfAbsent(joined(account.telling().began()), account);
            }
        }
        if (beginners.size() > 1) {
            conflicts.add(conflict(About.WHO_BEGAN, "who began it", beginners));
        }
    }

    /** One article tells it, another says that it did not happen. */
    private static void whether(List<Account> accounts, List<Conflict> conflicts) {
        Map<String, Account> answers = new LinkedHashMap<>();
        for (Account account : accounts) {
            if (!account.telling().planned() && account.telling().called().isEmpty()) {
                answers.putIfAbsent(account.telling().denied() ? "it did not" : "it did", account);
            }
        }
        boolean articles =
                answers.values().stream().map(Account::article).distinct().count() > 1;
        if (articles) {
            conflicts.add(conflict(About.WHETHER, "whether it happened", answers));
        }
    }

    /** Causes that two articles give and that have no word in common. */
    private static void causes(List<Account> accounts, List<Conflict> conflicts) {
        Map<String, Account> causes = new LinkedHashMap<>();
        for (Account account : accounts) {
            String cause = account.telling().cause();
            boolean isNew = !cause.isEmpty()
                    && causes.entrySet().stream()
                            .allMatch(other -> !other.getValue().article().equals(account.article())
                                    && !Names.shareWord(other.getKey(), cause));
            if (isNew) {
                causes.put(cause, account);
            }
        }
        if (causes.size() > 1) {
            conflicts.add(conflict(About.CAUSE, "why it happened", causes));
        }
    }

    static Conflict conflict(About about, String question, Map<String, Account> claims) {
        return new Conflict(
                about,
                question,
                claims.entrySet().stream()
                        .map(claim -> says(claim.getKey(), claim.getValue()))
                        .toList());
    }

    static Says says(String says, Account account) {
        Telling telling = account.telling();
        String authority = telling.authority() != null
                ? telling.authority()
                : telling.accordingTo() != null ? telling.accordingTo().value() : null;
        return new Says(says, account.article(), telling.at(), telling.quote(), authority);
    }

    private static String joined(SortedSet<ActorId> actors) {
        return actors.stream().map(ActorId::value).collect(Collectors.joining(", "));
    }
}
