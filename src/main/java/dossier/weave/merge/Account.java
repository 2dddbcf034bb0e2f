package dossier.weave.merge;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Event;
import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Telling;
import dossier.model.When;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A telling in its article.
 *
 * @param published when its article came out; null: unknown
 * @param people actors by id and names by '@' and their last word: who takes part, linked or not
 */
record Account(ArticleId article, @Nullable When published, Telling telling, SortedSet<String> people) {
    /** By publication, the earliest first and the unknown last, then article, then place. */
    static final Comparator<Account> BY_ARTICLE = Comparator.comparing(
                    Account::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Account::article)
            .thenComparing(account -> account.telling.at())
            .thenComparing(account -> account.telling.id());

    /** The closest dates first, so that vaguer ones and bare references find what they mean; then by date, then `BY_ARTICLE`. */
    static final Comparator<Account> CLOSEST_FIRST = Comparator.comparing(Account::isBare)
            .thenComparingLong(Account::days)
            .thenComparing(account -> account.telling.when(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BY_ARTICLE);

    static Account of(Gist gist, Telling telling) {
        Found<When> published = gist.metadata().published();
        SortedSet<String> people = new TreeSet<>();
        for (ActorId actor : telling.actors()) {
            people.add(actor.value());
        }
        for (String name : telling.names()) {
            people.add("@" + name);
        }
        return new Account(gist.id(), published == null ? null : published.value(), telling, people);
    }

    /** Whether it only names an event and nobody in it: "the November deal". */
    boolean isBare() {
        return people.isEmpty() && !telling.called().isEmpty();
    }

    private long days() {
        return telling.when() == null ? Long.MAX_VALUE : telling.when().days();
    }

    Event.Told told() {
        return new Event.Told(article, telling);
    }
}
