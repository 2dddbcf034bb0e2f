package dossier.render.front;

import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.FreePage;
import dossier.model.Gist;
import dossier.model.Origin;
import dossier.model.Settings;
import dossier.model.When;
import dossier.render.data.JsonLd;
import dossier.render.page.ActorRef;
import dossier.render.page.ArticleRef;
import dossier.render.page.BodyHtml;
import dossier.render.page.Emitter;
import dossier.render.page.EventLine;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the dossier is about, at a glance. */
public final class CoverPage implements Emitter {
    /** With more articles than this the cover has the latest alone, and all of them have a page of their own. */
    static final int ARTICLES = 60;

    private static final int EVENTS = 5;
    private static final int ACTORS = 12;

    /** @param day null: the first edition; @param articles that came in */
    record Changed(
            @Nullable When day, List<ArticleRef> articles, int actors, int events, int corroborated, int contested) {}

    record Named(ActorRef actor, int mentions, int articles) {}

    record Counts(int articles, int events, int contested, int actors, int notes, int decided) {}

    record Shown(
            Settings settings,
            @Nullable FreePage introduction,
            @Nullable FreePage judgements,
            List<ArticleLine> articles,
            List<EventLine> latest,
            List<Named> actors,
            @Nullable Changed changed,
            Counts counts) {}

    /** @param all address of the list of all articles; null where the cover has them all */
    public record View(
            Shell shell,
            String title,
            String lede,
            String introductionTitle,
            Html introduction,
            String judgementsTitle,
            Html judgements,
            List<String> counts,
            String changedTitle,
            Html changed,
            List<Line> articles,
            @Nullable String all,
            Html latest,
            String chronology,
            List<Who> actors,
            String glossary)
            implements Page {}

    public record Line(
            String href,
            String title,
            String meta,
            String summary,
            String slant,
            String notes,
            Html voices,
            String missing,
            String grade) {}

    public record Who(String href, String name, String own, String line) {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        Here here = new Here(Routes.COVER);
        Shown shown = shown(site);
        return Stream.of(site.page(here.path(), "index", shown, () -> view(site, here, shown)));
    }

    private static Shown shown(Site site) {
        Dossier dossier = site.dossier();
        List<Gist> gists = new ArrayList<>(dossier.gists());
        if (gists.size() > ARTICLES) {
            gists = new ArrayList<>(gists.subList(gists.size() - ARTICLES, gists.size()));
            Collections.reverse(gists);
        }
        List<Event> dated = dossier.chronology().events().stream()
                .filter(event -> event.when() != null)
                .toList();
        List<EventLine> latest = new ArrayList<>();
        for (int i = dated.size() - 1; i >= Math.max(0, dated.size() - EVENTS); i--) {
            latest.add(EventLine.of(dated.get(i), site.lookup()));
        }
        return new Shown(
                site.settings(),
                site.freePage("introduction"),
                site.freePage("key-judgements"),
                gists.stream().map(gist -> ArticleLine.of(gist, site)).toList(),
                latest,
                named(site),
                changed(site),
                counts(site));
    }

    private static List<Named> named(Site site) {
        List<Named> named = new ArrayList<>();
        for (var entry : site.dossier().backlinks().entrySet()) {
            ActorRef actor = site.lookup().actor(entry.getKey());
            if (actor != null) {
                int mentions = entry.getValue().stream()
                        .mapToInt(link -> link.uses().size())
                        .sum();
                named.add(new Named(actor, mentions, entry.getValue().size()));
            }
        }
        named.sort(Comparator.comparingInt(Named::mentions)
                .reversed()
                .thenComparing(name -> name.actor().id()));
        return List.copyOf(named.subList(0, Math.min(ACTORS, named.size())));
    }

    private static @Nullable Changed changed(Site site) {
        if (site.dossier().changes().isEmpty()) {
            return null;
        }
        Dossier.Change change = site.dossier().changes().get(0);
        List<ArticleRef> articles = change.articles().stream()
                .map(site.lookup()::article)
                .filter(Objects::nonNull)
                .limit(3)
                .toList();
        return new Changed(
                change.day(),
                articles,
                change.newActors().size(),
                change.newEvents().size(),
                change.corroborated().size(),
                change.contested().size());
    }

