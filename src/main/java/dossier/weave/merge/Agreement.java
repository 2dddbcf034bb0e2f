package dossier.weave.merge;

import dossier.model.Precision;
import dossier.model.Telling;
import dossier.model.When;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Judges whether two accounts tell of one event: by date, concept, who takes part, and what else they say. */
final class Agreement {
    /** From this score on two accounts are one event; from `UNSURE` an editor is asked. */
    static final double SURE = 0.5;

    static final double UNSURE = 0.4;
    private static final double BARE = 0.3;
    private static final long MONTHS = 62;
    private static final double SAME_DOER = 0.15;
    /** One person, one day, and nothing that speaks of two things: two reporters heard one speech. */
    private static final double SAME_PERSON = 0.32;

    /** A date may be this far off in accounts that otherwise tell the same. */
    private static final long DAYS_OFF = 3;

    private static final long DAYS_OFF_VAGUELY = 45;

    private final Map<String, Bag> people = new HashMap<>();
    private final Map<String, Bag> words = new HashMap<>();
    private final Concepts concepts;
    private final Set<String> collectives;

    /** @param collectives last words, folded, of names of those who do many things a day: states, bodies, armies */
    Agreement(List<Account> accounts, Weights weights, Concepts concepts, Set<String> collectives) {
        for (Account account : accounts) {
            people.put(account.telling().id(), Bag.of(account.people(), weights));
            words.put(account.telling().id(), Bag.of(account.telling().words(), weights));
        }
        this.concepts = concepts;
        this.collectives = collectives;
    }

    /** 0 to 1. */
    double of(Account one, Account other) {
        double dates = dates(one, other);
        if (dates == 0) {
            return 0;
        }
        Telling a = one.telling();
        Telling b = other.telling();
        double heads = concepts.agreement(a.head(), b.head());
        if (a.when() == null || b.when() == null) {
            return undated(one, other, heads);
        }
        double people = this.people.get(a.id()).overlap(this.people.get(b.id()));
        if (heads == 0 && people < 0.6 || keptApart(one, other, heads)) {
            return 0;
        }
        double words = words(a, b);
        if (heads == 0 && words < 0.45) {
            return 0;
        }
        boolean named =
                heads >= 0.6 && (!a.called().isEmpty() && !b.called().isEmpty() || one.isBare() || other.isBare());
        boolean silent = one.people().isEmpty() || other.people().isEmpty();
        if (people == 0 && words < (heads == 1 ? 0.3 : 0.5) && !(named && (heads == 1 || silent))) {
            return 0;
        }
        boolean sameDoer = haveSameDoer(a, b);
        boolean samePerson = sameDoer
                && heads >= 0.3
                && a.when().equals(b.when())
                && a.when().days() == 1
                && a.doers().stream().anyMatch(doer -> b.doers().contains(doer) && !collectives.contains(doer));
        double score = 0.4 * heads
                + 0.3 * people
                + 0.5 * words
                + (named ? 0.1 : 0)
                + (samePerson ? SAME_PERSON : sameDoer ? SAME_DOER : 0);
        if (dates < 1) {
            score = heads < 0.6 || people < 0.5 || words < 0.25 ? 0 : score * dates;
        }
        return Math.min(1, score);
    }

    private static boolean haveSameDoer(Telling one, Telling other) {
        return !Collections.disjoint(one.agents(), other.agents()) || !Collections.disjoint(one.doers(), other.doers());
    }

    /** An article that tells two things of one time does so on purpose, unless it only refers back to one of them. */
    private static boolean keptApart(Account one, Account other, double heads) {
        return one.article().equals(other.article()) && heads < 1 && !one.isBare() && !other.isBare();
    }

    /** What is enough: less for "the November deal", which names nobody and can only mean what is known. */
    double enough(Account account) {
        When when = account.telling().when();
        boolean clear = when != null && when.days() <= MONTHS
                || concepts.isLasting(account.telling().head());
        return account.isBare() && clear ? BARE : SURE;
    }

    /** Without a date only the same people doing the same are one event. */
    private double undated(Account one, Account other, double heads) {
        if (heads < 0.6 || one.article().equals(other.article())) {
            return 0;
        }
        long shared = Math.max(
                common(one.telling().actors(), other.telling().actors()),
                common(one.telling().names(), other.telling().names()));
        boolean sameDoer = haveSameDoer(one.telling(), other.telling());
        boolean otherDoers = !sameDoer
                && !one.telling().doers().isEmpty()
                && !other.telling().doers().isEmpty();
        double people = this.people
                .get(one.telling().id())
                .dice(this.people.get(other.telling().id()));
        if (shared < 2 && (heads < 1 || people < 0.7) || otherDoers || people < (sameDoer ? 0.4 : 0.5)) {
            return 0;
        }
        double words = words(one.telling(), other.telling());
        return Math.min(1, 0.4 * heads + 0.3 * people + 0.5 * words + (sameDoer ? SAME_DOER : 0));
    }

    private double words(Telling one, Telling other) {
        return words.get(one.id()).cosine(words.get(other.id()));
    }

    /** 1: they may be one day; below: they differ, as dates of one event sometimes do; 0: they cannot be one. */
    private double dates(Account one, Account other) {
        When a = one.telling().when();
        When b = other.telling().when();
        if (a == null || b == null) {
            return knew(a == null ? one : other, a == null ? b : a);
        }
        if (a.contains(b) || b.contains(a)) {
            return isPart(one.telling(), other.telling()) || isPart(other.telling(), one.telling()) ? 0 : 1;
        }
        if (one.article().equals(other.article())) {
            return 0;
        }
        if (a.meets(b)) {
            return 0.9;
        }
        boolean precise = a.precision() == Precision.DAY && b.precision() == Precision.DAY;
        return gap(a, b) <= (precise ? DAYS_OFF : Math.min(DAYS_OFF_VAGUELY, a.days() + b.days())) ? 0.7 : 0;
    }

    /** An account without a date can tell of what had happened when it was published. */
    private static double knew(Account undated, @Nullable When date) {
        When published = undated.published();
        if (date == null || published == null) {
            return 1;
        }
        boolean before = date.first() == null
                || published.last() == null
                || !date.first().isAfter(published.last())
                || undated.telling().planned();
        return before ? 1 : 0;
    }

    /** Whether one is a span and the other something that happened on a day or in a year of it. */
    private boolean isPart(Telling whole, Telling part) {
        return whole.when() != null
                && part.when() != null
                && whole.when().precision() == Precision.SPAN
                && whole.when().days() > 2 * part.when().days()
                && (part.when().precision() == Precision.DAY || part.when().precision() == Precision.YEAR)
                && !(whole.head().equals(part.head()) && concepts.isLasting(whole.head()));
    }

    private static long gap(When a, When b) {
        if (a.first() == null || b.first() == null || a.last() == null || b.last() == null) {
            return Long.MAX_VALUE;
        }
        return Math.max(
                b.first().toEpochDay() - a.last().toEpochDay(),
                a.first().toEpochDay() - b.last().toEpochDay());
    }

    private static <T> long common(SortedSet<T> one, SortedSet<T> other) {
        return one.stream().filter(other::contains).count();
    }
}
