package dossier.recognise.link;

import java.util.Map;

/** What counts as one word when names are compared: beyond case and diacritics, points, apostrophes and British or American spelling. */
final class Spelling {
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("centre", "center"),
            Map.entry("defence", "defense"),
            Map.entry("labour", "labor"),
            Map.entry("harbour", "harbor"),
            Map.entry("programme", "program"),
            Map.entry("theatre", "theater"),
            Map.entry("saint", "st"),
            Map.entry("mount", "mt"));

    private Spelling() {}

    /** The key of a folded word: "u.s." and "us" have one, "organisation" and "organization" too. */
    static String key(String folded) {
        String bare = folded;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '.' || c == '\'') {
                bare = folded.length() == 2 && i == 0 ? folded : stripped(folded);
                break;
            }
        }
        int ise = bare.indexOf("isation");
        if (ise > 2) {
            return bare.substring(0, ise) + "iz" + bare.substring(ise + 2);
        }
        return bare.length() < 5 ? bare : SAME.getOrDefault(bare, bare);
    }

    /**
     * One spelling for surnames that transliterations write in several: "Aliev", "Aliyev"; "Zelenskyy", "Zelenskiy", "Zelensky"; doubled
     * letters are written once.
     */
    static String surname(String key) {
        StringBuilder one = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            char last = one.length() == 0 ? ' ' : one.charAt(one.length() - 1);
            boolean glide = c == 'y' && i > 0 && i + 1 < key.length() && isVowel(last) && isVowel(key.charAt(i + 1));
            char plain = c == 'y' && i > 0 ? 'i' : c;
            if (!glide && plain != last) {
                one.append(plain);
            }
        }
        return one.toString();
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static String stripped(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '.' && c != '\'') {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
