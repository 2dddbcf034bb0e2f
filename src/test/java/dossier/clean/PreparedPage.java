package dossier.clean;

import dossier.clean.page.Page;
import dossier.model.Article;

/** The page that the cleaner judges of a capture, for tests outside its package. */
public final class PreparedPage {
    private PreparedPage() {}

    public static Page of(Article.Raw raw) {
        return Cleaner.page(raw);
    }
}
