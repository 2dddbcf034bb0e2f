package dossier.weave.merge;

import dossier.model.Cost;
import dossier.model.CuratedEvent;
import dossier.model.Evidence;
import dossier.model.Folding;
import dossier.model.Problem;
import dossier.model.Stated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What editors say of events, laid over the groups that were found: their word wins. */
final class Curation {
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, List<Account>> byArticle = new HashMap<>();
    private final Map<Account, Group> groups = new HashMap<>();
    private final List<Group> found;
    private final Map<Group, CuratedEvent> curated = new LinkedHashMap<>();
    private final List<CuratedEvent> bare = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Curation(List<Account> all, List<Group> found) {
        this.found = new ArrayList<>(found);
        for (Account account : all) {
            accounts.put(account.telling().id(), account);
            byArticle
                    .computeIfAbsent(account.article().value(), id -> new ArrayList<>())
                    .add(account);
        }
        found.forEach(group -> group.accounts().forEach(account -> groups.put(account, group)));
    }

    /** @param events in the order of their ids */
    void apply(Collection<CuratedEvent> events) {
        Map<String, CuratedEvent> owners = new TreeMap<>();
        for (CuratedEvent event : events) {
            if (isSound(event, owners)) {
                gather(event);
            }
        }
        found.removeIf(Group::isEmpty);
    }

    /** Groups that are left, with and without an editor's entry. */
    List<Group> groups() {
        return found;
    }

    @Nullable
    CuratedEvent entry(Group group) {
        return curated.get(group);
    }

    /** Entries to which no telling belongs. */
    List<CuratedEvent> bare() {
        return bare;
    }

    List<Problem> problems() {
        return problems;
    }

    private boolean isSound(CuratedEvent event, Map<String, CuratedEvent> owners) {
        boolean sound = true;
        for (Stated<String> id : event.merges()) {
            CuratedEvent owner = owners.putIfAbsent(id.value(), event);
            if (!accounts.containsKey(id.value())) {
                sound = false;
                unknown(id);
            } else if (owner != null && owner != event) {
                sound = false;
                problems.add(new Problem(
                        Cost.ENTRY,
                        "event.merged-twice",
                        id.at(),
                        "'" + id.value() + "' is merged into '" + owner.id() + "' already",
                        "leave it out of one of the two"));
            }
        }
        for (Stated<String> id : event.apart()) {
            if (!accounts.containsKey(id.value())) {
                sound = false;
                unknown(id);
            }
        }
        return sound;
    }

    private void unknown(Stated<String> id) {
        problems.add(new Problem(
                Cost.ENTRY,
                "event.unknown",
                id.at(),
                "no telling or event has the id '" + id.value() + "'",
                "copy the id from its entry in the chronology"));
    }

    private void gather(CuratedEvent event) {
        Set<Account> wanted = new HashSet<>();
        List<Account> ordered = new ArrayList<>();
        for (Stated<String> id : event.merges()) {
            Account named = accounts.get(id.value());
            Group group = groups.get(named);
            for (Account account : group == null ? List.of(named) : group.accounts()) {
                if (wanted.add(account)) {
                    ordered.add(account);
                }
            }
        }
        for (Evidence match : event.matches()) {
            for (Account account : matching(match)) {
                if (wanted.add(account)) {
                    ordered.add(account);
                }
            }
        }
        event.apart().forEach(id -> wanted.remove(accounts.get(id.value())));
        ordered.removeIf(account -> !wanted.contains(account));
        ordered.sort(Account.CLOSEST_FIRST);
        Group gathered = null;
        for (Account account : ordered) {
            Group before = groups.get(account);
            if (before != null) {
                before.remove(account);
            }
            if (gathered == null) {
                gathered = new Group(account);
            } else {
                gathered.add(account);
            }
            groups.put(account, gathered);
        }
        if (gathered == null) {
            bare.add(event);
        } else {
            found.add(gathered);
            curated.put(gathered, event);
        }
    }

    private List<Account> matching(Evidence match) {
        if (!(match instanceof Evidence.Quoted quoted)) {
            return List.of();
        }
        String exact = even(quoted.quote().exact());
        return byArticle.getOrDefault(quoted.article().value(), List.of()).stream()
                .filter(account -> {
                    String quote = even(account.telling().quote());
                    return quote.contains(exact) || exact.contains(quote);
                })
                .toList();
    }

    /** Without case, marks and spaces. */
    private static String even(String quote) {
        StringBuilder even = new StringBuilder(quote.length());
        Folding.fold(quote).codePoints().filter(Character::isLetterOrDigit).forEach(even::appendCodePoint);
        return even.toString();
    }
}
