package dossier.render.change;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.Origin;
import dossier.model.When;
import dossier.render.page.ActorRef;
import dossier.render.page.ArticleRef;
import dossier.render.page.Emitter;
import dossier.render.page.EventRef;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the captures of each day brought: events borne out and contested first, then new events and new names. */
public final class ChangesPage implements Emitter {
    private static final int DAYS = 60;
    private static final int LISTED = 8;

    /** @param day null: the first edition */
    record Edition(
            @Nullable When day,
            List<ArticleRef> articles,
            int allArticles,
            List<Changed> contested,
            int allContested,
            List<Changed> corroborated,
            int allCorroborated,
            List<EventRef> events,
            int allEvents,
            List<ActorRef> actors,
            int allActors,
            int notes,
            int undecided) {}

    /**
     * An event that was there before.
     *
     * @param until who had told it until then
     * @param question what they now answer differently; empty where it is not contested
     */
    record Changed(EventRef event, List<ArticleRef> until, String question) {}

    record Shown(List<Edition> editions, int all) {}

    public record View(Shell shell, List<Day> days, String older) implements Page {}

    public record Day(String edtf, String title, Html articles, List<Fact> facts) {}

    public record Fact(String name, Html value, boolean differ) {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        List<Dossier.Change> changes = site.dossier().changes();
        Map<EventId, Event> events = new HashMap<>();
        site.dossier().chronology().events().forEach(event -> events.put(event.id(), event));
        List<Edition> editions = changes.stream()
                .limit(DAYS)
                .map(change -> edition(change, events, site))
                .toList();
        Shown shown = new Shown(editions, changes.size());
        return Stream.of(site.page(Routes.CHANGES, "changes", shown, () -> view(site, shown)));
    }

    private static Edition edition(Dossier.Change change, Map<EventId, Event> events, Site site) {
        Set<ArticleId> fresh = new HashSet<>(change.articles());
        int notes = 0;
        int undecided = 0;
        for (ArticleId id : change.articles()) {
            var gist = site.lookup().gist(id);
            if (gist != null) {
                for (var note : gist.notes()) {
                    boolean detected = note.origin().status() == Origin.Status.DETECTED;
                    notes += detected && !site.settings().showDetected() ? 0 : 1;
                    undecided += detected ? 1 : 0;
                }
            }
        }
        return new Edition(
                change.day(),
                first(change.articles(), LISTED * 2, site.lookup()::article),
                change.articles().size(),
                changed(change.contested(), true, fresh, events, site),
                change.contested().size(),
                changed(change.corroborated(), false, fresh, events, site),
                change.corroborated().size(),
                first(change.newEvents(), LISTED, site.lookup()::event),
                change.newEvents().size(),
                first(
                        change.newActors(),
                        LISTED * 2,
                        (ActorId id) -> site.lookup().actor(id)),
                change.newActors().size(),
                notes,
                undecided);
    }

    private static <I, R> List<R> first(List<I> ids, int most, java.util.function.Function<I, @Nullable R> found) {
        return ids.stream().map(found).filter(Objects::nonNull).limit(most).toList();
    }

    private static List<Changed> changed(
            List<EventId> ids, boolean contested, Set<ArticleId> fresh, Map<EventId, Event> events, Site site) {
        List<Changed> changed = new ArrayList<>();
        for (EventId id : ids.subList(0, Math.min(LISTED, ids.size()))) {
            Event event = events.get(id);
            if (event == null) {
                continue;
            }
            Set<ArticleRef> until = new LinkedHashSet<>();
            for (Event.Told told : event.tellings()) {
                ArticleRef article = site.lookup().article(told.article());
                if (!fresh.contains(told.article()) && article != null && until.size() < 4) {
                    until.add(article);
                }
            }
            String question = !contested || event.conflicts().isEmpty()
                    ? ""
                    : event.conflicts().get(0).question();
            changed.add(new Changed(site.lookup().event(event), List.copyOf(until), question));
        }
        return changed;
    }

