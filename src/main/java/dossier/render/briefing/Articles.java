package dossier.render.briefing;

import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Metadata;
import dossier.model.Person;
import dossier.model.Rights;
import dossier.model.Source;
import dossier.render.page.ArticleRef;
import dossier.render.page.Html;
import dossier.render.page.Links;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import dossier.render.page.Voices;
import java.util.List;
import java.util.stream.Collectors;

/** The articles, as one would list them at the end of a report. */
final class Articles {
    private static final int MOST = 300;
    private static final int VOICES = 5;

    private Articles() {}

    static Html html(Marker marker) {
        List<Gist> gists = marker.site().dossier().gists();
        if (gists.isEmpty()) {
            return Html.EMPTY;
        }
        Markup out = new Markup();
        for (Gist gist : gists.subList(Math.max(0, gists.size() - MOST), gists.size())) {
            article(out, gist, marker);
        }
        if (gists.size() > MOST) {
            out.raw("<p class=\"remark\">")
                    .text(marker.messages().count("voices.more", gists.size() - MOST))
                    .raw("</p>");
        }
        return out.html();
    }

    private static void article(Markup out, Gist gist, Marker marker) {
        Messages messages = marker.messages();
        Metadata metadata = gist.metadata();
        ArticleRef article = marker.site().lookup().article(gist.id());
        Source source = marker.site().lookup().source(gist.source());
        out.raw("<div class=\"article\"")
                .attribute("id", Marker.anchor(gist.id()))
                .raw("><h3>");
        Marker.words(out, article.label());
        out.raw("</h3><p>");
        if (!article.title().equals(article.label())) {
            out.raw("<i>");
            marker.page(out, Routes.article(gist.id()), article.title());
            out.raw("</i>. ");
        }
        String authors =
                metadata.authors().stream().map(Found::value).map(Person::name).collect(Collectors.joining(", "));
        out.text((authors.isEmpty() ? messages.say("by.unsigned") : authors) + ". ");
        String outlet = source != null
                ? source.name()
                : metadata.outlet() == null ? "" : metadata.outlet().value();
        out.text(outlet.isEmpty() ? "" : outlet + ", ");
        out.text(
                metadata.published() == null
                        ? messages.say("date.none")
                        : marker.date(metadata.published().value()));
        out.text(". " + messages.count("voices.words", gist.wordCount()) + ".");
        String url = metadata.url() == null ? null : Links.safe(metadata.url().value());
        if (url != null) {
            out.raw(" ").outside(url, url);
        }
        out.raw("</p>");
        if (metadata.summary() != null && metadata.rights() != Rights.METADATA) {
            out.raw("<p class=\"summary\">");
            Marker.words(out, metadata.summary().value());
            out.raw("</p>");
        }
        Voices voices = Voices.of(
                List.of(gist), marker.site().lookup(), marker.site().dossier().reference());
        String heard = voices.heard().stream()
                .limit(VOICES)
                .map(voice -> voice.name() + (voice.times() > 1 ? " (" + voice.times() + ")" : ""))
                .collect(Collectors.joining(", "));
        out.raw("<p class=\"remark\">")
                .text(messages.say("card.heard") + ": " + (heard.isEmpty() ? messages.say("voices.none") : heard));
        String silent = voices.silent().stream().map(actor -> actor.name()).collect(Collectors.joining(", "));
        out.text(silent.isEmpty() ? "" : ". " + messages.say("card.missing") + ": " + silent);
        out.raw("</p></div>\n");
    }
}
