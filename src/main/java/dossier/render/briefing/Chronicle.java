package dossier.render.briefing;

import dossier.model.Event;
import dossier.model.EventId;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The chronology as a table, under its picture. */
final class Chronicle {
    /** A briefing with more entries is a book: the most told are kept. */
    private static final int ENTRIES = 250;

    private final Marker marker;
    private final Messages messages;

    Chronicle(Marker marker) {
        this.marker = marker;
        this.messages = marker.messages();
    }

    static String anchor(Event event) {
        return Routes.anchor("e-" + event.id());
    }

    /** So many of the events, those with most tellings and an editor's, in their order. */
    static List<Event> mostTold(List<Event> events, int most) {
        Set<EventId> kept = events.stream()
                .sorted(Comparator.comparing((Event event) -> !event.curated())
                        .thenComparing(event -> -event.tellings().size()))
                .limit(most)
                .map(Event::id)
                .collect(Collectors.toSet());
        return events.stream().filter(event -> kept.contains(event.id())).toList();
    }

    Html html(Html picture) {
        List<Event> all = marker.site().dossier().chronology().events();
        if (all.isEmpty()) {
            return Html.EMPTY;
        }
        Set<EventId> kept = mostTold(all, ENTRIES).stream().map(Event::id).collect(Collectors.toSet());
        Markup out = new Markup().html(picture);
        if (all.size() > ENTRIES) {
            out.raw("<p class=\"remark\">")
                    .text(messages.say("picture.most-told", ENTRIES, all.size()))
                    .raw("</p>");
        }
        out.raw("<table class=\"chronicle\"><thead><tr><th class=\"no\">")
                .text(messages.say("briefing.number"))
                .raw("</th><th class=\"dt\">")
                .text(messages.say("briefing.date"))
                .raw("</th><th>")
                .text(messages.say("briefing.event"))
                .raw("</th><th class=\"so\">")
                .text(messages.say("briefing.told-by"))
                .raw("</th></tr></thead><tbody>\n");
        for (int i = 0; i < all.size(); i++) {
            if (kept.contains(all.get(i).id())) {
                row(out, i + 1, all.get(i));
            }
        }
        return out.raw("</tbody></table>").html();
    }

    private void row(Markup out, int number, Event event) {
        out.raw("<tr").attribute("id", anchor(event)).raw("><td class=\"no\">").number(number);
        out.raw("</td><td class=\"dt\">").text(marker.date(event.when()));
        String precision = event.when() == null ? "" : marker.site().dates().precision(event.when());
        if (!precision.isEmpty()) {
            out.raw("<br><span class=\"sub\">").text(precision).raw("</span>");
        }
        out.raw("</td><td><b>");
        Marker.words(out, event.title());
        out.raw("</b> <span class=\"sub\">");
        out.text(messages.say("event-kind." + event.kind().label()) + "; "
                + messages.say("support."
                        + event.support().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        out.text(event.curated() ? "; " + messages.say("event.curated") : "").raw("</span>");
        for (Event.Conflict conflict : event.conflicts()) {
            out.raw("<br><span class=\"differ\">")
                    .text(messages.say("event.differ", conflict.question()))
                    .raw("</span>");
        }
        out.raw("</td><td class=\"so\">");
        Story.tellers(out, marker, event);
        out.raw("</td></tr>\n");
    }
}
