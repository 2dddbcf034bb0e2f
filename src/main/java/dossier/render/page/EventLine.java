package dossier.render.page;

import dossier.model.ArticleId;
import dossier.model.Event;
import dossier.model.EventKind;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the chronology in one line, as pages other than the chronology show it.
 *
 * @param tellers the first of the articles that tell it
 * @param solid whether two independent originals or more tell it
 */
public record EventLine(EventRef event, EventKind kind, List<ArticleRef> tellers, boolean solid, boolean differ) {
    /** More would change many pages with every article that tells a much told event. */
    private static final int TELLERS = 4;

    public static EventLine of(Event event, Lookup lookup) {
        List<ArticleRef> tellers = new ArrayList<>();
        ArticleId last = null;
        for (Event.Told told : event.tellings()) {
            if (!told.article().equals(last) && tellers.size() < TELLERS) {
                tellers.add(lookup.article(told.article()));
                last = told.article();
            }
        }
        return new EventLine(
                lookup.event(event),
                event.kind(),
                tellers,
                event.support() == Event.Support.CORROBORATED,
                !event.conflicts().isEmpty());
    }

    /** A list of entries; empty markup for none. */
    public static Html list(List<EventLine> lines, Here here, Site site) {
        if (lines.isEmpty()) {
            return Html.EMPTY;
        }
        Messages messages = site.messages();
        DateWords dates = site.dates();
        Markup out = new Markup().raw("<ol class=\"evs\">\n");
        for (EventLine line : lines) {
            EventRef event = line.event();
            out.raw("<li class=\"ev\" data-kind=\"")
                    .raw(Shape.of(line.kind()).letter())
                    .raw("\">");
            Shape.of(line.kind()).mark(out, line.solid(), "");
            out.raw("<div class=\"d\">");
            if (event.when() == null) {
                out.text(messages.say("date.none"));
            } else {
                out.raw("<time")
                        .attribute("datetime", event.when().edtf())
                        .raw(">")
                        .text(dates.full(event.when()))
                        .raw("</time>");
                String precision = dates.precision(event.when());
                if (!precision.isEmpty()) {
                    out.raw(" <small>").text(precision).raw("</small>");
                }
            }
            out.raw("</div><div class=\"m\"><h3>")
                    .link(here.to(event), event.title())
                    .raw("</h3>");
            out.raw(line.differ() ? "<p class=\"x\">" : "").text(line.differ() ? messages.say("accounts-differ") : "");
            out.raw(line.differ() ? "</p>" : "").raw("</div><div class=\"so\"><span class=\"kn\">");
            out.text(messages.say("event-kind." + line.kind().label())).raw("</span>");
            for (ArticleRef teller : line.tellers()) {
                here.cite(out, teller, 0);
                out.raw(" ");
            }
            out.raw("</div></li>\n");
        }
        return out.raw("</ol>").html();
    }
}
