package dossier.render.data;

import dossier.model.Digest;
import dossier.model.Dossier;
import dossier.model.Outcome;
import dossier.render.page.Content;
import dossier.render.page.Emitter;
import dossier.render.page.Here;
import dossier.render.page.Key;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything under `data/`, and the page that says what is there. */
public final class DataFiles implements Emitter {
    static final String INDEX = "data/index.html";
    static final String FEED = "data/atom.xml";
    static final String ICS = "data/chronology.ics";

    record Shown(List<String> names) {}

    public record View(Shell shell, List<Line> lines) implements Page {}

    public record Line(String href, String name, String what) {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        Dossier dossier = site.dossier();
        Digest frame = Key.of(site.settings(), site.messages().digest(), dossier.labels());
        Digest articles = Key.of(frame, metadata(dossier));
        Digest events = Key.of(frame, dossier.chronology().events(), metadata(dossier));
        Digest actors = Key.of(frame, List.copyOf(dossier.reference().actors().values()), dossier.backlinks());
        List<PlannedFile> files = new ArrayList<>();
        add(files, FEED, Key.of(articles, dossier.changes()), () -> AtomFeed.of(site));
        add(files, "data/articles.bib", articles, () -> BibTex.of(site));
        add(files, "data/articles.ris", articles, () -> Ris.of(site));
        add(files, "data/articles.json", articles, () -> CslJson.of(site));
        add(files, "data/chronology.csv", events, () -> ChronologyData.csv(site));
        add(files, "data/chronology.json", events, () -> ChronologyData.json(site));
        add(files, ICS, events, () -> Calendar.of(site));
        add(files, "data/timeline.json", events, () -> ChronologyData.timeline(site));
        add(files, "data/glossary.json", actors, () -> Glossary.of(site));
        List<String> names = new ArrayList<>();
        files.forEach(file -> names.add(file.path()));
        names.add(Annotations.COLLECTION);
        Annotations.files(site, Key.of(site.settings())).forEach(files::add);
        files.add(site.page(INDEX, "data", new Shown(names), () -> view(site, names)));
        return files.stream();
    }

    /** What is listed of the articles; their layers do not matter here. */
    private static List<Object> metadata(Dossier dossier) {
        List<Object> shown = new ArrayList<>();
        dossier.gists().forEach(gist -> shown.add(List.of(gist.id(), gist.metadata(), gist.paragraphs())));
        return shown;
    }

    private static void add(List<PlannedFile> files, String path, Digest shown, Supplier<byte[]> bytes) {
        files.add(new PlannedFile(path, Key.of(path, shown), () -> Outcome.of(Content.of(bytes.get()))));
    }

    private static View view(Site site, List<String> names) {
        Here here = new Here(INDEX);
        List<Line> lines = new ArrayList<>();
        for (String name : names) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            lines.add(new Line(here.to(name), file, site.messages().say("data." + file)));
        }
        return new View(
                site.shell(here, site.messages().say("data.title"), "", Routes.ABOUT, true), List.copyOf(lines));
    }
}
