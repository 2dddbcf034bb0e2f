package dossier.recognise.link;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.How;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A role alone, "the harbour minister", where the article leaves no doubt: it names one person whom the glossary gives that role, and gives
 * the title to nobody else.
 */
final class Roles {
    private final Map<String, Optional<Actor>> byOffice = new HashMap<>();
    private int longest;

    private Roles() {}

    static void find(List<Page> pages) {
        Roles roles = new Roles();
        pages.forEach(roles::meet);
        if (!roles.byOffice.isEmpty()) {
            pages.forEach(roles::doubt);
            pages.forEach(roles::apply);
        }
    }

    private void meet(Page page) {
        for (Page.Link link : page.links()) {
            String role = link.actor().role();
            if (link.actor().kind() == ActorKind.PERSON && role != null) {
                List<String> office = office(role);
                longest = Math.max(longest, office.size());
                byOffice.merge(
                        String.join(" ", office),
                        Optional.of(link.actor()),
                        (one, other) -> one.equals(other) ? one : Optional.empty());
            }
        }
    }

    /** The words of a role before "of", "for", a comma or a date: "prime minister of Norvia since 2018" is a prime minister. */
    private static List<String> office(String role) {
        Reading reading = Reading.ofTitle(role);
        List<String> office = new ArrayList<>();
        for (int token = 0; token < reading.size() && reading.isWord(token); token++) {
            if (Words.BEHIND_AN_OFFICE.contains(reading.folded(token)) || reading.kind(token) != Reading.Kind.WORD) {
                break;
            }
            office.add(Spelling.key(reading.folded(token)));
        }
        return office;
    }

    /** A title before somebody else's name: the article has two who may be meant. */
    private void doubt(Page page) {
        for (Page.Name name : page.names()) {
            Page.Link link = page.linkAt(name.from());
            for (int words = 1; name.isPerson() && words <= Math.min(longest, name.from()); words++) {
                String office = keys(page.reading(), name.from() - words, name.from());
                Optional<Actor> holder = byOffice.getOrDefault(office, Optional.empty());
                if (holder.isPresent() && (link == null || !link.actor().equals(holder.get()))) {
                    byOffice.put(office, Optional.empty());
                }
            }
        }
    }

    private void apply(Page page) {
        Reading reading = page.reading();
        for (int the = 0; the + 1 < reading.size(); the++) {
            if (!reading.is(the, "the")) {
                continue;
            }
            for (int until = Math.min(the + 1 + longest, reading.size()); until > the + 1; until--) {
                Optional<Actor> actor = byOffice.getOrDefault(keys(reading, the + 1, until), Optional.empty());
                if (actor.isPresent() && isAlone(page, the + 1, until)) {
                    page.link(the + 1, until, actor.get(), How.ROLE);
                    break;
                }
            }
        }
    }

    /** Whether nothing behind the role says whose it is. */
    private static boolean isAlone(Page page, int from, int until) {
        return page.isOpen(from, until)
                && page.nameAt(until) == null
                && page.linkAt(until) == null
                && !page.reading().is(until, "of")
                && !page.reading().is(until, "for")
                && !page.reading().is(until, "-");
    }

    private static String keys(Reading reading, int from, int until) {
        StringBuilder keys = new StringBuilder();
        for (int token = from; token < until; token++) {
            keys.append(token > from ? " " : "").append(Spelling.key(reading.folded(token)));
        }
        return keys.toString();
    }
}
