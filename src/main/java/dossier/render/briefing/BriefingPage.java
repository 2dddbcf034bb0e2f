package dossier.render.briefing;

import dossier.model.Actor;
import dossier.model.ArticleId;
import dossier.model.Claim;
import dossier.model.Digest;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.FreePage;
import dossier.model.Gist;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Term;
import dossier.render.event.PrintedPicture;
import dossier.render.page.Emitter;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Key;
import dossier.render.page.Messages;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One page made to be printed; the PDF is printed from it. It points at nothing that a part of the dossier might lack. */
public final class BriefingPage implements Emitter {
    record Shown(
            Settings settings,
            List<FreePage> pages,
            List<Gist> gists,
            List<Event> events,
            List<Claim> claims,
            List<Actor> actors,
            List<Source> sources,
            List<Term> terms,
            SortedMap<ArticleId, String> labels,
            Digest backlinks) {}

    /** @param facts on the cover; @param sections in their order */
    public record View(
            Shell shell, String title, String subtitle, List<Fact> facts, String paper, List<Section> sections)
            implements Page {}

    public record Fact(String name, String value) {}

    /** @param number of the section, from 1 */
    public record Section(String id, int number, String title, Html body) {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        Dossier dossier = site.dossier();
        Shown shown = new Shown(
                site.settings(),
                dossier.reference().pages(),
                dossier.gists(),
                dossier.chronology().events(),
                dossier.claims(),
                dossier.reference().actors().values().stream()
                        .filter(actor -> site.lookup().actors().containsKey(actor.id()))
                        .toList(),
                List.copyOf(dossier.reference().sources().values()),
                dossier.reference().terms(),
                dossier.labels(),
                Key.of(dossier.backlinks()));
        return Stream.of(site.page(Routes.BRIEFING, "briefing", shown, () -> view(site)));
    }

    private static View view(Site site) {
        Messages messages = site.messages();
        Settings settings = site.settings();
        Marker marker = new Marker(site);
        List<Section> sections = new ArrayList<>();
        add(sections, messages, "bottom-line", summary(settings));
        add(sections, messages, "key-judgements", prose(marker, site.freePage("key-judgements")));
        add(sections, messages, "what-happened", Story.html(marker, prose(marker, site.freePage("introduction"))));
        add(sections, messages, "chronology", new Chronicle(marker).html(PrintedPicture.of(site, Routes.BRIEFING)));
        add(sections, messages, "differences", Differences.claims(marker));
        add(sections, messages, "words", Differences.words(marker));
        add(sections, messages, "actors", People.actors(marker));
        add(sections, messages, "sources", People.sources(marker));
        add(sections, messages, "articles", Articles.html(marker));
        add(sections, messages, "method", prose(marker, site.freePage("method")));
        add(sections, messages, "notes", Endnotes.html(marker));
        return new View(
                site.shell(
                        new Here(Routes.BRIEFING),
                        messages.say("briefing.title"),
                        settings.summary() == null ? "" : settings.summary(),
                        Routes.BRIEFING,
                        true),
                settings.title(),
                settings.subtitle() == null ? "" : settings.subtitle(),
                Cover.facts(marker),
                settings.paper().equalsIgnoreCase("letter") ? "letter" : "a4",
                InnerLinks.kept(sections));
    }

    private static void add(List<Section> sections, Messages messages, String id, Html body) {
        if (!body.isEmpty()) {
            sections.add(new Section(id, sections.size() + 1, messages.say("briefing." + id), body));
        }
    }

    private static Html summary(Settings settings) {
        return settings.summary() == null
                ? Html.EMPTY
                : new Html("<p class=\"lead\">" + Html.text(settings.summary()).markup() + "</p>");
    }

    private static Html prose(Marker marker, @Nullable FreePage page) {
        return page == null ? Html.EMPTY : marker.prose(page.body(), 3);
    }
}
