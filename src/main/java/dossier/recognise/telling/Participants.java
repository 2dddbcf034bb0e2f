package dossier.recognise.telling;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Folding;
import dossier.model.How;
import dossier.model.Mention;
import dossier.model.Span;
import dossier.recognise.telling.Trigger.Form;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who takes part: actors and names by their places, and which of them act. */
final class Participants {
    private static final Set<String> BEGINNERS =
            Set.of("attack", "offensive", "invasion", "provocation", "violation", "shelling");

    private final Reading reading;
    private final Grammar grammar;
    private final TreeMap<Integer, Mention.OfActor> actors = new TreeMap<>();
    private final TreeMap<Integer, Mention.OfName> names = new TreeMap<>();
    private final Set<Integer> named = new HashSet<>();
    private final Map<ActorId, String> fullNames = new HashMap<>();

    Participants(Article.Read read, List<Mention> links, Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
        for (Mention link : links) {
            if (link instanceof Mention.OfActor actor && actor.at().in() == reading.in()) {
                actors.put(actor.at().start(), actor);
                if (actor.how() == How.NAME) {
                    fullNames.merge(
                            actor.actor(),
                            Line.of(reading.words(actor.at())),
                            (one, other) -> one.length() >= other.length() ? one : other);
                }
                name(actor.at());
            }
        }
        for (Mention mention : read.mentions()) {
            if (mention instanceof Mention.OfName name && name.at().in() == reading.in() && name.kind() != null) {
                names.put(name.at().start(), name);
                name(name.at());
            }
        }
    }

    private void name(Span at) {
        for (int token = reading.tokenAt(at.start());
                token < reading.size() && reading.start(token) < at.end();
                token++) {
            named.add(token);
        }
    }

    /** A title with the name instead of the pronoun that it begins with, where the text leaves no doubt whom it means. */
    String named(int from, String title) {
        Mention.OfActor actor = actors.get(reading.start(from));
        String name = actor == null || actor.how() != How.PRONOUN ? null : fullNames.get(actor.actor());
        return name == null || !Folding.fold(title).startsWith(reading.folded(from) + " ")
                ? title
                : name + title.substring(reading.folded(from).length());
    }

    /** Tokens inside names. */
    Set<Integer> named() {
        return named;
    }

    List<Mention.OfActor> actors(int from, int until) {
        return from >= until
                ? List.of()
                : new ArrayList<>(actors.subMap(reading.start(from), reading.end(until - 1))
                        .values());
    }

    static SortedSet<ActorId> ids(List<Mention.OfActor> actors) {
        SortedSet<ActorId> ids = new TreeSet<>();
        actors.forEach(actor -> ids.add(actor.actor()));
        return ids;
    }

    /** The last word of each name, folded; of those that are linked too, unless they say whence somebody is. */
    SortedSet<String> names(int from, int until) {
        SortedSet<String> last = new TreeSet<>();
        if (from < until) {
            names.subMap(reading.start(from), reading.end(until - 1))
                    .values()
                    .forEach(name -> addLast(name.at(), last));
            for (Mention.OfActor actor : actors(from, until)) {
                if (actor.how() == How.NAME || actor.how() == How.SURNAME || actor.how() == How.ACRONYM) {
                    addLast(actor.at(), last);
                }
            }
        }
        return last;
    }

    private void addLast(Span at, SortedSet<String> last) {
        int token = reading.tokenAt(at.end() - 1);
        if (reading.isWord(token)) {
            last.add(reading.folded(token));
        }
    }

    /** Who acts: the names before an active verb, behind "by", or that own the noun. */
    List<Span> doers(Occasion occasion) {
        Trigger trigger = occasion.trigger();
        List<Span> before = all(trigger.isNoun() ? occasion.from() : clauseStart(occasion), trigger.start());
        if (trigger.isNoun()) {
            for (Span name : before) {
                int end = reading.tokenAt(name.end() - 1) + 1;
                boolean owns = end < reading.size()
                        && reading.kind(end) == Reading.Kind.POSSESSIVE
                        && trigger.start() - end < 5;
                if (owns || end == trigger.start()) {
                    return List.of(name);
                }
            }
            List<Span> by = behindBy(occasion);
            return by.isEmpty() ? subjects(before) : by;
        }
        return isPassive(trigger) ? behindBy(occasion) : subjects(before);
    }

    /** Names that neither follow a preposition nor own what follows. */
    private List<Span> subjects(List<Span> before) {
        List<Span> doers = new ArrayList<>();
        for (Span name : before) {
            int first = reading.tokenAt(name.start());
            int end = reading.tokenAt(name.end() - 1) + 1;
            boolean owner = end < reading.size() && reading.kind(end) == Reading.Kind.POSSESSIVE;
            if (!owner
                    && !grammar.is(reading, first - 1, "preposition")
                    && !(reading.is(first - 1, "the") && grammar.is(reading, first - 2, "preposition"))) {
                doers.add(name);
            }
        }
        return doers;
    }

    /** Actors among the doers. */
    SortedSet<ActorId> agents(List<Span> doers) {
        SortedSet<ActorId> agents = new TreeSet<>();
        for (Span doer : doers) {
            Mention.OfActor actor = actors.get(doer.start());
            if (actor != null) {
                agents.add(actor.actor());
            }
        }
        return agents;
    }

    SortedSet<String> lastWords(List<Span> doers) {
        SortedSet<String> last = new TreeSet<>();
        doers.forEach(doer -> addLast(doer, last));
        return last;
    }

    /** Actors and other names of tokens [from, until), in order; a name that is linked counts once. */
    private List<Span> all(int from, int until) {
        TreeMap<Integer, Span> all = new TreeMap<>();
        if (from < until) {
            names.subMap(reading.start(from), reading.end(until - 1))
                    .values()
                    .forEach(name -> all.put(name.at().start(), name.at()));
            actors(from, until).forEach(actor -> all.put(actor.at().start(), actor.at()));
        }
        return new ArrayList<>(all.values());
    }

    private int clauseStart(Occasion occasion) {
        int start = occasion.from();
        for (int token = occasion.from(); token < occasion.trigger().start(); token++) {
            if (grammar.is(reading, token, "subordinator") || reading.is(token, ";")) {
                start = token + 1;
            }
        }
        return start;
    }

    private List<Span> behindBy(Occasion occasion) {
        for (int token = occasion.trigger().end(); token < occasion.until(); token++) {
            if (reading.is(token, "by")) {
                List<Span> behind = all(token + 1, Math.min(occasion.until(), token + 6));
                return behind.isEmpty() ? List.of() : List.of(behind.get(0));
            }
        }
        return List.of();
    }

    boolean isPassive(Trigger trigger) {
        if (trigger.form() != Form.PAST && trigger.form() != Form.PARTICIPLE) {
            return false;
        }
        for (int token = trigger.start() - 1; token >= 0 && token >= trigger.start() - 3; token--) {
            if (grammar.is(reading, token, "be")) {
                return true;
            }
        }
        return reading.is(trigger.end(), "by");
    }

    /** Whom it holds to have begun what it tells. */
    SortedSet<ActorId> began(Occasion occasion, SortedSet<ActorId> agents) {
        Trigger trigger = occasion.trigger();
        if (trigger.sense().concept().equals("accusation")) {
            for (int token = trigger.end(); token < occasion.until(); token++) {
                if (reading.is(token, "of") || reading.is(token, "for")) {
                    return ids(actors(trigger.end(), token));
                }
            }
        }
        return BEGINNERS.contains(trigger.sense().concept()) && agents.size() == 1 ? agents : new TreeSet<>();
    }
}
