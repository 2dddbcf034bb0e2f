package dossier.recognise.telling;

import dossier.recognise.telling.Trigger.Form;
import dossier.recognise.text.Reading;
import java.util.SortedSet;
import java.util.TreeSet;

/** What stands around a head: whether it is denied or still to come, what it is called, and why it happened. */
final class Circumstances {
    private static final int BEFORE = 5;
    private static final int CAUSE_WORDS = 14;

    private final Reading reading;
    private final Grammar grammar;

    Circumstances(Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
    }

    boolean isDenied(Occasion occasion) {
        return hasBefore(occasion, "not") && occasion.trigger().form().isVerb() || hasBefore(occasion, "deny");
    }

    boolean isPlanned(Occasion occasion) {
        Trigger trigger = occasion.trigger();
        return trigger.form() == Form.BASE && !hasBefore(occasion, "not") && hasBefore(occasion, "will", "plan")
                || hasBefore(occasion, "plan")
                || trigger.form() != Form.PAST && hasBefore(occasion, "will");
    }

    private boolean hasBefore(Occasion occasion, String... kinds) {
        for (int token = occasion.trigger().start() - 1;
                token >= occasion.from() && token >= occasion.trigger().start() - BEFORE;
                token--) {
            if (reading.kind(token) == Reading.Kind.MARK && !reading.is(token, "-")) {
                return false;
            }
            if (grammar.isAny(reading, token, kinds)) {
                return true;
            }
        }
        return false;
    }

    /** The noun with what stands before it: "Second Kell War", "24-hour attack"; empty for verbs. */
    String called(Occasion occasion) {
        Trigger trigger = occasion.trigger();
        if (!trigger.isNoun()) {
            return "";
        }
        int first = trigger.start();
        while (first > occasion.from() && trigger.end() - first < 5 && isPartOfName(first - 1, occasion)) {
            first--;
        }
        while (first < trigger.start() && reading.is(first, "-")) {
            first++;
        }
        return Line.of(reading.text().substring(reading.start(first), reading.end(trigger.end() - 1)));
    }

    /** Capitalised words that the event is named after, folded. */
    SortedSet<String> namedAfter(Occasion occasion) {
        SortedSet<String> names = new TreeSet<>();
        Trigger trigger = occasion.trigger();
        for (int token = trigger.start() - 1; token >= occasion.from() && reading.isCapitalised(token); token--) {
            if (isPartOfName(token, occasion) && grammar.isTelling(reading.folded(token))) {
                names.add(reading.folded(token));
            }
        }
        return names;
    }

    private boolean isPartOfName(int token, Occasion occasion) {
        boolean dated = occasion.date() != null
                && reading.start(token) < occasion.date().at().end()
                && occasion.date().at().start() < reading.end(token);
        return !dated
                && (reading.isCapitalised(token)
                        || reading.is(token, "-")
                        || reading.isWord(token)
                                && grammar.isBeforeNoun(reading, token)
                                && !grammar.is(reading, token, "determiner"));
    }

    /** The words behind "because of", "in response to" and the like; empty where no cause is given. */
    String cause(Occasion occasion) {
        for (int token = occasion.from(); token + 2 < occasion.until(); token++) {
            int start = causeAt(token);
            if (start > 0 && start < occasion.until()) {
                int end = start;
                while (end < occasion.until()
                        && end - start < CAUSE_WORDS
                        && (reading.isWord(end)
                                || reading.is(end, "-")
                                || reading.kind(end) == Reading.Kind.POSSESSIVE)) {
                    end++;
                }
                return end - start < 2
                        ? ""
                        : Line.of(reading.text().substring(reading.start(start), reading.end(end - 1)));
            }
        }
        return "";
    }

    private int causeAt(int token) {
        return switch (reading.folded(token)) {
            case "because" -> reading.is(token + 1, "of") ? token + 2 : token + 1;
            case "due" -> reading.is(token + 1, "to") && !reading.is(token - 1, "be") ? token + 2 : 0;
            case "response", "retaliation", "reaction", "revenge" ->
                reading.is(token - 1, "in") && (reading.is(token + 1, "to") || reading.is(token + 1, "for"))
                        ? token + 2
                        : 0;
            case "triggered", "sparked", "prompted", "caused", "provoked" ->
                reading.is(token + 1, "by") ? token + 2 : 0;
            default -> 0;
        };
    }
}
