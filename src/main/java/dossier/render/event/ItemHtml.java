package dossier.render.event;

import dossier.model.Event;
import dossier.model.Telling;
import dossier.model.When;
import dossier.render.page.ActorRef;
import dossier.render.page.ArticleRef;
import dossier.render.page.BodyHtml;
import dossier.render.page.Cited;
import dossier.render.page.DateWords;
import dossier.render.page.EventRef;
import dossier.render.page.Here;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import dossier.render.page.Shape;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an entry of the chronology: what is told, by whom, side by side, and where accounts differ. */
final class ItemHtml {
    private final Site site;
    private final Messages messages;
    private final DateWords dates;
    private final Here here;

    ItemHtml(Site site, Here here) {
        this.site = site;
        this.messages = site.messages();
        this.dates = site.dates();
        this.here = here;
    }

    void write(Markup out, Item item) {
        Event event = item.event();
        Shape shape = Shape.of(event.kind());
        EventRef ref = site.lookup().event(event);
        out.raw("<li class=\"ev\"").attribute("id", ref.anchor()).attribute("data-kind", shape.letter());
        out.raw(item.isContested() ? " data-c" : "").raw(item.isSolid() ? " data-s" : "");
        out.raw(event.curated() ? " data-e" : "");
        out.attribute(
                "data-from",
                item.tellings().stream().map(Item.Told::source).distinct().collect(Collectors.joining("|")));
        out.attribute(
                "data-who",
                item.actors().stream().map(actor -> actor.id().value()).collect(Collectors.joining(" ")));
        out.raw(">");
        shape.mark(out, item.isSolid(), Integer.toString(item.number()));
        date(out, event);
        out.raw("<div class=\"m\"><h3>").link(here.to(ref), event.title()).raw("</h3>");
        body(out, item);
        out.raw("</div>");
        tellers(out, item);
        if (item.tellings().size() > 1) {
            tellings(out, item);
        }
        out.raw("</li>\n");
    }

    private void date(Markup out, Event event) {
        out.raw("<div class=\"d\">");
        When when = event.when();
        if (when == null) {
            out.text(messages.say("date.none"));
        } else {
            out.raw("<time")
                    .attribute("datetime", when.edtf())
                    .raw(">")
                    .text(dates.full(when))
                    .raw("</time>");
            String precision = dates.precision(when);
            if (!precision.isEmpty()) {
                out.raw("<small>").text(precision).raw("</small>");
            }
            if (!event.otherDates().isEmpty()) {
                String others =
                        event.otherDates().stream().map(dates::full).distinct().collect(Collectors.joining("; "));
                out.raw("<small>")
                        .text(messages.say("event.also-dated", others))
                        .raw("</small>");
            }
        }
        out.raw("</div>");
    }

    private void body(Markup out, Item item) {
        out.html(BodyHtml.prose(item.description(), 4, here));
        if (item.within() != null) {
            out.raw("<p>").text(messages.say("event.within") + " ");
            out.link(here.to(item.within()), item.within().title()).raw("</p>");
        }
        if (item.tellings().size() == 1) {
            Item.Told only = item.tellings().get(0);
            Telling telling = only.told().telling();
            out.raw("<p").attribute("id", anchor(telling)).raw(" dir=\"auto\">");
            out.text(only.quotable() ? telling.quote() : messages.say("mention.not-shown"))
                    .raw("</p>");
            remarks(out, telling);
        }
        for (Event.Conflict conflict : item.event().conflicts()) {
            conflict(out, conflict, item);
        }
        if (!item.actors().isEmpty()) {
            out.raw("<p class=\"wh\">");
            String between = "";
            for (ActorRef actor : item.actors()) {
                out.raw(between).link(here.to(actor), actor.name());
                between = ", ";
            }
            out.raw("</p>");
        }
    }

    /** Whether the only telling says no more than the title made of it. */
    private static boolean repeats(String title, String quote) {
        return quote.startsWith(title) && quote.length() - title.length() < 12;
    }