    private static View view(Site site, Shown shown) {
        Here here = new Here(Routes.CHANGES);
        Messages messages = site.messages();
        List<Day> days = shown.editions().stream()
                .map(edition -> day(edition, here, site))
                .toList();
        int older = shown.all() - shown.editions().size();
        return new View(
                site.shell(here, messages.say("changes.title"), messages.say("changes.lede"), Routes.CHANGES, true),
                days,
                older > 0 ? messages.count("changes.older", older) : "");
    }

    private static Day day(Edition edition, Here here, Site site) {
        Messages messages = site.messages();
        Markup articles = new Markup();
        List<Html> links = new ArrayList<>();
        for (ArticleRef article : edition.articles()) {
            Markup link = new Markup();
            here.cite(link, article, 0);
            if (!article.label().equals(article.title())) {
                link.raw(" <bdi>").text(article.title()).raw("</bdi>");
            }
            links.add(link.html());
        }
        more(links, edition.allArticles(), messages);
        articles.joined(links, "; ");
        boolean first = edition.day() == null;
        List<Fact> facts = new ArrayList<>();
        if (!first) {
            facts.add(changed("changes.contests", edition.contested(), edition.allContested(), true, here, messages));
            facts.add(changed(
                    "changes.confirms", edition.corroborated(), edition.allCorroborated(), false, here, messages));
        }
        facts.add(events(edition, here, site));
        facts.add(actors(edition, here, messages));
        facts.add(new Fact(
                messages.say("slant.notes"),
                Html.text(messages.count("count.notes", edition.notes()) + "; "
                        + messages.count("changes.undecided", edition.undecided())),
                false));
        return new Day(
                first ? "" : edition.day().edtf(),
                first ? messages.say("changed.first") : site.dates().full(edition.day()),
                articles.html(),
                facts);
    }

    private static Fact changed(
            String name, List<Changed> changed, int all, boolean differ, Here here, Messages messages) {
        List<Html> lines = new ArrayList<>();
        for (Changed one : changed) {
            Markup line = new Markup().link(here.to(one.event()), one.event().title());
            line.text(one.question().isEmpty() ? "" : " (" + one.question() + ")");
            if (!one.until().isEmpty()) {
                line.text(", " + messages.say(differ ? "changes.beside" : "changes.until") + " ");
                List<Html> until = new ArrayList<>();
                for (ArticleRef article : one.until()) {
                    Markup link = new Markup();
                    here.cite(link, article, 0);
                    until.add(link.html());
                }
                line.joined(until, ", ");
            }
            lines.add(line.html());
        }
        more(lines, all, messages);
        Html value = lines.isEmpty()
                ? Html.text(messages.say("changes.none"))
                : new Markup()
                        .raw("<ul class=\"plain\"><li>")
                        .joined(lines, "</li><li>")
                        .raw("</li></ul>")
                        .html();
        return new Fact(messages.say(name), value, differ && !lines.isEmpty());
    }

    private static Fact events(Edition edition, Here here, Site site) {
        Messages messages = site.messages();
        List<Html> lines = new ArrayList<>();
        for (EventRef event : edition.events()) {
            Markup line = new Markup().link(here.to(event), event.title());
            line.text(event.when() == null ? "" : ", " + site.dates().full(event.when()));
            lines.add(line.html());
        }
        more(lines, edition.allEvents(), messages);
        Html value = lines.isEmpty()
                ? Html.text(messages.say("changes.none"))
                : new Markup()
                        .text(messages.count("count.events", edition.allEvents()))
                        .raw("<ul class=\"plain\"><li>")
                        .joined(lines, "</li><li>")
                        .raw("</li></ul>")
                        .html();
        return new Fact(messages.say("changes.new-events"), value, false);
    }

    private static Fact actors(Edition edition, Here here, Messages messages) {
        List<Html> names = new ArrayList<>();
        for (ActorRef actor : edition.actors()) {
            names.add(new Markup().link(here.to(actor), actor.name()).html());
        }
        more(names, edition.allActors(), messages);
        return new Fact(
                messages.say("changes.new-actors"),
                names.isEmpty()
                        ? Html.text(messages.say("changes.none"))
                        : new Markup().joined(names, ", ").html(),
                false);
    }

    private static void more(List<Html> lines, int all, Messages messages) {
        if (all > lines.size()) {
            lines.add(Html.text(messages.count("voices.more", all - lines.size())));
        }
    }
}
