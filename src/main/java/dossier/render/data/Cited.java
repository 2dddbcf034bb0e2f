package dossier.render.data;

import dossier.model.Folding;
import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Metadata;
import dossier.model.Person;
import dossier.model.Rights;
import dossier.model.Source;
import dossier.model.When;
import dossier.render.page.ArticleRef;
import dossier.render.page.Links;
import dossier.render.page.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as a list of references has it.
 *
 * @param key letters, digits and hyphens of ASCII; different for every article
 * @param summary null where there is none or its rights forbid it
 * @param url null where it is not known or nothing to follow
 */
record Cited(
        String key,
        String title,
        List<String> authors,
        @Nullable String outlet,
        @Nullable When published,
        @Nullable When captured,
        @Nullable String url,
        @Nullable String language,
        @Nullable String summary) {

    static List<Cited> of(Site site) {
        List<Cited> cited = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Gist gist : site.dossier().gists()) {
            ArticleRef article = site.lookup().article(gist.id());
            Metadata metadata = gist.metadata();
            Source source = site.lookup().source(gist.source());
            String plain = key(gist.id().value());
            String key = plain;
            for (int i = 2; !keys.add(key); i++) {
                key = plain + "-" + i;
            }
            cited.add(new Cited(
                    key,
                    article.title(),
                    metadata.authors().stream()
                            .map(Found::value)
                            .map(Person::name)
                            .toList(),
                    source != null ? source.name() : value(metadata.outlet()),
                    metadata.published() == null ? null : metadata.published().value(),
                    metadata.captured() == null ? null : metadata.captured().value(),
                    metadata.url() == null ? null : Links.safe(metadata.url().value()),
                    value(metadata.language()),
                    metadata.rights() == Rights.METADATA ? null : value(metadata.summary())));
        }
        return cited;
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    private static String key(String id) {
        StringBuilder key = new StringBuilder();
        Folding.fold(id).chars().forEach(c -> {
            boolean kept = c < 128 && Character.isLetterOrDigit(c);
            key.append(kept ? (char) c : '-');
        });
        return key.toString();
    }

    /** Year, month and day as far as they are known; empty for a date without a year. */
    static List<Integer> parts(@Nullable When when) {
        LocalDate first = when == null ? null : when.first();
        if (when == null || first == null) {
            return List.of();
        }
        return switch (when.precision()) {
            case DAY, SPAN -> List.of(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
            case MONTH -> List.of(first.getYear(), first.getMonthValue());
            default -> List.of(first.getYear());
        };
    }

    /** On one line. */
    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
