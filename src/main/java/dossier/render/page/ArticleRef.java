package dossier.render.page;

import dossier.model.ArticleId;

/**
 * What other pages show of an article.
 *
 * @param label what it is called on pages, different for every one
 * @param title its title; its label where it has none
 */
public record ArticleRef(ArticleId id, String label, String title) {
    public String path() {
        return Routes.article(id);
    }
}
