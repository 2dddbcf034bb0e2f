package dossier.render.search;

import dossier.model.Digest;
import dossier.model.Gist;
import dossier.render.page.Emitter;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Key;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The page that searches, and its index: scripts that the page loads as it loads any other, so that it works from a folder too. Articles
 * are dealt to parts by the digest of their ids, so that one more article changes one part.
 */
public final class SearchPages implements Emitter {
    /** With more articles in a part than this, on average, the parts are twice as many. */
    private static final int ARTICLES = 24;

    private static final int MOST_PARTS = 1024;

    record Shown(List<String> parts) {}

    /** @param parts addresses of the index's parts */
    public record View(Shell shell, Html parts, List<Way> ways) implements Page {}

    public record Way(String href, String words) {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        Map<String, List<Gist>> parts = new TreeMap<>();
        int count = count(site.dossier().gists().size());
        for (Gist gist : site.dossier().gists()) {
            int part = Integer.parseInt(Digest.of(gist.id().value()).hex().substring(0, 6), 16) % count;
            parts.computeIfAbsent("data/search/a" + part + ".js", name -> new ArrayList<>())
                    .add(gist);
        }
        List<PlannedFile> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        names.add(ReferenceIndex.ACTORS);
        names.add(ReferenceIndex.EVENTS);
        files.add(ReferenceIndex.actors(site));
        files.add(ReferenceIndex.events(site));
        parts.forEach((name, gists) -> {
            names.add(name);
            files.add(ArticleIndex.part(name, gists, site));
        });
        Shown shown = new Shown(names);
        files.add(site.page(Routes.SEARCH, "search", shown, () -> view(site, names)));
        return files.stream();
    }

    /** A power of two, so that parts keep their articles while a dossier grows, until they are split. */
    private static int count(int articles) {
        int count = 1;
        while (count * ARTICLES < articles && count < MOST_PARTS) {
            count *= 2;
        }
        return count;
    }

    private static View view(Site site, List<String> names) {
        Here here = new Here(Routes.SEARCH);
        Messages messages = site.messages();
        Markup parts = new Markup();
        names.forEach(name -> parts.raw("<li>").text(here.to(name)).raw("</li>"));
        return new View(
                site.shell(here, messages.say("search"), "", Routes.SEARCH, true),
                parts.html(),
                List.of(
                        new Way(here.to(Routes.COVER, "articles"), messages.say("nav.articles")),
                        new Way(here.to(Routes.ACTORS), messages.say("actors.az")),
                        new Way(here.to(Routes.CHRONOLOGY), messages.say("nav.chronology")),
                        new Way(here.to(Routes.SOURCES), messages.say("nav.sources"))));
    }

    static Digest key(String name, Object... shown) {
        return Key.of(name, Key.of(shown));
    }
}