    private static Counts counts(Site site) {
        Dossier dossier = site.dossier();
        int notes = 0;
        int decided = 0;
        for (Gist gist : dossier.gists()) {
            for (Gist.NoteUse note : gist.notes()) {
                boolean detected = note.origin().status() == Origin.Status.DETECTED;
                notes += detected && !site.settings().showDetected() ? 0 : 1;
                decided += detected ? 0 : 1;
            }
        }
        return new Counts(
                dossier.gists().size(),
                dossier.chronology().events().size(),
                dossier.claims().size(),
                site.lookup().actors().size(),
                notes,
                decided);
    }

    private static View view(Site site, Here here, Shown shown) {
        Messages messages = site.messages();
        Settings settings = shown.settings();
        String lede = settings.summary() != null
                ? settings.summary()
                : settings.subtitle() != null ? settings.subtitle() : "";
        FreePage judgements = shown.judgements();
        return new View(
                site.shell(here, "", lede, Routes.COVER, true).about(JsonLd.dossier(settings)),
                settings.title(),
                lede,
                shown.introduction() == null ? "" : shown.introduction().title(),
                prose(shown.introduction(), 3, here),
                judgements == null ? "" : judgements.title(),
                prose(judgements, 3, here),
                counts(messages, shown.counts()),
                changedTitle(site, shown.changed()),
                changed(messages, here, shown.changed()),
                shown.articles().stream().map(line -> line(site, here, line)).toList(),
                shown.counts().articles() > ARTICLES ? here.to(Routes.ARTICLES) : null,
                EventLine.list(shown.latest(), here, site),
                here.to(Routes.CHRONOLOGY),
                shown.actors().stream().map(named -> who(messages, here, named)).toList(),
                here.to(Routes.ACTORS));
    }

    private static Html prose(@Nullable FreePage page, int level, Here here) {
        return page == null ? Html.EMPTY : BodyHtml.prose(page.body(), level, here);
    }

    private static List<String> counts(Messages messages, Counts counts) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.count("count.articles", counts.articles()));
        lines.add(messages.count("count.events", counts.events()));
        lines.add(messages.count("count.contested", counts.contested()));
        lines.add(messages.count("count.actors", counts.actors()));
        lines.add(messages.count("count.notes", counts.notes()) + ", "
                + messages.count("count.decided", counts.decided()));
        return lines;
    }

    private static String changedTitle(Site site, @Nullable Changed changed) {
        if (changed == null) {
            return "";
        }
        return changed.day() == null
                ? site.messages().say("changed.first")
                : site.messages().say("changed.on", site.dates().full(changed.day()));
    }

    private static Html changed(Messages messages, Here here, @Nullable Changed changed) {
        if (changed == null || changed.day() == null) {
            return Html.EMPTY;
        }
        Markup out = new Markup();
        for (ArticleRef article : changed.articles()) {
            here.cite(out, article, 0);
            out.raw(" ");
        }
        return out.text(messages.say(
                        "changed.brought",
                        messages.count("count.new-actors", changed.actors()),
                        messages.count("count.new-events", changed.events()),
                        messages.count("count.corroborated", changed.corroborated()),
                        messages.count("count.now-contested", changed.contested())))
                .html();
    }

    private static Line line(Site site, Here here, ArticleLine line) {
        Messages messages = site.messages();
        return new Line(
                here.to(line.article()),
                line.article().title(),
                line.meta(site),
                line.summary(),
                line.slant(messages),
                line.counts(messages),
                line.heard(here, messages),
                line.missing(messages),
                line.grade(messages));
    }

    private static Who who(Messages messages, Here here, Named named) {
        ActorRef actor = named.actor();
        String line = actor.line().isEmpty()
                ? messages.say("actor-kind." + actor.kind().label().replace(' ', '-'))
                : actor.line();
        return new Who(
                here.to(actor), actor.name(), actor.own(), line + " · " + messages.count("mentions", named.mentions()));
    }
}
