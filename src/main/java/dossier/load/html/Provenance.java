package dossier.load.html;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What browsers and their extensions note in a saved page: Internet Explorer and Chromium write `saved from url=(0023)https://…`,
 * SingleFile writes a comment with the lines `url: …` and `saved date: …`.
 */
final class Provenance {
    private Provenance() {}

    /** `url` and `saved`, where the comment says them. */
    static SortedMap<String, String> of(String comment) {
        SortedMap<String, String> said = new TreeMap<>();
        int from = comment.indexOf("saved from url=(");
        if (from >= 0) {
            int close = comment.indexOf(')', from);
            if (close > 0) {
                put(said, "url", comment.substring(close + 1));
            }
        } else if (comment.contains("SingleFile")) {
            for (String line : comment.split("\n")) {
                String plain = line.strip();
                Map.of("url:", "url", "saved date:", "saved").forEach((label, name) -> {
                    if (plain.startsWith(label)) {
                        put(said, name, plain.substring(label.length()));
                    }
                });
            }
        }
        return said;
    }

    private static void put(SortedMap<String, String> said, String name, String value) {
        String plain = value.strip();
        if (!plain.isEmpty() && plain.length() < 4000) {
            said.put(name, plain);
        }
    }
}
