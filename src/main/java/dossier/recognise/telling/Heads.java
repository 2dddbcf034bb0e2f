package dossier.recognise.telling;

import dossier.model.EventKind;
import dossier.recognise.telling.Clauses.Stretch;
import dossier.recognise.telling.Trigger.Form;
import dossier.recognise.text.Reading;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses among the event words of a sentence the one that says what happened. */
final class Heads {
    /** Concepts whose verbs often only introduce a noun that says what happened. */
    private static final Set<String> LEAVING = Set.of("launch", "report", "announcement", "opening", "agreement");

    /** Of "X's claim that …": what is said in it counts less. */
    private static final double SAYING = 4.5;

    private final Reading reading;
    private final Grammar grammar;
    private final List<Trigger> triggers;

    Heads(Reading reading, Grammar grammar, List<Trigger> triggers) {
        this.reading = reading;
        this.grammar = grammar;
        this.triggers = triggers;
    }

    /** The weightiest word of a stretch; what stands close to the date counts more. */
    @Nullable
    Trigger best(Stretch stretch, int date, List<Occasion> taken) {
        if (grammar.is(reading, stretch.from(), "hypothetical")) {
            return null;
        }
        Trigger best = null;
        double most = 0;
        for (Trigger trigger : triggers) {
            if (stretch.holds(trigger.start()) && taken.stream().noneMatch(occasion -> occasion.trigger() == trigger)) {
                double weight = weight(trigger) - 0.04 * Math.abs(trigger.start() - date);
                if (weight > most) {
                    most = weight;
                    best = trigger;
                }
            }
        }
        return best;
    }

    /** Verbs such as "launched", "held" or "was reported" leave it to their noun what happened: the object, else the subject. */
    Trigger resolved(Trigger verb, Stretch stretch, List<Occasion> taken) {
        boolean leaves = verb.isLight() && verb.sense() != Trigger.Sense.UNKNOWN
                || LEAVING.contains(verb.sense().concept());
        if (!verb.form().isVerb() || !leaves) {
            return verb;
        }
        Trigger subject = null;
        for (Trigger noun : triggers) {
            if (noun.isNoun()
                    && stretch.holds(noun.start())
                    && taken.stream().noneMatch(occasion -> occasion.trigger() == noun)) {
                if (noun.start() >= verb.end() && noun.start() - verb.end() < Nominals.NAME_LENGTH) {
                    return noun;
                }
                subject = noun.end() <= verb.start() ? noun : subject;
            }
        }
        return subject == null ? verb : subject;
    }

    double weight(Trigger trigger) {
        double weight = switch (trigger.form()) {
            case PAST, PARTICIPLE -> reading.is(trigger.start() - 1, "be") ? 2 : 4;
            case THIRD -> 3.2;
            case NOUN -> 2.6;
            case ING -> grammar.is(reading, trigger.start() - 1, "be") ? 3.8 : 2;
            case BASE -> 2;
        };
        if (trigger.isNoun() && trigger.sense().kind() == EventKind.DIPLOMACY && reading.is(trigger.end(), "that")) {
            return SAYING;
        }
        return weight
                - switch (trigger.sense().strength()) {
                    case STRONG -> 0;
                    case WEAK -> 0.4;
                    case LIGHT -> trigger.sense() == Trigger.Sense.UNKNOWN ? 1.5 : 1.6;
                };
    }

    /** Whether a stretch has a verb with a tense. */
    boolean hasFinite(Stretch stretch) {
        return triggers.stream()
                .anyMatch(trigger -> stretch.holds(trigger.start())
                        && (trigger.form() == Form.PAST || trigger.form() == Form.THIRD));
    }
}
