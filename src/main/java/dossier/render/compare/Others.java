package dossier.render.compare;

import dossier.render.page.ActorRef;
import dossier.render.page.EventRef;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;

/** Writes the tables beside the claims: figures, words, voices, lone reports, copies. */
final class Others {
    /** So many names stand in a cell; the rest are counted. */
    private static final int NAMES = 5;
    /** So many users of a word, or publishers, are listed where they are rows. */
    private static final int ROWS = 40;

    private final Site site;
    private final Here here;
    private final Tables tables;
    private final Messages messages;

    Others(Site site, Here here, Tables tables) {
        this.site = site;
        this.here = here;
        this.tables = tables;
        this.messages = site.messages();
    }

    Html figures(List<Figures> groups) {
        if (groups.isEmpty()) {
            return Html.EMPTY;
        }
        List<String> names = List.of(messages.say("compare.figures"));
        Markup out = tables.fit()
                ? tables.open(messages.say("compare.counted"))
                : tables.open(messages.say("compare.counted"), names);
        out.raw("<tbody role=\"rowgroup\">");
        for (Figures group : groups) {
            List<Markup> cells = tables.fit() ? tables.blank() : List.of(new Markup());
            for (Figures.Figure figure : group.figures()) {
                int column = tables.fit()
                        ? tables.columns().index(figure.at().article().id())
                        : 0;
                Markup cell = cells.get(column);
                cell.raw(cell.html().isEmpty() ? "" : "<br>").text(amount(figure));
                tables.cite(cell, figure.at());
                cell.raw("<small>")
                        .text(
                                figure.period() == null
                                        ? messages.say("compare.no-period")
                                        : site.dates().full(figure.period()))
                        .raw("</small>");
            }
            tables.row(
                    out,
                    "",
                    counted(group),
                    tables.fit() ? tables.names() : names,
                    tables.cells(cells, "compare.none"));
        }
        return out.raw("</tbody></table>").html();
    }

    private String amount(Figures.Figure figure) {
        String unit = figure.unit();
        String amount = figure.amount();
        if (amount.indexOf('.') < 0 && amount.length() < 10) {
            amount = messages.number(Integer.parseInt(amount));
        }
        return unit.equals("1") || unit.isEmpty() ? amount : amount + "\u00A0" + unit;
    }

    private Html counted(Figures group) {
        Markup out = new Markup().text(group.of()).raw("<small>");
        if (group.event() != null) {
            out.link(here.to(group.event()), group.event().title());
        } else {
            List<Html> actors = new ArrayList<>();
            group.actors().forEach(actor -> actors.add(Html.text(actor.name())));
            out.joined(actors, ", ");
        }
        return out.raw("</small>").html();
    }

    Html words(List<Words> terms) {
        if (terms.isEmpty()) {
            return Html.EMPTY;
        }
        List<String> names = List.of(messages.say("compare.whose"), messages.say("compare.used-by"));
        Markup out = tables.fit()
                ? tables.open(messages.say("compare.thing"))
                : tables.open(messages.say("compare.word"), names);
        out.raw("<tbody role=\"rowgroup\">");
        for (Words words : terms) {
            String id = Routes.anchor("w-" + words.term().concept().replace(' ', '-'));
            if (tables.fit()) {
                List<Markup> cells = tables.blank();
                words.uses().forEach(use -> use(cells.get(use.column()), use));
                tables.row(out, id, thing(words), tables.names(), tables.cells(cells, "compare.no-word"));
            } else {
                out.raw("<tr role=\"row\"").attribute("id", id);
                out.raw("><th scope=\"rowgroup\" class=\"q\" colspan=\"3\">")
                        .html(thing(words))
                        .raw("</th></tr>\n");
                users(out, words, names);
            }
        }
        return out.raw("</tbody></table>").html();
    }

    private Html thing(Words words) {
        Markup out = new Markup().text(words.term().concept()).raw("<small>");
        String neutral = words.term().neutral();
        out.text(neutral == null ? messages.say("compare.no-neutral") : messages.say("compare.neutral", neutral));
        return out.raw("</small>").html();
    }

    private void use(Markup cell, Words.Use use) {
        cell.raw(cell.html().isEmpty() ? "" : "<br>").raw("<span class=\"say\" dir=\"auto\">");
        cell.text(messages.say("quote.open") + use.word() + messages.say("quote.close"))
                .raw("</span>");
        tables.cite(cell, use.first());
        cell.raw("<small>").text(about(use)).raw("</small>");
    }

    private String about(Words.Use use) {
        List<String> parts = new ArrayList<>();
        if (use.side() != null) {
            parts.add(messages.say("compare.side", use.side()));
        }
        if (use.quoted() == use.times()) {
            parts.add(messages.say("compare.only-quoted"));
        } else if (use.quoted() > 0) {
            parts.add(messages.count("compare.quoted", use.quoted()));
        }
        if (use.times() > 1) {
            parts.add(messages.count("voices.times", use.times()));
        }
        return parts.isEmpty() ? messages.count("voices.times", 1) : String.join("; ", parts);
    }

