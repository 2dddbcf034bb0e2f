package dossier.recognise.telling;

import dossier.model.EventKind;
import dossier.model.Mention;
import dossier.recognise.text.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that name an event and hold its date: "the 1994 ceasefire". */
final class Nominals {
    /** Words between a date and the noun that it belongs to: "the June 2021 Kell Declaration". */
    static final int NAME_LENGTH = 6;

    private final Reading reading;
    private final Grammar grammar;
    private final int from;
    private final int until;
    private final List<Trigger> triggers;

    /** @param triggers of the sentence that is tokens [from, until) */
    Nominals(Reading reading, Grammar grammar, int from, int until, List<Trigger> triggers) {
        this.reading = reading;
        this.grammar = grammar;
        this.from = from;
        this.until = until;
        this.triggers = triggers;
    }

    /** "the 1994 ceasefire", "the November 16 conflict", "the ceasefire of November 2020". */
    @Nullable
    Occasion of(Mention.OfDate date) {
        int first = reading.tokenAt(date.at().start());
        int after = reading.tokenAt(date.at().end() - 1) + 1;
        int end = after;
        while (end < until && end - after < NAME_LENGTH && isInsideName(end)) {
            end++;
        }
        for (Trigger trigger : triggers) {
            if (trigger.isNoun() && trigger.start() >= after && trigger.end() <= end) {
                return named(first, trigger, date);
            }
        }
        if (reading.is(first - 1, "of")) {
            for (Trigger trigger : triggers) {
                if (trigger.isNoun() && trigger.end() == first - 1) {
                    return named(trigger.start(), trigger, date);
                }
            }
        }
        return null;
    }

    boolean isInsideName(int token) {
        return reading.isWord(token)
                        && !grammar.isAny(
                                reading,
                                token,
                                "preposition",
                                "determiner",
                                "be",
                                "have",
                                "will",
                                "modal",
                                "pronoun",
                                "subordinator",
                                "coordinator")
                || reading.is(token, "-") && !reading.isSpaced(token);
    }

    private Occasion named(int first, Trigger trigger, Mention.OfDate date) {
        int start = first;
        while (start > from
                && first - start < 2 * NAME_LENGTH
                && (reading.is(start - 1, "of") && reading.isCapitalised(start - 2)
                        || !grammar.isAny(reading, start - 1, "preposition", "subordinator", "coordinator", "opening"))
                && (reading.isCapitalised(start - 1)
                        || reading.is(start - 1, "of")
                        || reading.kind(start - 1) == Reading.Kind.POSSESSIVE
                        || grammar.is(reading, start - 1, "determiner"))) {
            start--;
        }
        int end = Math.max(trigger.end(), reading.tokenAt(date.at().end() - 1) + 1);
        int last = end;
        while (last < until && last - end < 2 * NAME_LENGTH && (isInsideName(last) || isTail(last))) {
            last++;
        }
        while (last > end && grammar.isAny(reading, last - 1, "preposition", "determiner", "coordinator")) {
            last--;
        }
        return new Occasion(start, Math.max(end, last), trigger, date, true);
    }

    /** What goes on behind a name: "between A and B", "of the two states". */
    private boolean isTail(int token) {
        return grammar.is(reading, token, "preposition")
                || grammar.is(reading, token, "determiner")
                || reading.is(token, "and") && reading.isCapitalised(token + 1);
    }

    /** "During the 2020 conflict, …": what the sentence tells happened then too. */
    boolean isDuring(Occasion nominal) {
        int before = nominal.from() - 1;
        return reading.is(before, "during")
                || reading.is(before, "amid")
                || reading.is(before, "in") && nominal.trigger().sense().kind() == EventKind.VIOLENCE;
    }
}
