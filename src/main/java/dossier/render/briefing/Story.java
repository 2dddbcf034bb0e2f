package dossier.render.briefing;

import dossier.model.ArticleId;
import dossier.model.Event;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Routes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What happened: the editors' introduction, then what more than one source bears out. */
final class Story {
    private static final int BORNE_OUT = 25;

    private Story() {}

    static Html html(Marker marker, Html introduction) {
        Markup out = new Markup().html(introduction);
        List<Event> solid = marker.site().dossier().chronology().events().stream()
                .filter(event -> event.when() != null)
                .filter(event -> event.support() == Event.Support.CORROBORATED || event.curated())
                .toList();
        List<Event> listed = solid.size() <= BORNE_OUT ? solid : Chronicle.mostTold(solid, BORNE_OUT);
        if (!listed.isEmpty()) {
            out.raw("<h3>").text(marker.messages().say("briefing.borne-out")).raw("</h3><ul class=\"happened\">");
            for (Event event : listed) {
                out.raw("<li><span class=\"when\">")
                        .text(marker.date(event.when()))
                        .raw("</span> ");
                out.link("#" + Routes.encode(Chronicle.anchor(event)), event.title());
                out.raw(" <span class=\"by\">");
                tellers(out, marker, event);
                out.raw("</span></li>");
            }
            out.raw("</ul>");
        }
        return out.html();
    }

    /** The articles that tell an event, each at its first telling; more than five are counted. */
    static void tellers(Markup out, Marker marker, Event event) {
        Set<ArticleId> told = new LinkedHashSet<>();
        for (Event.Told telling : event.tellings()) {
            if (told.add(telling.article()) && told.size() <= 5) {
                out.raw(told.size() == 1 ? "" : ", ");
                marker.cite(out, telling.article(), telling.telling().at());
            }
        }
        if (told.size() > 5) {
            out.text(", " + marker.messages().count("voices.more", told.size() - 5));
        }
    }
}
