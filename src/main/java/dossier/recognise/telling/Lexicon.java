package dossier.recognise.telling;

import dossier.model.EventKind;
import dossier.recognise.telling.Trigger.Form;
import dossier.recognise.telling.Trigger.Sense;
import dossier.recognise.telling.Trigger.Strength;
import dossier.recognise.text.Reading;
import dossier.recognise.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The event words of one language, by form. Immutable: one serves all threads. */
final class Lexicon {
    private record Entry(String[] words, Sense sense, Form form) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Set<String> pasts = new HashSet<>();
    private final Grammar grammar;

    Lexicon(String folder, Grammar grammar) {
        this.grammar = grammar;
        for (WordTable.Entry line : WordTable.entries(folder + "events.tsv")) {
            Sense sense = new Sense(
                    line.words(),
                    EventKind.valueOf(line.column(1).toUpperCase(Locale.ROOT)),
                    switch (line.column(4)) {
                        case "weak" -> Strength.WEAK;
                        case "light" -> Strength.LIGHT;
                        default -> Strength.STRONG;
                    });
            for (String verb : line.list(2)) {
                if (!verb.equals("-")) {
                    Inflection.verb(verb).forEach((form, words) -> words.forEach(word -> add(word, sense, form)));
                }
            }
            for (String noun : line.list(3)) {
                if (!noun.equals("-")) {
                    Inflection.noun(noun).forEach(word -> add(word, sense, Form.NOUN));
                }
            }
        }
        for (WordTable.Entry line : WordTable.entries(folder + "pasts.tsv")) {
            pasts.addAll(line.list(0));
        }
    }

    private void add(String phrase, Sense sense, Form form) {
        String[] words = phrase.replace("-", "_-_").split("_");
        byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>()).add(new Entry(words, sense, form));
    }

    /** All words of tokens [from, until) that may head a telling, in order; they do not overlap. */
    List<Trigger> triggers(Reading reading, int from, int until, Set<Integer> named) {
        List<Trigger> triggers = new ArrayList<>();
        for (int token = from; token < until; token++) {
            Trigger trigger = named.contains(token) ? null : at(reading, token, until);
            if (trigger != null) {
                triggers.add(trigger);
                token = trigger.end() - 1;
            }
        }
        return triggers;
    }

    private @Nullable Trigger at(Reading reading, int token, int until) {
        Entry best = null;
        for (Entry entry : byFirstWord.getOrDefault(reading.folded(token), List.of())) {
            if (token + entry.words.length <= until
                    && matches(reading, token, entry.words)
                    && fits(reading, token, token + entry.words.length, entry.form)
                    && (best == null || entry.words.length > best.words.length)) {
                best = entry;
            }
        }
        if (best != null) {
            return new Trigger(token, token + best.words.length, best.sense, best.form);
        }
        return isPast(reading, token) && fits(reading, token, token + 1, Form.PAST)
                ? new Trigger(token, token + 1, Sense.UNKNOWN, Form.PAST)
                : null;
    }

    private boolean isNoun(Reading reading, int token) {
        return byFirstWord.getOrDefault(reading.folded(token), List.of()).stream()
                .anyMatch(entry -> entry.form == Form.NOUN && entry.words.length == 1);
    }

    private static boolean matches(Reading reading, int token, String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (!reading.is(token + i, words[i])) {
                return false;
            }
        }
        return true;
    }

    /** A verb in the past that the lexicon does not know. */
    private boolean isPast(Reading reading, int token) {
        String word = reading.folded(token);
        return !reading.isCapitalised(token)
                && !grammar.is(reading, token, "plan")
                && (pasts.contains(word)
                        || word.length() > 4
                                && word.endsWith("ed")
                                && !word.endsWith("eed")
                                && !word.startsWith("un")
                                && !reading.is(token - 1, "as"));
    }

    /** Whether words can have that form where they stand: no tagger, only the words beside them. */
    private boolean fits(Reading reading, int start, int end, Form form) {
        int before = start - 1;
        boolean first = start == 0 || reading.startsSentence(start);
        boolean hyphenated = !first && reading.is(before, "-") && !reading.isSpaced(start);
        boolean joined = reading.is(end, "-") && !reading.isSpaced(end);
        switch (form) {
            case NOUN:
                return !(grammar.isAny(reading, before, "will", "modal", "pronoun") || reading.is(before, "to"))
                        || reading.folded(start).endsWith("s");
            case BASE:
                return !hyphenated
                        && (grammar.isAny(reading, before, "will", "modal", "not", "pronoun")
                                || reading.is(before, "to"));
            case THIRD:
                boolean subject = !first
                        && (reading.isCapitalised(before)
                                || grammar.is(reading, before, "pronoun")
                                || reading.is(before, "who")
                                || reading.is(before, "which"));
                boolean object = reading.isCapitalised(end) || grammar.is(reading, end, "determiner");
                return !hyphenated
                        && !reading.is(end, "of")
                        && (subject
                                || object
                                        && !first
                                        && reading.isWord(before)
                                        && !grammar.isBeforeNoun(reading, before)
                                        && !grammar.isAny(reading, before, "preposition", "coordinator", "be"));
            case PAST, PARTICIPLE:
                boolean attributive = (first
                                || grammar.isBeforeNoun(reading, before)
                                || grammar.is(reading, before, "preposition"))
                        && reading.isWord(end)
                        && !grammar.isAny(
                                reading, end, "preposition", "determiner", "coordinator", "subordinator", "pronoun");
                boolean paired = grammar.is(reading, before, "coordinator") && isNoun(reading, end);
                return !hyphenated && !joined && !attributive && !paired;
            default:
                return !hyphenated && !joined;
        }
    }
}
