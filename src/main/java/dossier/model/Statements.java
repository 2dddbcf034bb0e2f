package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor states of an article, in its sidecar or front matter: read, checked and typed. Null or empty: not stated.
 *
 * @param source a source's id or name
 * @param reprintOf an article's id or an address
 * @param versionOf an article's id
 * @param added the edition in which the capture was taken in
 * @param body words that belong to the article though the cleaner cut them
 * @param furniture words that do not though the cleaner kept them
 */
public record Statements(
        @Nullable Stated<String> label,
        @Nullable Stated<String> title,
        List<Stated<Person>> authors,
        @Nullable Stated<String> source,
        @Nullable Stated<String> url,
        @Nullable Stated<When> published,
        @Nullable Stated<When> updated,
        @Nullable Stated<When> captured,
        @Nullable Stated<When> added,
        @Nullable Stated<String> language,
        @Nullable Stated<String> translatedFrom,
        @Nullable Stated<String> reprintOf,
        @Nullable Stated<String> versionOf,
        @Nullable Stated<String> summary,
        List<Stated<String>> tags,
        @Nullable Stated<Rights> rights,
        boolean draft,
        List<StatedNote> notes,
        List<Decision> decisions,
        List<Stated<TextQuote>> body,
        List<Stated<TextQuote>> furniture) {
    /** Nothing is stated. */
    public static final Statements NONE = new Statements(
            null, null, List.of(), null, null, null, null, null, null, null, null, null, null, null, List.of(), null,
            false, List.of(), List.of(), List.of(), List.of());

    public Statements {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
        decisions = List.copyOf(decisions);
        body = List.copyOf(body);
        furniture = List.copyOf(furniture);
    }

    /**
     * A note that an editor wrote.
     *
     * @param anchor null: the note is about the whole article
     */
    public record StatedNote(
            String kind,
            @Nullable Call call,
            @Nullable TextQuote anchor,
            Place in,
            String why,
            @Nullable String instead,
            List<Evidence> evidence,
            Position at) {
        public StatedNote {
            evidence = List.copyOf(evidence);
        }
    }
}
