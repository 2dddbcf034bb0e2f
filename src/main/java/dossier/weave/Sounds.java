package dossier.weave;

import dossier.model.Folding;
import java.util.Locale;
import java.util.Map;

/**
 * How a word sounds, whatever the transliteration: its consonants in classes that spellings confuse (k, q, g, kh, gh are one), and its
 * vowels apart from them.
 *
 * @param consonants class letters, doubled ones once; a vowel at the beginning is `A`
 * @param vowels a, e, i, o, u in order; glides left out
 */
record Sounds(String consonants, String vowels) {
    /** Letters of several alphabets in the spelling that English has for them; others stay. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ş', "sh"),
            Map.entry('ç', "ch"),
            Map.entry('ğ', "gh"),
            Map.entry('š', "sh"),
            Map.entry('č', "ch"),
            Map.entry('ž', "zh"),
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "yo"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('і', "i"),
            Map.entry('ї', "yi"),
            Map.entry('є', "ye"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    /** Spellings of one sound, longer ones first, and the class. */
    private static final String[][] CLUSTERS = {
        {"shch", "X"},
        {"tsch", "C"},
        {"sch", "X"},
        {"tch", "C"},
        {"dzh", "J"},
        {"dj", "J"},
        {"zh", "J"},
        {"sh", "X"},
        {"ch", "C"},
        {"kh", "K"},
        {"gh", "K"},
        {"ck", "K"},
        {"ph", "F"},
        {"th", "T"},
        {"dh", "S"},
        {"ts", "S"},
        {"tz", "S"},
        {"x", "KS"},
    };

    private static final String SINGLE = "bcdfgjklmnpqrstvwz";
    private static final String CLASSES = "BKDFKJKLMNPKRSTVVS";

    /** What a vowel more or less costs. */
    private static final double MISSING = 0.45;

    /** A word in small Latin letters, as the alphabets write it that have their own. */
    static String spelled(String word) {
        StringBuilder spelled = new StringBuilder();
        String lower = word.toLowerCase(Locale.ROOT);
        boolean turkic = lower.chars().anyMatch(c -> "əışşğç".indexOf(c) >= 0);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            String letter = LETTERS.get(c);
            if (letter != null) {
                spelled.append(letter);
            } else if (turkic && c == 'c') {
                spelled.append('j');
            } else if (turkic && c == 'x') {
                spelled.append("kh");
            } else if (turkic && c == 'j') {
                spelled.append("zh");
            } else {
                spelled.append(c);
            }
        }
        return Folding.fold(spelled.toString()).replace("'", "");
    }

    /** The sounds of a spelled word. */
    static Sounds of(String word) {
        StringBuilder consonants = new StringBuilder();
        StringBuilder vowels = new StringBuilder();
        boolean afterVowel = false;
        for (int i = 0; i < word.length(); ) {
            int length = vowel(word, i);
            if (length > 0) {
                if (i == 0) {
                    consonants.append('A');
                }
                if (!(afterVowel && isGlide(word.charAt(i)))) {
                    vowels.append(vowelOf(word, i, length));
                }
                afterVowel = true;
                i += length;
                continue;
            }
            i += consonant(word, i, consonants);
            afterVowel = false;
        }
        return new Sounds(consonants.toString(), vowels.toString());
    }

    /** How many letters a vowel at `i` has; 0: there is none. */
    private static int vowel(String word, int i) {
        if (word.startsWith("ou", i) || word.startsWith("oo", i) || word.startsWith("ee", i)) {
            return 2;
        }
        return "aeiouy".indexOf(word.charAt(i)) >= 0 ? 1 : 0;
    }

    private static char vowelOf(String word, int i, int length) {
        char first = word.charAt(i);
        if (length == 2) {
            return first == 'e' ? 'i' : 'u';
        }
        return first == 'y' ? 'i' : first;
    }

    private static boolean isGlide(char c) {
        return c == 'y' || c == 'i';
    }

    private static int consonant(String word, int i, StringBuilder consonants) {
        for (String[] cluster : CLUSTERS) {
            if (word.startsWith(cluster[0], i)) {
                append(consonants, cluster[1]);
                return cluster[0].length();
            }
        }
        char c = word.charAt(i);
        int single = SINGLE.indexOf(c);
        if (c == 'h') {
            append(consonants, i == 0 ? "H" : "");
        } else if (c == 'c' && i + 1 < word.length() && "eiy".indexOf(word.charAt(i + 1)) >= 0) {
            append(consonants, "S");
        } else {
            append(consonants, single < 0 ? String.valueOf(c) : CLASSES.substring(single, single + 1));
        }
        return 1;
    }

    private static void append(StringBuilder consonants, String classes) {
        int last = consonants.length() - 1;
        if (!classes.isEmpty() && (last < 0 || consonants.charAt(last) != classes.charAt(0))) {
            consonants.append(classes);
        }
    }

    /** Mean cost, 0 to 1, of making one word's vowels the other's: o and u, e and i are near, a and u are not (Wagner & Fischer 1974). */
    double vowelDistance(Sounds other) {
        int rows = vowels.length();
        int columns = other.vowels.length();
        double[] last = new double[columns + 1];
        for (int column = 0; column <= columns; column++) {
            last[column] = column * MISSING;
        }
        for (int row = 1; row <= rows; row++) {
            double[] next = new double[columns + 1];
            next[0] = row * MISSING;
            for (int column = 1; column <= columns; column++) {
                double change = last[column - 1] + cost(vowels.charAt(row - 1), other.vowels.charAt(column - 1));
                next[column] = Math.min(change, Math.min(last[column], next[column - 1]) + MISSING);
            }
            last = next;
        }
        return last[columns] / Math.max(1, Math.max(rows, columns));
    }

    static double cost(char one, char other) {
        if (one == other) {
            return 0;
        }
        String pair = one < other ? "" + one + other : "" + other + one;
        return switch (pair) {
            case "ou", "ei" -> 0.15;
            case "ae" -> 0.4;
            case "ao" -> 0.5;
            case "eo" -> 0.6;
            case "au" -> 1;
            default -> 0.8;
        };
    }
}
