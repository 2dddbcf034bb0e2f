package dossier.clean.about;

import dossier.model.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section of the outlet and the keywords under which an article stands. */
final class Topics {
    private static final int MOST = 30;

    static final List<MetadataFinder<String>> SECTION = List.of(
            sight -> first(
                    sight.all("meta", "article:section", "parsely-section", "section", "cxenseparse:section"), "meta"),
            sight -> first(sight.ofArticle("json-ld", "articleSection"), "json-ld"));

    private Topics() {}

    private static Optional<Found<String>> first(List<String> values, String where) {
        return values.stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(value -> new Found<>(Titles.oneLine(value), where));
    }

    static List<Found<String>> tags(Sight sight) {
        List<Found<String>> tags = new ArrayList<>();
        List<String> single = sight.all("meta", "article:tag", "og:article:tag");
        add(tags, single, "meta");
        if (tags.isEmpty()) {
            add(tags, sight.ofArticle("json-ld", "keywords"), "json-ld");
        }
        if (tags.isEmpty()) {
            add(tags, sight.all("meta", "news_keywords", "keywords"), "meta");
        }
        return tags;
    }

    private static void add(List<Found<String>> tags, List<String> values, String where) {
        for (String value : values) {
            for (String part : value.split("[,;]")) {
                String tag = Titles.oneLine(part);
                boolean known = tags.stream().anyMatch(other -> other.value().equalsIgnoreCase(tag));
                if (!tag.isEmpty() && !known && tags.size() < MOST) {
                    tags.add(new Found<>(tag, where));
                }
            }
        }
    }
}
