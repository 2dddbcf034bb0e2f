package dossier.recognise.telling;

import dossier.model.Mention;
import dossier.model.Precision;
import dossier.model.When;
import dossier.recognise.telling.Clauses.Stretch;
import dossier.recognise.telling.Trigger.Form;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in one sentence what it tells of: each date with the word that says what happened then, and what is told without a date. */
final class Occasions {
    /** A sentence with more dates is a table or a list. */
    private static final int MOST_DATES = 8;
    /** Tokens of a sentence; what is longer is a list that lost its marks. */
    private static final int LONGEST = 300;

    private final Reading reading;
    private final Grammar grammar;
    private final int from;
    private final int until;
    private final List<Trigger> triggers;
    private final List<Stretch> stretches;
    private final Nominals nominals;
    private final Heads heads;

    private Occasions(Reading reading, int sentence, Lexicon lexicon, Grammar grammar, Set<Integer> named) {
        this.reading = reading;
        this.grammar = grammar;
        this.from = reading.firstToken(sentence);
        this.until = reading.endToken(sentence);
        this.triggers = lexicon.triggers(reading, from, until, named);
        this.stretches = Clauses.of(reading, from, until, grammar);
        this.nominals = new Nominals(reading, grammar, from, until, triggers);
        this.heads = new Heads(reading, grammar, triggers);
    }

    /**
     * @param dates the time expressions of the sentence that pin a date
     * @param named tokens inside names of actors: these head nothing
     */
    static List<Occasion> of(
            Reading reading,
            int sentence,
            List<Mention.OfDate> dates,
            Set<Integer> named,
            Lexicon lexicon,
            Grammar grammar) {
        if (reading.endToken(sentence) - reading.firstToken(sentence) > LONGEST) {
            return List.of();
        }
        Occasions occasions = new Occasions(reading, sentence, lexicon, grammar, named);
        return occasions.find(dates);
    }

    private List<Occasion> find(List<Mention.OfDate> dates) {
        boolean question = reading.is(until - 1, "?");
        List<Occasion> found = new ArrayList<>();
        List<Mention.OfDate> adverbial = new ArrayList<>();
        for (Mention.OfDate date : dates.subList(0, Math.min(MOST_DATES, dates.size()))) {
            if (!isUsable(date.when())) {
                continue;
            }
            Occasion nominal = nominals.of(date);
            if (nominal != null) {
                found.add(nominal);
                if (nominals.isDuring(nominal)) {
                    adverbial.add(date);
                }
            } else if (!question && !isReference(date, dates.size() > 1)) {
                adverbial.add(date);
            }
        }
        List<Core> cores = new ArrayList<>();
        for (Mention.OfDate date : adverbial) {
            Core core = core(date, found);
            boolean named = found.stream().anyMatch(one -> one.date() == date);
            if (core != null && !(core.trigger().isLight() && (named || isBound(date)))) {
                cores.add(core);
            }
        }
        spread(cores, found);
        if (cores.isEmpty() && !question) {
            Occasion undated = undated(found);
            if (undated != null) {
                found.add(undated);
            }
        }
        if (!question) {
            asides(cores, found);
        }
        found.sort(Comparator.comparingInt(Occasion::from).thenComparing(Occasion::until));
        return found;
    }

    private static boolean isUsable(@Nullable When when) {
        return when != null && when.first() != null && when.last() != null && when.precision() != Precision.CENTURY;
    }

    /** A date that only begins or ends something. */
    private boolean isBound(Mention.OfDate date) {
        return grammar.is(reading, reading.tokenAt(date.at().start()) - 1, "since");
    }

    /** A date that is spoken of, not one on which something is said to have happened: "a response to November 16". */
    private boolean isReference(Mention.OfDate date, boolean among) {
        int before = reading.tokenAt(date.at().start()) - 1;
        while (reading.is(before, "the") || reading.is(before, "early") || reading.is(before, "late")) {
            before--;
        }
        String word = reading.folded(before);
        return switch (word) {
            case "to", "than", "like", "as", "of" -> true;
            case "since", "until", "till" -> among;
            default -> false;
        };
    }

    /** A date, its head, and the stretches that hold the two. */
    private record Core(Mention.OfDate date, Trigger trigger, int first, int last) {}

    /** @param taken tellings whose heads are theirs alone */
    private @Nullable Core core(Mention.OfDate date, List<Occasion> taken) {
        int token = reading.tokenAt(date.at().start());
        int at = 0;
        while (at + 1 < stretches.size() && !stretches.get(at).holds(token)) {
            at++;
        }
        boolean opens = at == 0
                || stretches.get(at).until() - stretches.get(at).from() < 7
                        && grammar.isAny(reading, stretches.get(at).from(), "opening", "preposition");
        Core main = at == 0 ? mainClause(date, token, taken) : null;
        if (main != null) {
            return main;
        }
        for (boolean subordinate : new boolean[] {false, true}) {
            for (int distance = 0; distance < stretches.size(); distance++) {
                int[] sides = distance == 0
                        ? new int[] {at}
                        : opens ? new int[] {at + distance, at - distance} : new int[] {at - distance, at + distance};
                for (int side : sides) {
                    Trigger best = side < 0
                                    || side >= stretches.size()
                                    || !subordinate && side != at && isSubordinate(stretches.get(side))
                            ? null
                            : heads.best(stretches.get(side), token, taken);
                    if (best != null) {
                        return new Core(
                                date,
                                heads.resolved(best, stretches.get(side), taken),
                                Math.min(at, side),
                                Math.max(at, side));
                    }
                }
            }
        }
        return null;
    }