    private void conflict(Markup out, Event.Conflict conflict, Item item) {
        out.raw("<div class=\"acc\"><div class=\"h\">");
        out.text(messages.say("event.differ", conflict.question())).raw("</div>");
        for (Event.Says says : conflict.claims()) {
            Cited claimant = item.claimants().get(says.article());
            if (claimant != null) {
                out.raw("<p><span>");
                here.cite(out, claimant.article(), claimant.gist().paragraph(says.at()));
                out.raw("</span><span dir=\"auto\">").text(site.lookup().named(conflict.about(), says.says()));
                if (says.accordingTo() != null) {
                    out.raw(" <small>")
                            .text(messages.say("event.according-to", says.accordingTo()))
                            .raw("</small>");
                }
                out.raw("</span></p>");
            }
        }
        out.raw("</div>");
    }

    private void tellers(Markup out, Item item) {
        out.raw("<div class=\"so\"><span class=\"kn\">")
                .text(messages.say("event-kind." + item.event().kind().label()));
        out.raw("</span><span class=\"st\">").text(status(item)).raw("</span>");
        Set<ArticleRef> articles = new LinkedHashSet<>();
        item.tellings().forEach(told -> articles.add(told.article()));
        for (ArticleRef article : articles) {
            Item.Told first = item.tellings().stream()
                    .filter(told -> told.article().equals(article))
                    .findFirst()
                    .orElseThrow();
            here.cite(out, article, first.paragraph());
            out.raw(" ");
        }
        out.raw("</div>");
    }

    private String status(Item item) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.say("support."
                + item.event().support().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        if (item.event().curated()) {
            parts.add(
                    item.event().status().equals("detected")
                            ? messages.say("event.curated")
                            : item.event().status());
        }
        return String.join(" · ", parts);
    }

    private void tellings(Markup out, Item item) {
        boolean contested = item.isContested();
        out.raw("<details class=\"tells\"")
                .raw(contested ? " open>" : ">")
                .raw("<summary")
                .raw(contested ? " class=\"x\">" : ">");
        out.text(messages.count("event.tellings", item.all())).raw("</summary><div class=\"tellgrid n3\">");
        for (Item.Told told : item.tellings()) {
            Telling telling = told.told().telling();
            out.raw("<div class=\"tell\"").attribute("id", anchor(telling)).raw("><h4>");
            here.cite(out, told.article(), told.paragraph());
            if (!told.source().equals(told.article().label())) {
                out.raw("<small>").text(told.source()).raw("</small>");
            }
            out.raw("</h4><p dir=\"auto\">");
            out.text(told.quotable() ? telling.quote() : messages.say("mention.not-shown"))
                    .raw("</p>");
            remarks(out, telling);
            out.raw("</div>");
        }
        if (item.all() > item.tellings().size()) {
            out.raw("<p class=\"mutd\">")
                    .text(messages.count(
                            "event.more-tellings", item.all() - item.tellings().size()))
                    .raw("</p>");
        }
        out.raw("</div></details>");
    }

    /** On whose word, what it is called, and whether it is denied or still to come. */
    private void remarks(Markup out, Telling telling) {
        List<String> remarks = new ArrayList<>();
        if (telling.authority() != null) {
            remarks.add(messages.say("event.according-to", telling.authority()));
        }
        if (!telling.called().isEmpty()) {
            remarks.add(messages.say("event.its-word", telling.called()));
        }
        if (telling.denied()) {
            remarks.add(messages.say("event.denied"));
        }
        if (telling.planned()) {
            remarks.add(messages.say("event.planned"));
        }
        if (telling.when() == null) {
            remarks.add(messages.say("event.undated"));
        }
        if (!remarks.isEmpty()) {
            out.raw("<p class=\"mutd\"><small>")
                    .text(String.join(" · ", remarks))
                    .raw("</small></p>");
        }
    }

    /** Every telling is an anchor on its entry, so that a link to it outlives a merge. */
    private static String anchor(Telling telling) {
        return Routes.anchor("t-" + telling.id());
    }
}
