package dossier.weave.merge;

import dossier.model.ArticleId;
import dossier.model.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Accounts of one event, while they are gathered. The first is the one with the closest date. */
final class Group {
    /** An account is compared with so many of those that are there: the first, whose dates are the closest. */
    private static final int COMPARED = 5;

    private static final double APART = 0.1;

    private final List<Account> accounts = new ArrayList<>();
    private final Set<String> buckets = new HashSet<>();

    Group(Account first) {
        accounts.add(first);
    }

    void add(Account account) {
        accounts.add(account);
    }

    void addAll(Group other) {
        accounts.addAll(other.accounts);
    }

    boolean remove(Account account) {
        return accounts.remove(account);
    }

    boolean isEmpty() {
        return accounts.isEmpty();
    }

    Account first() {
        return accounts.get(0);
    }

    @Nullable
    When when() {
        return first().telling().when();
    }

    /** Whether it was not in that bucket yet; from now on it is. */
    boolean isNewIn(String bucket) {
        return buckets.add(bucket);
    }

    List<Account> accounts() {
        return accounts;
    }

    SortedSet<ArticleId> articles() {
        SortedSet<ArticleId> articles = new TreeSet<>();
        accounts.forEach(account -> articles.add(account.article()));
        return articles;
    }

    /**
     * How well an account agrees with the group: with the closest of its accounts. Less where its own article tells of the group's event
     * in words with which it does not agree: an article keeps apart what is two things.
     */
    double agreement(Account account, Agreement agreement) {
        double best = 0;
        boolean apart = false;
        for (Account one : accounts.subList(0, Math.min(COMPARED, accounts.size()))) {
            double now = agreement.of(one, account);
            best = Math.max(best, now);
            apart |= now == 0 && one.article().equals(account.article());
        }
        return apart ? best - APART : best;
    }
}
