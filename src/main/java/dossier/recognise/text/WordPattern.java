package dossier.recognise.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of an entry, as tables write them: words parted by spaces, and phrases that mean the same by a comma and a space; `a|b` is
 * one of two words; `word?` may be missing; `_` is any one word, `..` up to three; `argue~` stands for argue, argues, argued, arguing,
 * `slam~~` doubles the last consonant (slammed), `lie+` has its plural beside it. A hyphen may be missing. A second column, if its
 * entries begin with `<` or `>`, names the words before or after which the entry does not count: `<anti >organisation`.
 */
final class WordPattern {
    private static final int GAP = 3;

    private record Element(Set<String> words, boolean optional, int any) {}

    private final WordTable.Entry entry;
    private final List<Element> elements = new ArrayList<>();
    private final Set<String> notAfter = new LinkedHashSet<>();
    private final Set<String> notBefore = new LinkedHashSet<>();

    private WordPattern(WordTable.Entry entry, String phrase) {
        this.entry = entry;
        for (String word : phrase.split(" +")) {
            if (word.equals("..")) {
                elements.add(new Element(Set.of(), true, GAP));
            } else if (word.equals("_")) {
                elements.add(new Element(Set.of(), false, 1));
            } else if (word.indexOf('-') > 0) {
                hyphenated(word);
            } else {
                boolean optional = word.endsWith("?");
                elements.add(new Element(forms(optional ? word.substring(0, word.length() - 1) : word), optional, 0));
            }
        }
        for (String word : entry.list(1)) {
            if (word.startsWith("<")) {
                notAfter.addAll(forms(word.substring(1)));
            } else if (word.startsWith(">")) {
                notBefore.addAll(forms(word.substring(1)));
            }
        }
    }

    /** One pattern per phrase of the entry, and per word with a hyphen among others. */
    static List<WordPattern> of(WordTable.Entry entry) {
        List<WordPattern> patterns = new ArrayList<>();
        for (String phrase : entry.words().split("(?<=\\S), +")) {
            for (String plain : unhyphenated(phrase)) {
                patterns.add(new WordPattern(entry, plain));
            }
        }
        return patterns;
    }

    /** The phrase once for each word with a hyphen that stands among others in its first mixed place, and once without them. */
    private static List<String> unhyphenated(String phrase) {
        for (String word : phrase.split(" +")) {
            if (word.indexOf('|') >= 0 && word.indexOf('-') >= 0) {
                List<String> phrases = new ArrayList<>();
                StringBuilder rest = new StringBuilder();
                for (String one : word.split("\\|")) {
                    if (one.indexOf('-') >= 0) {
                        phrases.addAll(unhyphenated(phrase.replace(word, one)));
                    } else {
                        rest.append(rest.isEmpty() ? "" : "|").append(one);
                    }
                }
                if (!rest.isEmpty()) {
                    phrases.addAll(unhyphenated(phrase.replace(word, rest)));
                }
                return phrases;
            }
        }
        return List.of(phrase);
    }

    private void hyphenated(String word) {
        String[] parts = word.split("-");
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                elements.add(new Element(Set.of("-"), true, 0));
            }
            elements.add(new Element(forms(parts[i]), false, 0));
        }
    }

    private static Set<String> forms(String words) {
        Set<String> forms = new LinkedHashSet<>();
        for (String word : words.split("\\|")) {
            if (word.endsWith("~")) {
                inflect(forms, word.substring(0, word.indexOf('~')), word.endsWith("~~"));
            } else if (word.endsWith("+")) {
                String singular = word.substring(0, word.length() - 1);
                forms.add(singular);
                forms.add(withS(singular));
            } else {
                forms.add(word);
            }
        }
        return forms;
    }

    private static void inflect(Set<String> forms, String verb, boolean doubled) {
        forms.add(verb);
        forms.add(withS(verb));
        String stem = doubled ? verb + verb.charAt(verb.length() - 1) : verb;
        if (verb.endsWith("e")) {
            forms.add(verb + "d");
            forms.add(verb.endsWith("ee") ? verb + "ing" : verb.substring(0, verb.length() - 1) + "ing");
        } else if (endsInConsonantAndY(verb)) {
            forms.add(verb.substring(0, verb.length() - 1) + "ied");
            forms.add(verb + "ing");
        } else {
            forms.add(stem + "ed");
            forms.add(stem + "ing");
        }
    }

    private static String withS(String word) {
        if (endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.length() > 1 && word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    WordTable.Entry entry() {
        return entry;
    }

    /** How many elements it has. */
    int size() {
        return elements.size();
    }

    Set<String> firstWords() {
        if (elements.get(0).optional() || elements.get(0).words().isEmpty()) {
            throw new IllegalStateException("an entry begins with words: " + entry.words());
        }
        return elements.get(0).words();
    }

    /** The token after the words, where they begin at this token; else -1. */
    int match(Reading reading, int token) {
        if (token > 0 && notAfter.contains(reading.folded(token - 1))) {
            return -1;
        }
        int end = match(reading, token, 0, reading.sentence(token));
        return end > 0 && notBefore.contains(reading.folded(end)) ? -1 : end;
    }

    private int match(Reading reading, int token, int element, int sentence) {
        if (element == elements.size()) {
            return token;
        }
        Element wanted = elements.get(element);
        boolean here = token < reading.size() && reading.sentence(token) == sentence;
        if (wanted.any() > 0) {
            int least = wanted.optional() ? 0 : 1;
            int to = token;
            for (int taken = 0; taken <= wanted.any(); taken++, to++) {
                if (taken >= least) {
                    int end = match(reading, to, element + 1, sentence);
                    if (end > 0) {
                        return end;
                    }
                }
                if (to >= reading.size() || reading.sentence(to) != sentence || !reading.isWord(to)) {
                    return -1;
                }
            }
            return -1;
        }
        if (here && wanted.words().contains(reading.folded(token))) {
            int end = match(reading, token + 1, element + 1, sentence);
            if (end > 0) {
                return end;
            }
        }
        return wanted.optional() ? match(reading, token, element + 1, sentence) : -1;
    }
}