    /** "Speaking at a rally on Wednesday, she called …": the verb behind an opening without one of its own. */
    private @Nullable Core mainClause(Mention.OfDate date, int token, List<Occasion> taken) {
        Stretch opening = stretches.get(0);
        boolean opens = grammar.is(reading, opening.from(), "preposition")
                || reading.folded(opening.from()).endsWith("ing");
        if (!opens || stretches.size() < 2 || heads.hasFinite(opening) || isSubordinate(stretches.get(1))) {
            return null;
        }
        Trigger best = heads.best(stretches.get(1), token, taken);
        return best == null || best.isNoun() || best.form() == Form.ING || best.isLight()
                ? null
                : new Core(date, heads.resolved(best, stretches.get(1), taken), 0, 1);
    }

    private boolean isSubordinate(Stretch stretch) {
        return grammar.is(reading, stretch.from(), "subordinator");
    }

    /** Shares the sentence out among its dates: each telling reaches to where the next one's stretches begin. */
    private void spread(List<Core> cores, List<Occasion> found) {
        for (int i = 0; i < cores.size(); i++) {
            Core core = cores.get(i);
            Stretch own = stretches.get(core.last());
            if (own.holds(core.trigger().start()) && isRelative(own)) {
                found.add(new Occasion(antecedent(own.from()), own.until(), core.trigger(), core.date(), false));
                continue;
            }
            int first = stretches.get(core.first()).from();
            int start = found.stream().anyMatch(one -> one.until() <= first) ? first : from;
            int end = until;
            for (int j = 0; j < cores.size(); j++) {
                Core other = cores.get(j);
                if (j < i && other.last() < core.first()) {
                    start = Math.max(start, stretches.get(core.first()).from());
                }
                if (j > i && core.last() < other.first()) {
                    end = Math.min(end, stretches.get(other.first()).from());
                }
            }
            found.add(new Occasion(start, end, core.trigger(), core.date(), false));
        }
    }

    /** What other stretches of the sentence tell in passing: "after the death of his son". */
    private void asides(List<Core> cores, List<Occasion> found) {
        for (Stretch stretch : stretches) {
            boolean held =
                    cores.stream().anyMatch(core -> stretch.holds(core.trigger().start()))
                            || found.stream()
                                    .anyMatch(one -> stretch.holds(one.trigger().start()));
            if (held || grammar.is(reading, stretch.from(), "hypothetical")) {
                continue;
            }
            for (Trigger trigger : triggers) {
                if (stretch.holds(trigger.start())
                        && trigger.sense().strength() == Trigger.Strength.STRONG
                        && (trigger.form() == Form.PAST || trigger.isNoun() && isDefinite(trigger))) {
                    found.add(new Occasion(stretch.from(), stretch.until(), trigger, null, true));
                    break;
                }
            }
        }
    }

    /** "the death of", "Iran's exercise", "the attack on": one that is known. */
    private boolean isDefinite(Trigger noun) {
        boolean tail = grammar.is(reading, noun.end(), "preposition");
        for (int token = noun.start() - 1; token >= from && token >= noun.start() - 4; token--) {
            if (reading.kind(token) == Reading.Kind.POSSESSIVE || tail && reading.is(token, "the")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(Stretch stretch) {
        return reading.is(stretch.from(), "who") || reading.is(stretch.from(), "which");
    }

    /** The first token of the words that a relative clause belongs to: "his son Beau, who died last year". */
    private int antecedent(int relative) {
        int start = relative - 1;
        while (start > from && reading.is(start, ",")) {
            start--;
        }
        int last = start;
        while (start > from
                && last - start < Nominals.NAME_LENGTH
                && (nominals.isInsideName(start - 1) || reading.kind(start - 1) == Reading.Kind.POSSESSIVE)) {
            start--;
        }
        boolean determined = start > from && grammar.is(reading, start - 1, "determiner");
        return determined ? start - 1 : start;
    }

    /** The weightiest word that reports something, where nothing in the sentence is dated. */
    private @Nullable Occasion undated(List<Occasion> dated) {
        Trigger best = null;
        for (Trigger trigger : triggers) {
            boolean told =
                    dated.stream().anyMatch(one -> one.from() <= trigger.start() && trigger.start() < one.until());
            if (!trigger.isLight()
                    && !trigger.sense().concept().equals("statement")
                    && !told
                    && trigger.form() != Form.BASE
                    && (best == null || heads.weight(trigger) > heads.weight(best))) {
                best = trigger;
            }
        }
        if (best == null || grammar.is(reading, from, "hypothetical")) {
            return null;
        }
        return new Occasion(from, until, best, null, false);
    }
}
