package dossier.clean.about;

import dossier.clean.page.Words;
import dossier.model.Found;
import dossier.model.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The headline: as it stands above the article where the page's own title agrees with it, else as the page tells it to machines. */
final class Titles {
    static final List<MetadataFinder<String>> ALL =
            List.of(Titles::heading, Titles::jsonLd, Titles::meta, Titles::line, Titles::page, Titles::anyHeading);

    /** So much of a heading's words must stand in the titles that the page names. */
    private static final double AGREES = 0.6;

    private Titles() {}

    private static Optional<Found<String>> heading(Sight sight) {
        List<String> named = named(sight);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String best = null;
        double most = AGREES;
        for (int i = 0; i < sight.page().size(); i++) {
            Line line = sight.page().line(i);
            if (line.kind() == Line.Kind.HEADING
                    && line.level() <= 2
                    && !line.dom().hidden()
                    && sight.page().form(i).length() >= 2) {
                for (String title : named) {
                    double like =
                            opens(line, title) ? 0.99 : likeness(line.text(), title) + (line.level() == 1 ? 0.1 : 0);
                    if (like > most) {
                        most = like;
                        best = line.text();
                    }
                }
            }
        }
        return Optional.ofNullable(best).map(text -> new Found<>(withoutKicker(oneLine(text), named), "heading"));
    }

    /** "Politics: Pier closes" is "Pier closes" where the page names it so. */
    private static String withoutKicker(String heading, List<String> named) {
        String letters = SiteSuffix.letters(heading);
        for (String title : named) {
            String name = SiteSuffix.letters(title);
            boolean tail = letters.length() > name.length() && letters.endsWith(name);
            if (tail && name.length() * 2 > letters.length()) {
                return oneLine(title);
            }
        }
        return heading;
    }

    /** Whether the page's title is the first heading with the site's name behind it, whatever that is. */
    private static boolean opens(Line heading, String title) {
        int end = heading.text().length();
        return heading.level() == 1
                && title.length() > end + 3
                && title.startsWith(heading.text())
                && "|-–—·•:".indexOf(title.charAt(end + 1)) >= 0
                && title.charAt(end) == ' ';
    }

    private static List<String> named(Sight sight) {
        List<String> named = new ArrayList<>(sight.ofArticle("json-ld", "headline"));
        List<String> names = Outlets.names(sight);
        for (String title : sight.all("meta", "og:title", "twitter:title")) {
            named.add(SiteSuffix.without(title, names));
        }
        for (String title : sight.all("title", "title")) {
            named.add(SiteSuffix.without(title, names));
        }
        return named;
    }

    /** Share of the two titles' different words that both have. */
    private static double likeness(String a, String b) {
        Set<Integer> one = words(a);
        Set<Integer> other = words(b);
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * both.size() / (one.size() + other.size());
    }

    private static Set<Integer> words(String text) {
        Set<Integer> set = new HashSet<>();
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            set.add(words.hash(i));
        }
        return set;
    }

    private static Optional<Found<String>> jsonLd(Sight sight) {
        return sight.ofArticle("json-ld", "headline").stream()
                .findFirst()
                .map(title -> new Found<>(SiteSuffix.without(oneLine(title), Outlets.names(sight)), "json-ld"));
    }

    private static Optional<Found<String>> meta(Sight sight) {
        return sight.any("meta", "og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title", "title")
                .map(title -> new Found<>(SiteSuffix.without(oneLine(title), Outlets.names(sight)), "meta"));
    }

    private static Optional<Found<String>> page(Sight sight) {
        return sight.any("title", "title")
                .map(title -> new Found<>(SiteSuffix.without(oneLine(title), Outlets.names(sight)), "title"));
    }

    private static Optional<Found<String>> line(Sight sight) {
        if (sight.any("title", "title").isPresent()) {
            return Optional.empty();
        }
        return sight.title().map(i -> new Found<>(oneLine(sight.page().line(i).text()), "text"));
    }

    private static Optional<Found<String>> anyHeading(Sight sight) {
        for (int i = 0; i < sight.page().size(); i++) {
            if (sight.page().line(i).kind() == Line.Kind.HEADING
                    && sight.page().line(i).level() == 1) {
                return Optional.of(new Found<>(oneLine(sight.page().line(i).text()), "heading"));
            }
        }
        return Optional.empty();
    }

    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
