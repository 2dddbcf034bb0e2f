package dossier.recognise.link;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.How;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of an article. A surname or a given name alone means whoever has it in the article in full, before or after; failing that,
 * the one person of the glossary who has it. Two people of one surname are told apart by who was spoken of last.
 */
final class People {
    /** Sentences within which somebody was spoken of last. */
    private static final int RECENT = 3;
    /** People of one surname that are told apart; no article has more. */
    private static final int MOST_NAMESAKES = 50;

    private final Glossary glossary;
    private final List<Page> pages;
    private final Map<String, List<Someone>> bySurname = new HashMap<>();
    private final Map<String, List<Someone>> byGiven = new HashMap<>();

    /** Somebody whom the article names in full. */
    private static final class Someone {
        private final FullName name;
        private final @Nullable Actor actor;
        private int lastSentence = Integer.MIN_VALUE;

        private Someone(FullName name, @Nullable Actor actor) {
            this.name = name;
            this.actor = actor;
        }
    }

    private People(Glossary glossary, List<Page> pages) {
        this.glossary = glossary;
        this.pages = pages;
    }

    static void find(Glossary glossary, List<Page> pages) {
        People people = new People(glossary, pages);
        for (Page page : pages) {
            people.linkFullNames(page);
        }
        for (Page page : pages) {
            people.linkLoneNames(page);
        }
    }

    private void linkFullNames(Page page) {
        Reading reading = page.reading();
        for (Page.Link link : page.links()) {
            if (link.actor().kind() == ActorKind.PERSON) {
                FullName.of(reading, link.from(), link.until(), link.actor()).ifPresent(this::meet);
            }
        }
        for (Page.Name name : page.names()) {
            if (name.isPerson() && page.isOpen(name.from(), name.until())) {
                FullName.of(reading, name.from(), name.until(), null).ifPresent(full -> {
                    Optional<Actor> actor = known(full);
                    actor.ifPresent(found -> page.link(name.from(), name.until(), found, How.NAME));
                    meet(new FullName(full.given(), full.middle(), full.surname(), actor.orElse(null)));
                });
            }
        }
    }

    /** The one person of the glossary with whose name a name agrees. */
    private Optional<Actor> known(FullName full) {
        @Nullable Actor known = null;
        for (FullName candidate : glossary.persons(full.surname())) {
            if (candidate.agrees(full)) {
                if (known != null && !known.equals(candidate.actor())) {
                    return Optional.empty();
                }
                known = candidate.actor();
            }
        }
        return Optional.ofNullable(known);
    }

    private void meet(FullName name) {
        List<Someone> namesakes = bySurname.computeIfAbsent(name.surname(), s -> new ArrayList<>());
        for (Someone someone : namesakes) {
            boolean same = name.actor() != null
                    ? name.actor().equals(someone.actor)
                    : someone.actor == null && someone.name.agrees(name);
            if (same) {
                return;
            }
        }
        if (namesakes.size() >= MOST_NAMESAKES) {
            return;
        }
        Someone someone = new Someone(name, name.actor());
        namesakes.add(someone);
        for (String group : ShortForms.groups(name.given())) {
            byGiven.computeIfAbsent(group, g -> new ArrayList<>()).add(someone);
        }
    }

    private void linkLoneNames(Page page) {
        Reading reading = page.reading();
        for (int token = 0; token < reading.size(); token++) {
            Page.Link link = page.linkAt(token);
            Page.Name name = page.nameAt(token);
            if (link != null) {
                if (link.actor().kind() == ActorKind.PERSON && link.until() - link.from() > 1) {
                    noteSpokenOf(reading, link);
                } else if (link.until() - link.from() == 1) {
                    reconsider(page, link);
                }
                token = link.until() - 1;
            } else if (name != null && name.from() == token) {
                if (page.isOpen(name.from(), name.until())) {
                    resolve(page, name);
                }
                token = name.until() - 1;
            }
        }
    }

    private void noteSpokenOf(Reading reading, Page.Link link) {
        FullName.of(reading, link.from(), link.until(), link.actor())
                .ifPresent(full -> spokenOf(full.surname(), link.actor(), reading.sentence(link.from())));
    }

    private void spokenOf(String surname, Actor actor, int sentence) {
        for (Someone someone : bySurname.getOrDefault(surname, List.of())) {
            if (actor.equals(someone.actor)) {
                someone.lastSentence = sentence;
            }
        }
    }

