package dossier.render.page;

/**
 * A page as the place from which others are pointed at.
 *
 * @param path from the site's root
 */
public record Here(String path) {
    public String to(String target) {
        return Routes.href(path, target, "");
    }

    public String to(String target, String fragment) {
        return Routes.href(path, target, fragment);
    }

    public String to(ActorRef actor) {
        return to(actor.path());
    }

    public String to(ArticleRef article) {
        return to(article.path());
    }

    /** A paragraph of an article, from 1; 0 is its title. Where the text is not on the page, the page. */
    public String to(ArticleRef article, int paragraph) {
        return paragraph == 0 || !article.open() ? to(article) : to(article.path(), "p" + paragraph);
    }

    public String to(EventRef event) {
        return to(event.path(), event.anchor());
    }

    /** An article's label as a link to a paragraph of it: "Turan 2023 ¶5". */
    public void cite(Markup out, ArticleRef article, int paragraph) {
        out.raw("<a class=\"sid\"").attribute("href", to(article, paragraph)).attribute("title", article.title());
        out.raw("><bdi>").text(article.label()).raw("</bdi>");
        if (paragraph > 0) {
            out.raw(" ¶").number(paragraph);
        }
        out.raw("</a>");
    }

    /** Address of the site's root: "" beside the cover, "../" one folder down. */
    public String root() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
