package dossier.render.compare;

import dossier.model.Event;
import dossier.render.page.ArticleRef;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the contested claims: positions by source, then the words that they rest on. */
final class Claims {
    private static final int QUOTE = 320;

    private final Site site;
    private final Here here;
    private final Tables tables;
    private final Messages messages;

    Claims(Site site, Here here, Tables tables) {
        this.site = site;
        this.here = here;
        this.tables = tables;
        this.messages = site.messages();
    }

    Html html(List<Contested> claims, int all) {
        if (claims.isEmpty()) {
            return Html.EMPTY;
        }
        boolean fit = tables.fit();
        int width = 1 + (fit ? tables.names().size() : 2);
        Markup out = fit
                ? tables.open(messages.say("compare.claim"))
                : tables.open(
                        messages.say("compare.position"),
                        List.of(messages.say("compare.who-says"), messages.say("compare.their-words")));
        out.raw("<tbody role=\"rowgroup\">");
        Event.About about = null;
        for (Contested claim : claims) {
            if (claim.about() != about) {
                about = claim.about();
                String name = about.name().toLowerCase(Locale.ROOT).replace('_', '-');
                tables.group(out, messages.say("differ-on." + name), width);
            }
            if (fit) {
                row(out, claim);
                words(out, claim, width);
            } else {
                positions(out, claim, width);
            }
        }
        out.raw("</tbody></table>");
        if (all > claims.size()) {
            out.raw("<p class=\"hint\">")
                    .text(messages.count("compare.more-claims", all - claims.size()))
                    .raw("</p>");
        }
        return out.html();
    }

    private Html head(Contested claim) {
        Markup out = new Markup();
        String question = claim.question();
        out.text(capital(question)).raw("<small>");
        if (claim.event() == null) {
            out.text(messages.say("compare.no-event"));
        } else {
            out.link(here.to(claim.event()), claim.event().title());
            if (claim.event().when() != null) {
                out.text(", " + site.dates().full(claim.event().when()));
            }
        }
        return out.raw("</small>").html();
    }

    private void row(Markup out, Contested claim) {
        List<Markup> cells = tables.blank();
        Map<String, Markup> open = new LinkedHashMap<>();
        for (Contested.Position position : claim.positions()) {
            int column = tables.columns().index(position.at().article().id());
            String says = tables.says(claim.about(), position.says());
            Markup cell = cells.get(column);
            if (open.putIfAbsent(column + "\t" + says, cell) == null) {
                cell.raw(cell.html().isEmpty() ? "" : "<br>").raw("<span class=\"say\" dir=\"auto\">");
                cell.text(says).raw("</span>");
                if (position.accordingTo() != null) {
                    cell.raw(" <small>")
                            .text(messages.say("event.according-to", position.accordingTo()))
                            .raw("</small>");
                }
            }
            tables.cite(cell, position.at());
        }
        List<Tables.Cell> filled = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Html html = cells.get(i).html();
            filled.add(html.isEmpty() ? tables.silent(silence(claim, i)) : new Tables.Cell(html, false));
        }
        tables.row(out, anchor(claim), head(claim), tables.names(), filled);
    }

    private String silence(Contested claim, int column) {
        if (has(claim.tellers(), column)) {
            return "compare.other";
        } else if (has(claim.silent(), column)) {
            return "compare.silent";
        }
        return has(claim.earlier(), column) ? "compare.earlier" : "compare.elsewhere";
    }

    private boolean has(List<ArticleRef> articles, int column) {
        return articles.stream().anyMatch(article -> tables.columns().index(article.id()) == column);
    }

    private void words(Markup out, Contested claim, int width) {
        List<Contested.Position> quoted = claim.positions().stream()
                .filter(position -> !position.quote().isEmpty())
                .toList();
        if (quoted.isEmpty()) {
            return;
        }
        out.raw("<tr role=\"row\" class=\"wds\"><td role=\"cell\" colspan=\"" + width + "\"><details><summary>");
        out.text(messages.count("compare.in-words", quoted.size()))
                .raw("<span class=\"vh\">")
                .text(": " + claim.question())
                .raw("</span></summary><ul class=\"quo\">");
        for (Contested.Position position : quoted) {
            out.raw("<li><span>");
            here.cite(out, position.at().article(), position.at().paragraph());
            out.raw("</span><div dir=\"auto\">").text(cut(position.quote())).raw("</div></li>");
        }
        out.raw("</ul></details></td></tr>\n");
    }

    /** One row per answer, where the sources are too many to be columns. */
    private void positions(Markup out, Contested claim, int width) {
        out.raw("<tr role=\"row\"").attribute("id", anchor(claim));
        out.raw("><th scope=\"rowgroup\" class=\"q\" colspan=\"" + width + "\">")
                .html(head(claim))
                .raw("</th></tr>\n");
        Map<String, List<Contested.Position>> answers = new LinkedHashMap<>();
        for (Contested.Position position : claim.positions()) {
            answers.computeIfAbsent(tables.says(claim.about(), position.says()), says -> new ArrayList<>())
                    .add(position);
        }
        List<String> names = List.of(messages.say("compare.who-says"), messages.say("compare.their-words"));
        answers.forEach((says, positions) -> {
            Markup who = new Markup();
            positions.forEach(position -> tables.cite(who, position.at()));
            String quote = positions.stream()
                    .map(Contested.Position::quote)
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .orElse("");
            Tables.Cell words = quote.isEmpty()
                    ? tables.silent("mention.not-shown")
                    : new Tables.Cell(
                            new Markup()
                                    .raw("<span class=\"say\" dir=\"auto\">")
                                    .text(cut(quote))
                                    .raw("</span>")
                                    .html(),
                            false);
            tables.row(
                    out,
                    "",
                    new Markup().raw("<bdi>").text(says).raw("</bdi>").html(),
                    names,
                    List.of(new Tables.Cell(who.html(), false), words));
        });
        absent(out, "compare.silent", claim.silent(), names);
        absent(out, "compare.earlier", claim.earlier(), names);
    }

    private void absent(Markup out, String message, List<ArticleRef> articles, List<String> names) {
        if (!articles.isEmpty()) {
            Markup who = new Markup();
            for (ArticleRef article : articles) {
                here.cite(who, article, 0);
                who.raw(" ");
            }
            tables.row(
                    out,
                    "",
                    new Markup()
                            .raw("<span class=\"mutd\">")
                            .text(messages.say(message))
                            .raw("</span>")
                            .html(),
                    names,
                    List.of(new Tables.Cell(who.html(), false), tables.silent(message + "-means")));
        }
    }

    private static String anchor(Contested claim) {
        return Routes.anchor("c-" + claim.id());
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }

    private static String cut(String quote) {
        if (quote.length() <= QUOTE) {
            return quote;
        }
        int space = quote.lastIndexOf(' ', QUOTE);
        return quote.substring(0, space < QUOTE / 2 ? QUOTE : space) + " …";
    }
}
