package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text. Null or empty: not known; nothing is guessed.
 *
 * @param label stated; else pages make one of author or outlet and year
 * @param outlet the publisher's name, or a source's id where an editor stated one
 * @param published mostly a day; a bound or an approximate date where the capture gives no more
 * @param added the edition in which it was taken in; null: the first
 * @param language BCP 47, lower-case primary subtag first
 */
public record Metadata(
        @Nullable Found<String> label,
        @Nullable Found<String> title,
        List<Found<Person>> authors,
        @Nullable Found<String> outlet,
        @Nullable Found<String> url,
        @Nullable Found<When> published,
        @Nullable Found<When> updated,
        @Nullable Found<When> captured,
        @Nullable Found<When> added,
        @Nullable Found<String> language,
        @Nullable Found<String> translatedFrom,
        @Nullable Found<String> reprintOf,
        @Nullable Found<String> versionOf,
        @Nullable Found<String> summary,
        @Nullable Found<String> section,
        List<Found<String>> tags,
        @Nullable Found<String> licence,
        Rights rights,
        boolean draft) {
    public Metadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** The title's words, empty where there is none: what spans of `Place.TITLE` point into. */
    public String titleText() {
        return title == null ? "" : title.value();
    }
}
