package dossier.pipeline;

import dossier.annotate.Annotator;
import dossier.clean.Cleaner;
import dossier.load.Loader;
import dossier.model.Article;
import dossier.model.Outcome;
import dossier.model.Reference;
import dossier.model.WordSet;
import dossier.recognise.Recogniser;
import dossier.weave.Weaver;
import java.util.Collections;
import java.util.List;

/** The stages before rendering, made once; and the way of one article through them. */
final class Stages {
    final Loader loader = new Loader();
    final Recogniser recogniser = new Recogniser();
    final Weaver weaver = new Weaver();
    private final Cleaner cleaner = new Cleaner();
    private final Annotator annotator = new Annotator();

    /** From lines to all that can be said without the reference. */
    Outcome<Article.Read> read(Article.Raw raw) {
        return cleaner.clean(raw).map(recogniser::read);
    }

    /** From lines to the cleaned article, nothing read in it. */
    Outcome<Article.Annotated> cleaned(Article.Raw raw) {
        return cleaner.clean(raw)
                .map(clean -> new Article.Read(clean, List.of(), List.of(), new WordSet(Collections.emptySortedSet())))
                .map(read -> new Article.Linked(read, null, List.of(), List.of(), List.of(), List.of()))
                .map(linked -> new Article.Annotated(linked, List.of()));
    }

    /** From lines to sentences and dates, nothing linked and nothing noted. */
    Outcome<Article.Annotated> dated(Article.Raw raw) {
        return cleaner.clean(raw)
                .map(recogniser::dates)
                .map(read -> new Article.Linked(read, null, List.of(), List.of(), List.of(), List.of()))
                .map(linked -> new Article.Annotated(linked, List.of()));
    }

    /** From there to its notes. */
    Outcome<Article.Annotated> annotated(Article.Read read, Recogniser.Names names, Reference reference) {
        return annotator.annotate(recogniser.link(read, names), reference);
    }
}
