package dossier.clean;

import dossier.model.Article;
import dossier.model.Outcome;

/** Tells the article from the page around it. Stateless: one serves all threads. */
public final class Cleaner {
    /** Judges a capture's lines; one whose format is `verbatim` keeps its text exactly. */
    public Outcome<Article.Clean> clean(Article.Raw raw) {
        throw new UnsupportedOperationException();
    }
}
