package dossier.recognise.telling;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Span;
import dossier.recognise.telling.Trigger.Form;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    Participants(Article.Read read, List<Mention> links, Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
        for (Mention link : links) {
            if (link instanceof Mention.OfActor actor && actor.at().in() == reading.in()) {
                actors.put(actor.at().start(), actor);
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

    /** The last word of each name, folded. */
    SortedSet<String> names(int from, int until) {
        SortedSet<String> last = new TreeSet<>();
        if (from < until) {
            for (Mention.OfName name :
                    names.subMap(reading.start(from), reading.end(until - 1)).values()) {
                int token = reading.tokenAt(name.at().end() - 1);
                if (!actors.containsKey(name.at().start()) && reading.isWord(token)) {
                    last.add(reading.folded(token));
                }
            }
        }
        return last;
    }

    /** Those before an active verb, behind "by", or the owner of the noun. */
    SortedSet<ActorId> agents(Occasion occasion) {
        Trigger trigger = occasion.trigger();
        if (trigger.isNoun()) {
            for (Mention.OfActor actor : actors(occasion.from(), trigger.start())) {
                int end = reading.tokenAt(actor.at().end() - 1) + 1;
                if (reading.kind(Math.min(end, reading.size() - 1)) == Reading.Kind.POSSESSIVE
                                && trigger.start() - end < 5
                        || end == trigger.start()) {
                    return ids(List.of(actor));
                }
            }
            return behindBy(occasion);
        }
        if (isPassive(trigger)) {
            return behindBy(occasion);
        }
        List<Mention.OfActor> before = actors(clauseStart(occasion), trigger.start());
        SortedSet<ActorId> agents = new TreeSet<>();
        for (Mention.OfActor actor : before) {
            int first = reading.tokenAt(actor.at().start());
            if (!grammar.is(reading, first - 1, "preposition")
                    && !(reading.is(first - 1, "the") && grammar.is(reading, first - 2, "preposition"))) {
                agents.add(actor.actor());
            }
        }
        return agents;
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

    private SortedSet<ActorId> behindBy(Occasion occasion) {
        for (int token = occasion.trigger().end(); token < occasion.until(); token++) {
            if (reading.is(token, "by")) {
                List<Mention.OfActor> behind = actors(token + 1, Math.min(occasion.until(), token + 6));
                return behind.isEmpty() ? new TreeSet<>() : ids(behind.subList(0, 1));
            }
        }
        return new TreeSet<>();
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
