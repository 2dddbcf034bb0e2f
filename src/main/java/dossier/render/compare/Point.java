package dossier.render.compare;

import dossier.model.Gist;
import dossier.model.Rights;
import dossier.model.Span;
import dossier.render.page.ArticleRef;
import dossier.render.page.Site;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article, as this page points at it.
 *
 * @param paragraph from 1; 0: the title
 * @param quotable whether the article's rights allow its words
 */
record Point(ArticleRef article, int paragraph, boolean quotable) {
    /** Null where the dossier has no such article. */
    static @Nullable Point of(dossier.model.ArticleId id, Span at, Site site) {
        Gist gist = site.lookup().gist(id);
        ArticleRef article = site.lookup().article(id);
        return gist == null || article == null
                ? null
                : new Point(article, gist.paragraph(at), gist.metadata().rights() != Rights.METADATA);
    }
}
