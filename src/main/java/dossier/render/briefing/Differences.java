package dossier.render.briefing;

import dossier.model.ArticleId;
import dossier.model.Claim;
import dossier.model.Event;
import dossier.model.Folding;
import dossier.model.Gist;
import dossier.model.Term;
import dossier.model.When;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the sources part ways: claims with every answer, and words with who uses them. */
final class Differences {
    private static final int CLAIMS = 60;
    private static final int QUOTE = 240;
    private static final int USERS = 8;

    private Differences() {}

    static Html claims(Marker marker) {
        List<Claim> claims = different(marker.site().dossier().claims());
        Messages messages = marker.messages();
        if (claims.isEmpty()) {
            return Html.EMPTY;
        }
        Map<String, Event> events = new TreeMap<>();
        marker.site()
                .dossier()
                .chronology()
                .events()
                .forEach(event -> events.put(event.id().value(), event));
        Markup out = new Markup();
        for (Claim claim : claims.subList(0, Math.min(CLAIMS, claims.size()))) {
            out.raw("<div class=\"claim\"><h3>");
            String question = claim.conflict().question();
            out.text(capital(question)).raw("</h3>");
            Event event =
                    claim.event() == null ? null : events.get(claim.event().value());
            if (event != null) {
                out.raw("<p class=\"remark\">");
                out.link("#" + Routes.encode(Chronicle.anchor(event)), event.title());
                out.text(", " + marker.date(event.when())).raw("</p>");
            }
            out.raw("<table class=\"answers\"><tbody>");
            answers(out, claim, marker);
            absent(out, "compare.silent", claim.silent(), marker);
            absent(out, "compare.earlier", claim.earlier(), marker);
            out.raw("</tbody></table></div>\n");
        }
        if (claims.size() > CLAIMS) {
            out.raw("<p class=\"remark\">")
                    .text(messages.count("voices.more", claims.size() - CLAIMS))
                    .raw("</p>");
        }
        return out.html();
    }

    /** Without those that repeat, at another event, who answers what. */
    private static List<Claim> different(List<Claim> claims) {
        Set<String> seen = new LinkedHashSet<>();
        return claims.stream()
                .filter(claim -> seen.add(claim.conflict().question()
                        + claim.conflict().claims().stream()
                                .map(says -> "\n" + says.article() + "\t" + says.says())
                                .sorted()
                                .collect(Collectors.joining())))
                .toList();
    }

    private static void answers(Markup out, Claim claim, Marker marker) {
        Map<String, List<Event.Says>> answers = new LinkedHashMap<>();
        for (Event.Says says : claim.conflict().claims()) {
            String answer = claim.conflict().about() == Event.About.DATE
                    ? When.parse(says.says()).map(marker::date).orElse(says.says())
                    : marker.site().lookup().named(claim.conflict().about(), says.says());
            answers.computeIfAbsent(answer, key -> new ArrayList<>()).add(says);
        }
        answers.forEach((answer, sayings) -> {
            out.raw("<tr><th>");
            Marker.words(out, answer);
            out.raw("</th><td>");
            Set<ArticleId> cited = new LinkedHashSet<>();
            for (Event.Says says : sayings) {
                if (cited.add(says.article())) {
                    out.raw(cited.size() == 1 ? "" : "; ");
                    marker.cite(out, says.article(), says.at());
                    if (cited.size() == 1
                            && marker.quotable(says.article())
                            && !says.quote().isBlank()) {
                        out.raw(": ");
                        marker.quote(out, cut(says.quote()));
                    }
                }
            }
            out.raw("</td></tr>");
        });
    }

    private static void absent(Markup out, String message, List<ArticleId> articles, Marker marker) {
        if (!articles.isEmpty()) {
            out.raw("<tr class=\"absent\"><th>")
                    .text(marker.messages().say(message))
                    .raw("</th><td>");
            for (int i = 0; i < articles.size(); i++) {
                out.raw(i == 0 ? "" : ", ");
                marker.cite(out, articles.get(i), null);
            }
            out.raw("</td></tr>");
        }
    }

    static Html words(Marker marker) {
        Messages messages = marker.messages();
        Map<String, Map<String, List<Gist>>> used = new TreeMap<>();
        for (Gist gist : marker.site().dossier().gists()) {
            for (Gist.TermUse use : gist.terms()) {
                List<Gist> users = used.computeIfAbsent(use.concept(), key -> new TreeMap<>())
                        .computeIfAbsent(Folding.fold(use.word()), key -> new ArrayList<>());
                if (users.isEmpty() || users.get(users.size() - 1) != gist) {
                    users.add(gist);
                }
            }
        }
        Markup out = new Markup();
        for (Term term : marker.site().dossier().reference().terms()) {
            Map<String, List<Gist>> words = used.getOrDefault(term.concept(), Map.of());
            if (!words.isEmpty()) {
                out.raw("<tbody><tr class=\"thing\"><th colspan=\"3\">").text(capital(term.concept()));
                out.raw(" <span class=\"sub\">")
                        .text(
                                term.neutral() == null
                                        ? messages.say("compare.no-neutral")
                                        : messages.say("compare.neutral", term.neutral()))
                        .raw("</span></th></tr>");
                for (Term.Word word : term.words()) {
                    List<Gist> users = words.get(Folding.fold(word.word()));
                    if (users != null) {
                        word(out, word, users, marker);
                    }
                }
                out.raw("</tbody>\n");
            }
        }
        Html rows = out.html();
        return rows.isEmpty()
                ? rows
                : new Markup()
                        .raw("<p class=\"remark\">")
                        .text(messages.say("compare.terms-hint"))
                        .raw("</p><table class=\"terms\">")
                        .html(rows)
                        .raw("</table>")
                        .html();
    }

    private static void word(Markup out, Term.Word word, List<Gist> users, Marker marker) {
        out.raw("<tr><td class=\"wd\">");
        marker.quote(out, word.word());
        out.raw("</td><td class=\"sd\">");
        if (word.side() == null) {
            out.text(marker.messages().say("compare.nobodys"));
        } else {
            var actor = marker.site().lookup().actor(new dossier.model.ActorId(word.side()));
            out.text(marker.messages().say("compare.side", actor == null ? word.side() : actor.name()));
        }
        out.raw("</td><td>");
        for (int i = 0; i < Math.min(USERS, users.size()); i++) {
            out.raw(i == 0 ? "" : ", ");
            marker.cite(out, users.get(i).id(), null);
        }
        if (users.size() > USERS) {
            out.text(", " + marker.messages().count("voices.more", users.size() - USERS));
        }
        out.raw("</td></tr>");
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
