package dossier.recognise.telling;

import dossier.recognise.text.Reading;
import dossier.recognise.text.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Kinds of small words, and what of a word counts when tellings are compared. */
final class Grammar {
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Set<String> idle = new HashSet<>();

    Grammar(String folder) {
        for (WordTable.Entry entry : WordTable.entries(folder + "grammar.tsv")) {
            kinds.put(entry.words(), Set.copyOf(entry.list(1)));
        }
        for (WordTable.Entry entry : WordTable.entries(folder + "idle.tsv")) {
            idle.addAll(entry.list(0));
        }
    }

    /** Whether a token is of a kind that the table names. */
    boolean is(Reading reading, int token, String kind) {
        return kinds.getOrDefault(kind, Set.of()).contains(reading.folded(token));
    }

    boolean isAny(Reading reading, int token, String... wanted) {
        for (String kind : wanted) {
            if (is(reading, token, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands in front of a noun: a determiner, a possessive, a number, or what ends like an adjective. */
    boolean isBeforeNoun(Reading reading, int token) {
        String word = reading.folded(token);
        return is(reading, token, "determiner")
                || word.equals("'s")
                || token >= 0
                        && token < reading.size()
                        && (reading.kind(token) == Reading.Kind.POSSESSIVE
                                || reading.kind(token) == Reading.Kind.NUMBER
                                || reading.kind(token) == Reading.Kind.MIXED)
                || isAdjective(word);
    }

    private static boolean isAdjective(String word) {
        return word.length() > 4
                && (word.endsWith("al")
                        || word.endsWith("ic")
                        || word.endsWith("ive")
                        || word.endsWith("ous")
                        || word.endsWith("ful")
                        || word.endsWith("able")
                        || word.endsWith("ible")
                        || word.endsWith("less")
                        || word.endsWith("ary"));
    }

    /** Whether a folded word tells one event from another. */
    boolean isTelling(String word) {
        return word.length() > 2 && !idle.contains(word);
    }

    /** A word without the commonest endings, so that "fired" and "firing" are one (the first steps of Porter 1980). */
    static String stem(String word) {
        String stem = word;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        if (stem.length() > 4 && stem.endsWith("es") && !stem.endsWith("ses")) {
            stem = stem.substring(0, stem.length() - 1);
        } else if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.length() > 5 && stem.endsWith("ing")) {
            stem = undoubled(stem.substring(0, stem.length() - 3));
        } else if (stem.length() > 4 && stem.endsWith("ed")) {
            stem = undoubled(stem.substring(0, stem.length() - 2));
        }
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
