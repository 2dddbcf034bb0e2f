package dossier.render.compare;

import dossier.model.Event;
import dossier.model.When;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;

/** The tables of this page: a heading per row, a cell per column, and words in every cell. */
final class Tables {
    private final Site site;
    private final Here here;
    private final Columns columns;
    private final Messages messages;

    Tables(Site site, Here here, Columns columns) {
        this.site = site;
        this.here = here;
        this.columns = columns;
        this.messages = site.messages();
    }

    /** @param silent whether it says that there is nothing to show */
    record Cell(Html html, boolean silent) {}

    boolean fit() {
        return columns.fit();
    }

    Columns columns() {
        return columns;
    }

    /** Names of the columns, as the labels of cells on a narrow screen. */
    List<String> names() {
        return columns.columns().stream().map(Columns.Column::name).toList();
    }

    /** A table with a column for each article or publisher. */
    Markup open(String corner) {
        Markup out = start(corner);
        for (Columns.Column column : columns.columns()) {
            out.raw("<th role=\"columnheader\" scope=\"col\">");
            if (column.article() != null) {
                here.cite(out, column.article(), 0);
                out.raw("<small>")
                        .text(
                                column.published() == null
                                        ? messages.say("date.none")
                                        : site.dates().full(column.published()))
                        .raw("</small>");
            } else {
                out.text(column.name()).raw("<small>");
                out.text(messages.count("count.articles", column.articles())).raw("</small>");
            }
            out.raw("</th>");
        }
        return out.raw("</tr></thead>\n");
    }

    /** A table with columns of these names. */
    Markup open(String corner, List<String> names) {
        Markup out = start(corner);
        for (String name : names) {
            out.raw("<th role=\"columnheader\" scope=\"col\">").text(name).raw("</th>");
        }
        return out.raw("</tr></thead>\n");
    }

    private static Markup start(String corner) {
        return new Markup()
                .raw("<table role=\"table\" class=\"stack cmp\"><thead role=\"rowgroup\"><tr role=\"row\">")
                .raw("<th role=\"columnheader\" scope=\"col\">")
                .text(corner)
                .raw("</th>");
    }

    /** A row that heads those below it. */
    void group(Markup out, String name, int width) {
        out.raw("<tr role=\"row\"><th scope=\"rowgroup\" class=\"grp\" colspan=\"" + width + "\">");
        out.text(name).raw("</th></tr>\n");
    }

    /** @param id anchor of the row; empty for none */
    void row(Markup out, String id, Html head, List<String> names, List<Cell> cells) {
        out.raw("<tr role=\"row\"")
                .raw(id.isEmpty() ? "" : new Markup().attribute("id", id).html().markup());
        out.raw("><th role=\"rowheader\" scope=\"row\">").html(head).raw("</th>");
        for (int i = 0; i < cells.size(); i++) {
            out.raw("<td role=\"cell\"").attribute("data-l", names.get(i));
            out.raw(cells.get(i).silent() ? " class=\"none\"><div>" : "><div>");
            out.html(cells.get(i).html()).raw("</div></td>");
        }
        out.raw("</tr>\n");
    }

    Cell silent(String message) {
        return new Cell(Html.text(messages.say(message)), true);
    }

    /** Cells of one row, each still to be filled. */
    List<Markup> blank() {
        List<Markup> cells = new ArrayList<>();
        columns.columns().forEach(column -> cells.add(new Markup()));
        return cells;
    }

    /** Cells as filled; what stayed empty says so in the words of a message. */
    List<Cell> cells(List<Markup> filled, String none) {
        List<Cell> cells = new ArrayList<>();
        for (Markup markup : filled) {
            Html html = markup.html();
            cells.add(html.isEmpty() ? silent(none) : new Cell(html, false));
        }
        return cells;
    }

    /** Where it stands: the paragraph alone below a column of one article, else article and paragraph. */
    void cite(Markup out, Point at) {
        int column = columns.fit() ? columns.index(at.article().id()) : -1;
        if (column >= 0 && columns.columns().get(column).article() != null && at.paragraph() > 0) {
            out.raw(" <a class=\"sid pl\"")
                    .attribute("href", here.to(at.article(), at.paragraph()))
                    .attribute("aria-label", at.article().label() + " ¶" + at.paragraph());
            out.raw(">¶").number(at.paragraph()).raw("</a>");
        } else {
            out.raw(" ");
            here.cite(out, at.article(), at.paragraph());
        }
    }

    /** What a claim says, its dates in words. */
    String says(Event.About about, String says) {
        return about == Event.About.DATE
                ? When.parse(says).map(when -> site.dates().full(when)).orElse(says)
                : says;
    }
}
