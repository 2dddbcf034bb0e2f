package dossier.weave.merge;

import dossier.model.Telling;
import dossier.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where groups are looked for, so that nobody compares all with all: under a stretch of time (day, month, year, ever) together with a
 * family of concepts or one of an account's rarest words and names; on one day any name will do.
 */
final class Buckets {
    private static final int RAREST = 5;
    /** So many groups of one bucket are looked at, the latest: what is common to more tells little. */
    private static final int LOOKED_AT = 12;

    /** So many groups are enough for one account. */
    private static final int MOST = 72;

    private static final long SHORT_DAYS = 62;
    private static final int YEARS = 12;

    private final Weights weights;
    private final Concepts concepts;
    private final Map<String, List<Group>> buckets = new HashMap<>();

    Buckets(Weights weights, Concepts concepts) {
        this.weights = weights;
        this.concepts = concepts;
    }

    /** Lets a group be found by what one of its accounts says. */
    void add(Group group, Account account) {
        List<String> families = families(account.telling());
        List<String> rarest = rarest(account);
        When when = account.telling().when();
        put(group, days(when), families);
        put(group, days(when), account.people());
        put(group, months(when, 0), families);
        put(group, years(when), families);
        put(group, months(when, 0), rarest);
        put(group, years(when), rarest);
        put(group, List.of("ever"), rarest);
        put(group, List.of("ever"), deeds(account));
    }

    private void put(Group group, List<String> times, Collection<String> whats) {
        for (String time : times) {
            for (String what : whats) {
                String key = time + ' ' + what;
                if (group.isNewIn(key)) {
                    buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
                }
            }
        }
    }

    /** Groups that an account may belong to, in an order that depends on nothing but the groups. */
    Set<Group> near(Account account) {
        When when = account.telling().when();
        List<String> families = families(account.telling());
        List<String> rarest = rarest(account);
        Set<Group> near = new LinkedHashSet<>();
        if (when == null) {
            get(List.of("ever"), deeds(account), near);
            get(List.of("ever"), rarest, near);
        } else if (when.days() == 1) {
            get(days(when), families, near);
            get(days(when), account.people(), near);
            get(months(when, 1), rarest, near);
        } else if (when.days() <= SHORT_DAYS) {
            get(months(when, 0), families, near);
            get(months(when, 1), rarest, near);
        } else {
            get(years(when), families, near);
            get(years(when), rarest, near);
        }
        return near;
    }

    private void get(List<String> times, Collection<String> whats, Set<Group> found) {
        for (String time : times) {
            for (String what : whats) {
                List<Group> bucket = buckets.getOrDefault(time + ' ' + what, List.of());
                if (found.size() >= MOST) {
                    return;
                }
                found.addAll(bucket.subList(Math.max(0, bucket.size() - LOOKED_AT), bucket.size()));
            }
        }
    }

    private List<String> families(Telling telling) {
        return telling.head().isEmpty()
                ? List.of()
                : concepts.families(telling.head()).stream()
                        .sorted()
                        .map(family -> "#" + family)
                        .toList();
    }

    /** Each family of concepts with each of the people. */
    private List<String> deeds(Account account) {
        List<String> deeds = new ArrayList<>();
        for (String family : families(account.telling())) {
            account.people().forEach(name -> deeds.add(family + ' ' + name));
        }
        return deeds;
    }

    private List<String> rarest(Account account) {
        Map<String, Double> weighed = new TreeMap<>();
        account.people().forEach(name -> weighed.put(name, weights.of(name)));
        account.telling().words().forEach(word -> weighed.put(word, weights.of(word)));
        return weighed.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(RAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> days(@Nullable When when) {
        return when == null || when.days() > 1 ? List.of() : List.of("day" + when.first());
    }

    private static List<String> months(@Nullable When when, int beside) {
        List<String> months = new ArrayList<>();
        if (when != null && when.days() <= SHORT_DAYS) {
            LocalDate until = when.last().plusMonths(beside);
            LocalDate month = when.first().minusMonths(beside).withDayOfMonth(1);
            for (; !month.isAfter(until); month = month.plusMonths(1)) {
                months.add("month" + month);
            }
        }
        return months;
    }

    private static List<String> years(@Nullable When when) {
        if (when == null || when.first() == null && when.last() == null) {
            return List.of();
        }
        int first = (when.first() == null ? when.last() : when.first()).getYear();
        int last = (when.last() == null ? when.first() : when.last()).getYear();
        List<String> years = new ArrayList<>();
        for (int year = first; year <= last && year < first + YEARS; year++) {
            years.add("year" + year);
        }
        return years;
    }
}
