package dossier.clean;

import dossier.clean.judge.Judge;
import dossier.clean.page.Page;
import dossier.model.Article;

/** What the cleaner sees of a capture, for the trainers. */
public final class PreparedPage {
    private PreparedPage() {}

    public static Page of(Article.Raw raw) {
        return Cleaner.page(raw);
    }

    /** For each line of the page whether it belongs to the article. */
    public static boolean[] body(Page page) {
        return Selection.of(page, Judge.judge(page));
    }
}
