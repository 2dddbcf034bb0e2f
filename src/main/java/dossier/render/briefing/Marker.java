package dossier.render.briefing;

import dossier.model.ArticleId;
import dossier.model.Body;
import dossier.model.Rights;
import dossier.model.Settings;
import dossier.model.Span;
import dossier.model.When;
import dossier.render.page.ArticleRef;
import dossier.render.page.BodyHtml;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import org.jspecify.annotations.Nullable;

/**
 * How the briefing points at things. A reader of paper has this page alone: what stands in it is linked inside it, what stands on the
 * site only where the site has an address.
 */
final class Marker {
    private final Site site;
    private final Settings settings;

    Marker(Site site) {
        this.site = site;
        this.settings = site.settings();
    }

    Site site() {
        return site;
    }

    Messages messages() {
        return site.messages();
    }

    /** Anchor of an article in the list of articles. */
    static String anchor(ArticleId id) {
        return Routes.anchor("a-" + id);
    }

    /** An article's label and paragraph, linked to its entry in the list of articles. */
    void cite(Markup out, ArticleId id, @Nullable Span at) {
        ArticleRef article = site.lookup().article(id);
        var gist = site.lookup().gist(id);
        if (article == null || gist == null) {
            out.text(id.value());
            return;
        }
        out.raw("<a class=\"src\"")
                .attribute("href", "#" + Routes.encode(anchor(id)))
                .raw("><bdi>")
                .text(article.label())
                .raw("</bdi>");
        int paragraph = at == null ? 0 : gist.paragraph(at);
        if (paragraph > 0) {
            out.raw("&nbsp;¶").number(paragraph);
        }
        out.raw("</a>");
    }

    /** A link to a page of the site; the words alone where the site has no address. */
    void page(Markup out, String path, String words) {
        if (settings.site() == null) {
            out.text(words);
        } else {
            out.raw("<a")
                    .attribute("href", settings.site() + "/" + Routes.encode(path))
                    .raw(">");
            out.text(words).raw("</a>");
        }
    }

    /** Prose of the editors' whose links lead to places of this page, to the site's address, or nowhere. */
    Html prose(Body body, int level) {
        String markup = BodyHtml.prose(body, level, new Here(Routes.BRIEFING)).markup();
        StringBuilder out = new StringBuilder(markup.length());
        int from = 0;
        for (int at = markup.indexOf(" href=\""); at >= 0; at = markup.indexOf(" href=\"", from)) {
            int value = at + " href=\"".length();
            int end = markup.indexOf('"', value);
            out.append(markup, from, at).append(href(markup.substring(value, end)));
            from = end + 1;
        }
        return new Html(out.append(markup, from, markup.length()).toString());
    }

    /** The attribute for an address as it stands in markup; empty for one that leads nowhere from paper. */
    private String href(String address) {
        boolean absolute = address.indexOf(':') >= 0 || address.startsWith("#");
        if (absolute) {
            return " href=\"" + address + "\"";
        }
        String path = address.split("#", 2)[0];
        for (var gist : site.dossier().gists()) {
            if (path.equals(Routes.encode(Routes.article(gist.id())))) {
                return " href=\"#" + Routes.encode(anchor(gist.id())) + "\"";
            }
        }
        return settings.site() == null ? "" : " href=\"" + settings.site() + "/" + address + "\"";
    }

    /** Whether an article's words may be shown as quotations. */
    boolean quotable(ArticleId id) {
        var gist = site.lookup().gist(id);
        return gist != null && gist.metadata().rights() != Rights.METADATA;
    }

    String date(@Nullable When when) {
        return when == null ? messages().say("date.none") : site.dates().full(when);
    }

    /** Words of a capture, isolated from the text around them. */
    static void words(Markup out, String text) {
        out.raw("<bdi>").text(text).raw("</bdi>");
    }

    /** In quotation marks, where the words bring none of their own. */
    void quote(Markup out, String text) {
        if (!text.isEmpty() && "“\"«„‘'".indexOf(text.charAt(0)) >= 0) {
            words(out, text);
            return;
        }
        out.text(messages().say("quote.open"));
        words(out, text);
        out.text(messages().say("quote.close"));
    }
}
