package dossier.render.briefing;

import dossier.model.Dossier;
import dossier.model.Gist;
import dossier.model.Source;
import dossier.render.page.ActorRef;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who is who, and who publishes. */
final class People {
    private static final int ACTORS = 48;
    private static final int SOURCES = 40;
    private static final int ARTICLES = 8;

    private record Named(ActorRef actor, int mentions, int articles) {}

    private People() {}

    /** The actors that are named most, by name. */
    static Html actors(Marker marker) {
        Messages messages = marker.messages();
        List<Named> named = new ArrayList<>();
        marker.site().dossier().backlinks().forEach((id, links) -> {
            ActorRef actor = marker.site().lookup().actor(id);
            if (actor != null) {
                int mentions = links.stream()
                        .map(Dossier.Backlink::uses)
                        .mapToInt(List::size)
                        .sum();
                named.add(new Named(actor, mentions, links.size()));
            }
        });
        if (named.isEmpty()) {
            return Html.EMPTY;
        }
        named.sort(Comparator.comparingInt(Named::mentions)
                .reversed()
                .thenComparing(one -> one.actor().id()));
        List<Named> shown = new ArrayList<>(named.subList(0, Math.min(ACTORS, named.size())));
        shown.sort(Comparator.comparing(one -> one.actor().name()));
        Markup out = new Markup();
        if (named.size() > shown.size()) {
            out.raw("<p class=\"remark\">")
                    .text(messages.say("briefing.most-named", shown.size(), named.size()))
                    .raw("</p>");
        }
        out.raw("<table class=\"actors\"><tbody>\n");
        for (Named one : shown) {
            ActorRef actor = one.actor();
            out.raw("<tr><th>");
            marker.page(out, Routes.actor(actor.id()), actor.name());
            if (!actor.own().isEmpty()) {
                out.raw("<br><span class=\"own\">");
                Marker.words(out, actor.own());
                out.raw("</span>");
            }
            out.raw("</th><td>")
                    .text(
                            actor.line().isEmpty()
                                    ? messages.say(
                                            "actor-kind." + actor.kind().label().replace(' ', '-'))
                                    : actor.line());
            out.raw("</td><td class=\"so\">")
                    .text(messages.count("mentions", one.mentions()) + ", "
                            + messages.count("count.articles", one.articles()))
                    .raw("</td></tr>\n");
        }
        return out.raw("</tbody></table>").html();
    }

    static Html sources(Marker marker) {
        Messages messages = marker.messages();
        Markup out = new Markup();
        int written = 0;
        for (Source source : marker.site().dossier().reference().sources().values()) {
            List<Gist> gists = marker.site().lookup().published(source.id());
            if (gists.isEmpty() || written++ >= SOURCES) {
                continue;
            }
            out.raw("<div class=\"source\"><h3>");
            marker.page(out, Routes.source(source.id()), source.name());
            out.raw("</h3>").html(marker.prose(source.description(), 4)).raw("<table class=\"facts\"><tbody>");
            fact(out, messages, "slant.grade", grade(source.reliability(), messages));
            fact(out, messages, "profile.kind", value(source.kind(), messages));
            fact(out, messages, "profile.country", value(source.country(), messages));
            fact(out, messages, "profile.owner", value(source.owner(), messages));
            fact(out, messages, "profile.alignment", value(source.alignment(), messages));
            out.raw("<tr><th>").text(messages.say("sources.articles")).raw("</th><td>");
            for (int i = 0; i < Math.min(ARTICLES, gists.size()); i++) {
                out.raw(i == 0 ? "" : ", ");
                marker.cite(out, gists.get(i).id(), null);
            }
            if (gists.size() > ARTICLES) {
                out.text(", " + messages.count("voices.more", gists.size() - ARTICLES));
            }
            out.raw("</td></tr></tbody></table></div>\n");
        }
        return out.html();
    }

    private static void fact(Markup out, Messages messages, String name, String value) {
        out.raw("<tr><th>")
                .text(messages.say(name))
                .raw("</th><td>")
                .text(value)
                .raw("</td></tr>");
    }

    private static String value(Source.@Nullable ProfileClaim claim, Messages messages) {
        return claim == null ? messages.say("unknown") : claim.value();
    }

    private static String grade(Source.@Nullable ProfileClaim claim, Messages messages) {
        if (claim == null) {
            return messages.say("source.no-grade");
        }
        String letter = claim.value().strip().toUpperCase(Locale.ROOT);
        return letter + ", " + messages.name("grade", letter) + (claim.why() == null ? "" : ": " + claim.why());
    }
}
