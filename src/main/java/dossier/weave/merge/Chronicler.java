package dossier.weave.merge;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.CuratedEvent;
import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.EventKind;
import dossier.model.Precision;
import dossier.model.Span;
import dossier.model.Telling;
import dossier.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes a group up as an entry of the chronology. */
final class Chronicler {
    private static final int TITLE_FROM = 30;
    private static final int TITLE_UNTIL = 110;
    /** Days from which a date is vague. */
    private static final long NARROWED_FROM = 62;

    private final Originals originals;
    private final Conflicts conflicts;
    private final Concepts concepts;
    /** The days of what lasts, by the dates that name it. */
    private final Map<String, When> wholes = new HashMap<>();

    /** @param groups all of them: some are dated by others */
    Chronicler(Originals originals, Conflicts conflicts, Concepts concepts, List<Group> groups) {
        this.originals = originals;
        this.conflicts = conflicts;
        this.concepts = concepts;
        for (Group group : groups) {
            List<Account> naming = group.accounts().stream()
                    .filter(account -> account.telling().date() != null
                            && !account.telling().called().isEmpty()
                            && concepts.isLasting(account.telling().head()))
                    .toList();
            When when = naming.isEmpty() ? null : when(group.accounts());
            if (when != null) {
                naming.forEach(account -> wholes.put(key(account), when));
            }
        }
    }

    /** A date in an article. */
    private static String key(Account account) {
        Span date = Objects.requireNonNull(account.telling().date());
        return account.article() + " " + date.start();
    }

    Event event(Group group, @Nullable CuratedEvent entry) {
        List<Account> accounts =
                group.accounts().stream().sorted(Account.BY_ARTICLE).toList();
        When told = when(accounts);
        When when = entry != null && entry.date() != null ? entry.date() : written(narrowed(accounts, told));
        Account clearest = clearest(accounts, when);
        SortedSet<ActorId> actors = new TreeSet<>();
        accounts.forEach(account -> actors.addAll(account.telling().actors()));
        if (entry != null) {
            actors.addAll(entry.actors());
        }
        return new Event(
                entry != null
                        ? entry.id()
                        : new EventId(accounts.get(0).telling().id()),
                when,
                otherDates(accounts, when),
                entry != null && entry.title() != null
                        ? entry.title()
                        : clearest.telling().title(),
                entry != null && entry.kind() != null
                        ? entry.kind()
                        : clearest.telling().kind(),
                actors,
                entry != null,
                entry != null && entry.status() != null ? entry.status() : "detected",
                accounts.stream().map(Account::told).toList(),
                conflicts.of(accounts, when),
                null,
                originals.support(group.articles()));
    }

    /** An entry to which no article bears witness. */
    Event bare(CuratedEvent entry) {
        return new Event(
                entry.id(),
                entry.date(),
                List.of(),
                entry.title() == null ? entry.id().value() : entry.title(),
                entry.kind() == null ? EventKind.OTHER : entry.kind(),
                entry.actors(),
                true,
                entry.status() == null ? "detected" : entry.status(),
                List.of(),
                List.of(),
                null,
                Event.Support.ONE_SOURCE);
    }

    /**
     * The closest date; of several as close, the one that most articles give, then the one that was published first. Where something
     * that lasts is told with its beginning and end, that says most.
     */
    private @Nullable When when(List<Account> accounts) {
        for (Account account : accounts) {
            When when = account.telling().when();
            if (when != null
                    && when.precision() == Precision.SPAN
                    && concepts.isLasting(account.telling().head())) {
                return when;
            }
        }
        Map<When, Set<ArticleId>> givers = new TreeMap<>();
        for (Account account : accounts) {
            if (account.telling().when() != null) {
                givers.computeIfAbsent(account.telling().when(), when -> new HashSet<>())
                        .add(account.article());
            }
        }
        return accounts.stream()
                .map(account -> account.telling().when())
                .filter(when -> when != null)
                .min(Comparator.comparingLong(When::days)
                        .thenComparing(when -> when.approximate() || when.uncertain())
                        .thenComparing(when -> -givers.get(when).size()))
                .orElse(null);
    }

    /**
     * What is dated by a war or the like ("During the 2020 conflict, …") happened in the days that the war lasted, as far as any article
     * tells them.
     */
    private @Nullable When narrowed(List<Account> accounts, @Nullable When told) {
        for (Account account : accounts) {
            When when = account.telling().when();
            if (account.telling().date() != null && when != null && when.equals(told) && when.days() > NARROWED_FROM) {
                When whole = wholes.get(key(account));
                if (whole != null && when.contains(whole) && whole.days() < when.days()) {
                    return whole;
                }
            }
        }
        return told;
    }

    /** EDTF has no "mid-" and "early": what is known more closely than is written becomes a span that is roughly right. */
    private static @Nullable When written(@Nullable When when) {
        if (when == null || when.first() == null || when.last() == null) {
            return when;
        }
        When plain = When.parse(when.edtf()).orElse(when);
        boolean closer = plain.contains(when) && plain.days() > when.days();
        return closer ? When.span(when.first(), when.last()).roughly() : when;
    }

    private static List<When> otherDates(List<Account> accounts, @Nullable When when) {
        SortedSet<When> dates = new TreeSet<>();
        for (Account account : accounts) {
            When other = account.telling().when();
            if (other != null
                    && !other.equals(when)
                    && !(other.approximate() && account.telling().date() == null)) {
                dates.add(other);
            }
        }
        return new ArrayList<>(dates);
    }

    private static Account clearest(List<Account> accounts, @Nullable When when) {
        return accounts.stream()
                .min(Comparator.comparingInt((Account account) -> doubts(account.telling(), when)))
                .orElseThrow();
    }

    /** What speaks against taking the title from a telling. */
    private static int doubts(Telling telling, @Nullable When when) {
        int length = telling.title().length();
        int doubts = length < TITLE_FROM ? 2 : length > TITLE_UNTIL ? 3 : 0;
        doubts += telling.head().isEmpty() ? 3 : 0;
        doubts += telling.agents().isEmpty() && telling.actors().isEmpty() ? 2 : 0;
        doubts += telling.when() == null || !telling.when().equals(when) ? 2 : 0;
        doubts += telling.accordingTo() != null || telling.authority() != null ? 2 : 0;
        doubts += telling.denied() ? 4 : 0;
        doubts += telling.planned() ? 2 : 0;
        return doubts;
    }
}
