package dossier.model;

import org.jspecify.annotations.Nullable;

/** What a note or a profile rests on. */
public sealed interface Evidence {
    /** Where an editor stated it. */
    Position at();

    /**
     * Words of an article of the dossier.
     *
     * @param found where the words stand in that article; null until the pipeline has looked
     */
    record Quoted(
            ArticleId article, TextQuote quote, @Nullable Span found, Position at) implements Evidence {}

    /**
     * A page outside the dossier.
     *
     * @param consulted the day it was read, EDTF; null where the editor does not say
     */
    record Outside(String url, @Nullable String consulted, Position at) implements Evidence {}
}
