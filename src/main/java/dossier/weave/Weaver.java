package dossier.weave;

import dossier.model.Article;
import dossier.model.Digest;
import dossier.model.Dossier;
import dossier.model.Gist;
import dossier.model.Outcome;
import dossier.model.Reference;
import java.util.List;

/** Folds the gists of all articles into one dossier; the order in which they come does not matter. */
public final class Weaver {
    /** @param layers digest of everything that `annotated` holds */
    public Gist gist(Article.Annotated annotated, Digest layers) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Dossier> weave(List<Gist> gists, Reference reference) {
        throw new UnsupportedOperationException();
    }
}