    /** A lone word that the glossary knows: somebody else's where the article names another of that surname. */
    private void reconsider(Page page, Page.Link link) {
        Reading reading = page.reading();
        String key = Spelling.surname(Spelling.key(reading.folded(link.from())));
        List<Someone> namesakes = bySurname.getOrDefault(key, List.of());
        if (namesakes.isEmpty()) {
            return;
        }
        if (link.actor().kind() != ActorKind.PERSON) {
            boolean meantAsPerson = link.how() == How.NAME && isSpokenOfAsPerson(reading, link.from());
            if (meantAsPerson) {
                page.unlink(link.from());
                link(
                        page,
                        link.from(),
                        link.until(),
                        among(namesakes, null, reading.sentence(link.from())),
                        How.SURNAME);
            }
            return;
        }
        int sentence = reading.sentence(link.from());
        @Nullable Someone someone = among(namesakes, link.actor(), sentence);
        page.unlink(link.from());
        link(page, link.from(), link.until(), someone, How.SURNAME);
    }

    private static boolean isSpokenOfAsPerson(Reading reading, int token) {
        int before = reading.is(token - 1, ".") ? token - 2 : token - 1;
        return Words.HIS_HONORIFICS.contains(reading.folded(before))
                || Words.HER_HONORIFICS.contains(reading.folded(before))
                || Words.SPEECH.contains(reading.folded(token + 1))
                        && !reading.is(before, "in")
                        && !reading.is(before, "of");
    }

    private void resolve(Page page, Page.Name name) {
        Reading reading = page.reading();
        int sentence = reading.sentence(name.from());
        if (name.isPerson()
                && FullName.of(reading, name.from(), name.until(), null).isPresent()) {
            FullName full =
                    FullName.of(reading, name.from(), name.until(), null).orElseThrow();
            for (Someone someone : bySurname.getOrDefault(full.surname(), List.of())) {
                if (someone.actor == null && someone.name.agrees(full)) {
                    someone.lastSentence = sentence;
                }
            }
            return;
        }
        String key = lone(reading, name);
        if (key == null) {
            return;
        }
        String surname = Spelling.surname(key);
        List<Someone> namesakes = bySurname.getOrDefault(surname, List.of());
        if (!namesakes.isEmpty()) {
            link(page, name.from(), name.until(), among(namesakes, null, sentence), How.SURNAME);
            return;
        }
        Set<Someone> given = called(key);
        if (given.size() == 1 && key.length() > 2 && name.size() == 1) {
            link(page, name.from(), name.until(), given.iterator().next(), How.SURNAME);
            return;
        }
        onlyOneOf(glossary.persons(surname))
                .ifPresent(actor -> page.link(name.from(), name.until(), actor, How.SURNAME));
    }

    /** Those whom a given name or a short form of it may mean. */
    private Set<Someone> called(String given) {
        Set<Someone> called = new LinkedHashSet<>();
        ShortForms.groups(given).forEach(group -> called.addAll(byGiven.getOrDefault(group, List.of())));
        return called;
    }

    private void link(Page page, int from, int until, @Nullable Someone someone, How how) {
        if (someone != null) {
            someone.lastSentence = page.reading().sentence(from);
            if (someone.actor != null) {
                page.link(from, until, someone.actor, how);
            }
        }
    }

    /** The surname of a name that is one, with particles or without; null for other names. */
    private static @Nullable String lone(Reading reading, Page.Name name) {
        @Nullable String key = null;
        for (int token = name.from(); token < name.until(); token++) {
            if (!reading.isWord(token)) {
                continue;
            }
            if (key != null && !Words.PARTICLES.contains(key)) {
                return null;
            }
            key = Trie.keyAt(reading, token);
        }
        return key;
    }

    /** Whom of several a surname means: the one spoken of in the last few sentences, then whose alias it is; null: in doubt. */
    private static @Nullable Someone among(List<Someone> namesakes, @Nullable Actor preferred, int sentence) {
        if (namesakes.size() == 1) {
            return namesakes.get(0);
        }
        @Nullable Someone last = null;
        for (Someone someone : namesakes) {
            if (someone.lastSentence != Integer.MIN_VALUE
                    && (last == null || someone.lastSentence > last.lastSentence)) {
                last = someone;
            }
        }
        if (last != null && sentence - last.lastSentence <= RECENT) {
            return last;
        }
        for (Someone someone : namesakes) {
            if (someone.actor != null && someone.actor.equals(preferred)) {
                return someone;
            }
        }
        return null;
    }

    private static Optional<Actor> onlyOneOf(List<FullName> names) {
        @Nullable Actor only = null;
        for (FullName name : names) {
            if (only != null && !only.equals(name.actor())) {
                return Optional.empty();
            }
            only = name.actor();
        }
        return Optional.ofNullable(only);
    }
}
