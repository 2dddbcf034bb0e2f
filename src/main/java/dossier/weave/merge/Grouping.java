package dossier.weave.merge;

import dossier.model.When;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers accounts into groups, one per event. They come in an order of their own, the closest dates first, and each joins the group that it
 * agrees with best or begins another: so the order of articles does not matter.
 */
final class Grouping {
    private static final long VAGUE_DAYS = 62;
    /** A vague account that agrees with two groups nearly as well belongs to neither. */
    private static final double MARGIN = 0.05;

    /** Two groups that may be one event. */
    record Doubt(Group one, Group other, double score) {}

    private final Agreement agreement;
    private final Buckets buckets;
    private final List<Group> groups = new ArrayList<>();
    private final List<Group> waiting = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Grouping(Agreement agreement, Buckets buckets) {
        this.agreement = agreement;
        this.buckets = buckets;
    }

    /** Puts accounts into groups. */
    void place(List<Account> accounts) {
        accounts.stream().sorted(Account.CLOSEST_FIRST).forEach(this::place);
    }

    private void place(Account account) {
        Group best = null;
        double score = 0;
        double second = 0;
        for (Group group : buckets.near(account)) {
            double now = group.agreement(account, agreement);
            if (now > score) {
                second = score;
                score = now;
                best = group;
            } else {
                second = Math.max(second, now);
            }
        }
        When when = account.telling().when();
        if (best != null
                && score >= agreement.enough(account)
                && !((isVague(when) || score < Agreement.SURE) && score - second < MARGIN)) {
            best.add(account);
            buckets.add(best, account);
        } else {
            Group alone = new Group(account);
            (when == null ? waiting : groups).add(alone);
            buckets.add(alone, account);
            if (best != null && score >= Agreement.UNSURE && when != null) {
                doubts.add(new Doubt(best, alone, score));
            }
        }
    }

    private static boolean isVague(@Nullable When when) {
        return when == null || when.days() > VAGUE_DAYS;
    }

    /** Groups that have a date, and those without one of which several articles tell. */
    List<Group> events() {
        List<Group> events = new ArrayList<>(groups);
        waiting.stream().filter(group -> group.articles().size() > 1).forEach(events::add);
        return events;
    }

    List<Doubt> doubts() {
        return doubts;
    }
}
