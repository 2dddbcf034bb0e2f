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