    /** One row per word of a term, where the sources are too many to be columns. */
    private void users(Markup out, Words words, List<String> names) {
        List<String> seen = new ArrayList<>();
        for (Words.Use use : words.uses()) {
            if (seen.contains(use.word())) {
                continue;
            }
            seen.add(use.word());
            List<Words.Use> same = words.uses().stream()
                    .filter(other -> other.word().equals(use.word()))
                    .toList();
            List<Html> who = new ArrayList<>();
            for (Words.Use other : same.subList(0, Math.min(NAMES * 2, same.size()))) {
                Markup one = new Markup().text(tables.names().get(other.column()) + " " + other.times() + " ×");
                tables.cite(one, other.first());
                who.add(one.html());
            }
            if (same.size() > who.size()) {
                who.add(Html.text(messages.count("voices.more", same.size() - who.size())));
            }
            Tables.Cell side = use.side() == null
                    ? tables.silent("compare.nobodys")
                    : new Tables.Cell(Html.text(use.side()), false);
            Html word = new Markup()
                    .raw("<span class=\"say\" dir=\"auto\">")
                    .text(messages.say("quote.open") + use.word() + messages.say("quote.close"))
                    .raw("</span>")
                    .html();
            tables.row(
                    out,
                    "",
                    word,
                    names,
                    List.of(side, new Tables.Cell(new Markup().joined(who, ", ").html(), false)));
        }
    }

    Html voices(Sides sides) {
        if (sides.heard().isEmpty()) {
            return Html.EMPTY;
        }
        List<Columns.Column> columns = tables.columns().columns();
        if (tables.fit()) {
            Markup out = tables.open(messages.say("compare.side-of")).raw("<tbody role=\"rowgroup\">");
            for (int side = 0; side < sides.sides().size(); side++) {
                List<Tables.Cell> cells = new ArrayList<>();
                for (int column = 0; column < columns.size(); column++) {
                    cells.add(heard(sides, side, column));
                }
                tables.row(out, "", name(sides.sides().get(side)), tables.names(), cells);
            }
            return out.raw("</tbody></table>").html();
        }
        List<String> names = sides.sides().stream()
                .map(side -> side.actor() != null ? side.actor().name() : messages.say(other(side)))
                .toList();
        Markup out = tables.open(messages.say("sources.source"), names).raw("<tbody role=\"rowgroup\">");
        for (int column = 0; column < Math.min(ROWS, columns.size()); column++) {
            List<Tables.Cell> cells = new ArrayList<>();
            for (int side = 0; side < names.size(); side++) {
                cells.add(heard(sides, side, column));
            }
            tables.row(out, "", Html.text(columns.get(column).name()), names, cells);
        }
        return out.raw("</tbody></table>").html();
    }

    private Html name(Sides.Side side) {
        ActorRef actor = side.actor();
        return actor == null
                ? Html.text(messages.say(other(side)))
                : new Markup().link(here.to(actor), actor.name()).html();
    }

    private static String other(Sides.Side side) {
        return side.named() ? "compare.outside" : "compare.unnamed";
    }

    private Tables.Cell heard(Sides sides, int side, int column) {
        List<Sides.Heard> heard = sides.heard().stream()
                .filter(one -> one.side() == side && one.column() == column)
                .toList();
        if (heard.isEmpty()) {
            return tables.silent("compare.none");
        }
        List<Html> names = new ArrayList<>();
        for (Sides.Heard one : heard.subList(0, Math.min(NAMES, heard.size()))) {
            Markup out = new Markup();
            if (one.name().isEmpty()) {
                out.text(messages.count("voices.times", one.times()));
            } else {
                out.raw("<bdi>").text(one.name()).raw("</bdi>").raw(one.times() > 1 ? "\u00A0" + one.times() : "");
            }
            names.add(out.html());
        }
        if (heard.size() > names.size()) {
            names.add(Html.text(messages.count("voices.more", heard.size() - names.size())));
        }
        return new Tables.Cell(new Markup().joined(names, ", ").html(), false);
    }

    Html alone(List<Alone> alone) {
        if (alone.isEmpty()) {
            return Html.EMPTY;
        }
        List<String> names = List.of(messages.say("compare.how-many"), messages.say("compare.among-them"));
        Markup out = tables.open(messages.say("sources.source"), names).raw("<tbody role=\"rowgroup\">");
        for (Alone one : alone.subList(0, Math.min(ROWS, alone.size()))) {
            Columns.Column column = tables.columns().columns().get(one.column());
            Markup head = new Markup();
            if (column.article() == null) {
                head.text(column.name());
            } else {
                here.cite(head, column.article(), 0);
            }
            Markup events = new Markup().raw("<ul class=\"plain\">");
            for (EventRef event : one.events()) {
                events.raw("<li>").link(here.to(event), event.title());
                if (event.when() != null) {
                    events.text(", " + site.dates().full(event.when()));
                }
                events.raw("</li>");
            }
            tables.row(
                    out,
                    "",
                    head.html(),
                    names,
                    List.of(
                            new Tables.Cell(Html.text(messages.count("count.events", one.all())), false),
                            new Tables.Cell(events.raw("</ul>").html(), false)));
        }
        return out.raw("</tbody></table>").html();
    }

    Html copies(List<ComparePage.Copy> copies, int all) {
        if (copies.isEmpty()) {
            return Html.EMPTY;
        }
        Markup out = new Markup().raw("<ul class=\"plain s\">");
        for (ComparePage.Copy copy : copies) {
            out.raw("<li>");
            here.cite(out, copy.copy(), 0);
            out.text(" " + messages.say(copy.stated() ? "compare.reprints" : "compare.shares") + " ");
            here.cite(out, copy.original(), 0);
            out.text(copy.percent() == 0 ? "" : " " + messages.say("copy.share", copy.percent()));
            out.raw("</li>");
        }
        out.raw("</ul>");
        if (all > copies.size()) {
            out.raw("<p class=\"hint\">")
                    .text(messages.count("voices.more", all - copies.size()))
                    .raw("</p>");
        }
        return out.html();
    }
}
