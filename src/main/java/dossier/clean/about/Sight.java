package dossier.clean.about;

import dossier.clean.page.Page;
import dossier.clean.page.Words;
import dossier.model.Clue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A page with its article found: what the finders look at. */
final class Sight {
    /** Types of schema.org that are an article, besides all that end in "Article". */
    private static final Set<String> ARTICLES = Set.of(
            "BlogPosting",
            "Report",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "Review",
            "OpinionNewsArticle",
            "CreativeWork");

    private final Page page;
    private final boolean[] body;
    private final int first;
    private final int last;
    private final Set<Integer> told = new HashSet<>();
    /** The values of clues by kind and name, this in small letters. */
    private final Map<String, List<String>> clues = new HashMap<>();

    /** Looked for once, when it is asked for; -2: not yet, -1: there is none. */
    private int title = -2;

    Sight(Page page, boolean[] body) {
        this.page = page;
        this.body = body;
        int from = 0;
        while (from < body.length && !body[from]) {
            from++;
        }
        int until = body.length - 1;
        while (until > from && !body[until]) {
            until--;
        }
        for (Clue clue : page.clues()) {
            String key = clue.kind() + ' ' + clue.name().toLowerCase(Locale.ROOT);
            clues.computeIfAbsent(key, name -> new ArrayList<>()).add(clue.value());
        }
        first = from;
        last = until;
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                Words words = page.form(i).words();
                for (int k = 0; k < words.size(); k++) {
                    told.add(words.hash(k));
                }
            }
        }
    }

    Page page() {
        return page;
    }

    boolean isBody(int line) {
        return line >= 0 && line < body.length && body[line];
    }

    /** The first line of the article; the number of lines where there is none. */
    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The line that is the title by the lines alone. */
    Optional<Integer> title() {
        if (title == -2) {
            title = TitleLines.find(this).orElse(-1);
        }
        return title < 0 ? Optional.empty() : Optional.of(title);
    }

    /** The title's line, or the one above the article. */
    int titleOrFirst() {
        return title().orElse(Math.max(0, first - 1));
    }

    /** Share of the line's longer words that the article has too. */
    double topic(int line) {
        Words words = page.form(line).words();
        int counted = 0;
        int shared = 0;
        for (int k = 0; k < words.size(); k++) {
            int end = k + 1 < words.size()
                    ? words.start(k + 1)
                    : page.line(line).text().length();
            if (end - words.start(k) >= 5) {
                counted++;
                shared += told.contains(words.hash(k)) ? 1 : 0;
            }
        }
        return counted == 0 ? 0 : (double) shared / counted;
    }

    /** Whether the article has the word. */
    boolean tells(int word) {
        return told.contains(word);
    }

    /** The values of clues of that kind and one of those names, by the names' order. */
    List<String> all(String kind, String... names) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            for (Clue clue : page.clues()) {
                if (clue.kind().equals(kind)
                        && clue.name().toLowerCase(Locale.ROOT).equals(name)) {
                    values.add(clue.value());
                }
            }
        }
        return values;
    }

    Optional<String> any(String kind, String... names) {
        return all(kind, names).stream().findFirst();
    }

    /** The values at a path of the JSON-LD or microdata objects that are articles. */
    List<String> ofArticle(String kind, String path) {
        List<String> values = new ArrayList<>();
        for (Clue clue : page.clues()) {
            int dot = clue.name().indexOf('.');
            if (clue.kind().equals(kind)
                    && dot >= 0
                    && clue.name().substring(dot + 1).equals(path)
                    && isArticle(clue.name().substring(0, dot))) {
                values.add(clue.value());
            }
        }
        return values;
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || ARTICLES.contains(type);
    }
}
