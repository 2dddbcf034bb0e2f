package dossier.render.article;

import dossier.model.Article;
import dossier.model.Gist;
import dossier.model.Line;
import dossier.model.Removal;
import dossier.model.Rights;
import dossier.render.article.ArticleView.Cut;
import dossier.render.article.ArticleView.Fact;
import dossier.render.article.ArticleView.Near;
import dossier.render.article.ArticleView.Row;
import dossier.render.article.ArticleView.Who;
import dossier.render.page.ActorRef;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Site;
import dossier.render.page.Voices;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands below the text: the same events elsewhere, voices, actors, related articles, what was cut away. */
final class Aftermath {
    private static final int VOICES = 20;

    private final Messages messages;
    private final Site site;
    private final Here here;
    private final Shown shown;

    Aftermath(Site site, Here here, Shown shown) {
        this.messages = site.messages();
        this.site = site;
        this.here = here;
        this.shown = shown;
    }

    /** Events that others tell too, those first on which accounts differ. */
    List<Row> same() {
        boolean quotes = shown.gist().metadata().rights() != Rights.METADATA;
        List<Row> rows = new ArrayList<>();
        for (boolean differ : new boolean[] {true, false}) {
            for (Shown.Told told : shown.events()) {
                if (told.differ() == differ && !told.others().isEmpty()) {
                    rows.add(row(told, quotes));
                }
            }
        }
        return rows;
    }

    private Row row(Shown.Told told, boolean quotes) {
        Markup own = new Markup();
        Shown.Telling first = told.here().get(0);
        int paragraph = shown.gist().paragraph(first.at());
        shown.place(own, paragraph);
        if (quotes) {
            own.raw(" <span class=\"say\">").text(first.quote()).raw("</span>");
        }
        Markup others = new Markup();
        for (Shown.Elsewhere other : told.others()) {
            others.raw("<div>");
            here.cite(others, other.article(), other.paragraph());
            others.raw(" <span class=\"say\">").text(other.quote()).raw("</span></div>");
        }
        String when = told.event().when() == null
                ? ""
                : site.dates().full(told.event().when());
        return new Row(here.to(told.event()), when, told.event().title(), own.html(), others.html(), told.differ());
    }

    List<Fact> voices() {
        List<Fact> voices = new ArrayList<>();
        for (Voices.Voice voice : shown.voices()
                .heard()
                .subList(0, Math.min(VOICES, shown.voices().heard().size()))) {
            Html value = Html.text(messages.count("voices.times", voice.times()) + ", "
                    + messages.count("voices.words", voice.words()));
            voices.add(new Fact(voice.name(), value, cues(voice.name())));
        }
        if (shown.voices().unnamed() > 0) {
            voices.add(new Fact(
                    messages.say("voices.no-name"),
                    Html.text(messages.count("voices.times", shown.voices().unnamed())),
                    ""));
        }
        return voices;
    }

    /** The words with which somebody's words are brought in. */
    private String cues(String name) {
        return shown.gist().voices().stream()
                .filter(voice -> !voice.cue().isEmpty() && name.equals(name(voice)))
                .map(Gist.VoiceUse::cue)
                .distinct()
                .limit(6)
                .collect(Collectors.joining(", "));
    }

    private String name(Gist.VoiceUse voice) {
        ActorRef actor = voice.actor() == null ? null : shown.actors().get(voice.actor());
        return actor != null ? actor.name() : voice.speaker() == null ? "" : voice.speaker();
    }

    List<Who> actors() {
        List<Who> actors = new ArrayList<>();
        for (Gist.ActorUse use : shown.gist().actors()) {
            ActorRef actor = shown.actors().get(use.actor());
            if (actor != null) {
                actors.add(new Who(
                        here.to(actor),
                        actor.name(),
                        actor.own(),
                        actor.line().isEmpty()
                                ? messages.say(
                                        "actor-kind." + actor.kind().label().replace(' ', '-'))
                                : actor.line(),
                        messages.count("mentions", use.uses().size())));
            }
        }
        return actors;
    }

    List<Near> related() {
        return shown.related().stream()
                .map(near -> new Near(
                        here.to(near.article()),
                        near.article().label(),
                        near.article().title(),
                        near.reason()))
                .toList();
    }

    /** What was cut away, in the order of the capture; without its words where the rights do not allow them. */
    List<Cut> cuts(Article.Clean clean) {
        boolean text = clean.metadata().rights() == Rights.FULL;
        List<Cut> cuts = new ArrayList<>();
        for (Removal removal : clean.removals()) {
            String words = text ? removal.lines().stream().map(Line::text).collect(Collectors.joining("\n")) : "";
            cuts.add(new Cut(
                    messages.name("furniture", removal.kind().label()), removal.rule(), removal.reason(), words));
        }
        return cuts;
    }
}
