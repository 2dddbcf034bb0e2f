package dossier.render.page;

import dossier.model.ArticleId;

/**
 * What other pages show of an article.
 *
 * @param label what it is called on pages, different for every one
 * @param title its title; its label where it has none
 * @param open whether its text stands on its page, so that its paragraphs can be pointed at
 */
public record ArticleRef(ArticleId id, String label, String title, boolean open) {
    public String path() {
        return Routes.article(id);
    }
}
