package dossier.recognise.link;

import dossier.model.Actor;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's name of two words or more.
 *
 * @param given the first word, as names are compared; a letter where it is an initial
 * @param middle the first letters of the words between; empty where there are none
 * @param surname the last word but for "Jr." and the like, in the one spelling of `Spelling.surname`
 * @param actor null: no entry of the glossary
 */
record FullName(
        String given,
        String middle,
        String surname,
        @Nullable Actor actor) {
    /** Reads a name; empty for one word alone. */
    static Optional<FullName> of(String name, @Nullable Actor actor) {
        Reading reading = Reading.ofTitle(name);
        return of(reading, 0, reading.size(), actor);
    }

    /** Reads the name at tokens [from, until). */
    static Optional<FullName> of(Reading reading, int from, int until, @Nullable Actor actor) {
        List<String> words = new ArrayList<>();
        for (int token = from; token < until; token++) {
            String key = reading.isWord(token) ? Trie.keyAt(reading, token) : null;
            if (key != null && !(words.isEmpty() && isHonorific(key))) {
                words.add(key);
            }
        }
        while (!words.isEmpty() && Words.SUFFIXES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.size() < 2 || Words.PARTICLES.contains(words.get(0)) && words.size() == 2) {
            return Optional.empty();
        }
        return Optional.of(
                new FullName(words.get(0), middle(words), Spelling.surname(words.get(words.size() - 1)), actor));
    }

    private static String middle(List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words.subList(1, words.size() - 1)) {
            if (!Words.PARTICLES.contains(word)) {
                letters.append(word, 0, 1);
            }
        }
        return letters.toString();
    }

    private static boolean isHonorific(String key) {
        return Words.HIS_HONORIFICS.contains(key) || Words.HER_HONORIFICS.contains(key);
    }

    /** Whether two names of one surname may be one person's: equal given names, a short form, or an initial; no other middle initial. */
    boolean agrees(FullName other) {
        return surname.equals(other.surname)
                && (middle.isEmpty() || other.middle.isEmpty() || middle.equals(other.middle))
                && (given.equals(other.given)
                        || ShortForms.sameName(given, other.given)
                        || isInitialOf(given, other.given)
                        || isInitialOf(other.given, given));
    }

    private static boolean isInitialOf(String initial, String name) {
        return initial.length() == 1 && name.startsWith(initial);
    }
}
