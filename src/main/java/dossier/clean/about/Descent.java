package dossier.clean.about;

import dossier.clean.page.Table;
import dossier.model.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a text comes from, and under what terms: translated, taken over from another outlet, under a licence. */
final class Descent {
    private static final int LONGEST = 45;
    private static final List<List<String>> PHRASES = Table.rows("descent.tsv", 2);
    private static final List<List<String>> LANGUAGES = Table.rows("language-names.tsv", 2);

    static final List<MetadataFinder<String>> TRANSLATED = List.of(sight ->
            after(sight, "translated").flatMap(Descent::language).map(language -> new Found<>(language, "text")));

    static final List<MetadataFinder<String>> REPRINT = List.of(
            sight -> sight.any("meta", "syndication-source", "original-source").map(url -> new Found<>(url, "meta")),
            sight -> after(sight, "reprint").flatMap(Descent::name).map(name -> new Found<>(name, "text")));

    static final List<MetadataFinder<String>> LICENCE = List.of(
            sight -> sight.any("link", "license").map(url -> new Found<>(url, "link")),
            sight -> sight.ofArticle("json-ld", "license").stream().findFirst().map(url -> new Found<>(url, "json-ld")),
            sight -> after(sight, "licence").flatMap(Descent::name).map(name -> new Found<>(name, "text")));

    private Descent() {}

    /** What follows such a phrase in a short line outside the article, or in its first or last lines. */
    private static Optional<String> after(Sight sight, String kind) {
        for (int i = Math.max(0, sight.first() - 30); i < sight.page().size() && i < sight.last() + 40; i++) {
            boolean edge = i <= sight.first() + 1 || i >= sight.last() - 1;
            int length = sight.page().form(i).length();
            if (!edge || length < 3 || length > LONGEST || sight.page().form(i).functionWords() == 0) {
                continue;
            }
            String text = sight.page().line(i).text();
            String lower = text.toLowerCase(Locale.ROOT);
            for (List<String> row : PHRASES) {
                int at = row.get(0).equals(kind) ? lower.indexOf(row.get(1)) : -1;
                if (at >= 0 && lower.length() == text.length()) {
                    return Optional.of(text.substring(at + row.get(1).length()).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> language(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (List<String> row : LANGUAGES) {
            for (String name : row.get(1).split(" ")) {
                if (lower.startsWith(name)
                        || lower.startsWith("the " + name)
                        || lower.startsWith("the original " + name)) {
                    found.add(row.get(0));
                }
            }
        }
        return found.stream().findFirst();
    }

    /** The name up to the next sign that ends it. */
    private static Optional<String> name(String words) {
        int end = 0;
        while (end < words.length() && ".,;|(\n".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        String name = words.substring(0, end).strip();
        name = name.startsWith(": ") ? name.substring(2) : name;
        return name.length() < 2 || name.length() > 80 ? Optional.empty() : Optional.of(name);
    }
}
