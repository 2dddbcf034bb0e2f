package dossier.render;

import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Digest;
import dossier.model.Dossier;
import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.model.Reference;
import dossier.model.SiteFile;
import dossier.render.actor.ActorPages;
import dossier.render.article.ArticlePages;
import dossier.render.briefing.BriefingPage;
import dossier.render.change.ChangesPage;
import dossier.render.compare.ComparePage;
import dossier.render.data.DataFiles;
import dossier.render.data.Sitemap;
import dossier.render.event.ChronologyPages;
import dossier.render.front.AboutPage;
import dossier.render.front.ArticlesPage;
import dossier.render.front.AssetFiles;
import dossier.render.front.CoverPage;
import dossier.render.front.FreePages;
import dossier.render.front.NotFoundPage;
import dossier.render.page.Emitter;
import dossier.render.page.PlannedFile;
import dossier.render.page.Site;
import dossier.render.page.Templates;
import dossier.render.search.SearchPages;
import dossier.render.source.SourcePages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans the files of a site, makes each when asked, and prints what commands print as JSON. */
public final class Renderer {
    /** Every kind of page and export, in no order that matters: a new kind is one more line. */
    private static final List<Emitter> EMITTERS = List.of(
            new CoverPage(),
            new ArticlesPage(),
            new ArticlePages(),
            new ActorPages(),
            new SourcePages(),
            new ChronologyPages(),
            new ComparePage(),
            new ChangesPage(),
            new BriefingPage(),
            new SearchPages(),
            new DataFiles(),
            new FreePages(),
            new AboutPage(),
            new NotFoundPage(),
            new AssetFiles());

    private final Templates templates;

    /**
     * Templates are read once: a change to them is seen by the next renderer.
     *
     * @param templates the dossier's own templates folder, which wins file by file over those of the program; null: none
     */
    public Renderer(@Nullable Path templates) {
        this.templates = new Templates(templates);
    }

    /** Where jobs get what the dossier does not hold. Safe for many threads. */
    public interface Library {
        /** All layers of one article of the dossier. */
        Article.Annotated article(ArticleId id);
    }

    /**
     * One file to be made.
     *
     * @param key digest of everything that the file shows, the templates and the program: equal keys, equal bytes
     */
    public record Job(String path, Digest key, Maker maker) {}

    /** Makes a file; a template's error is a problem that costs the build. */
    public interface Maker {
        Outcome<Made> make() throws IOException;
    }

    /**
     * A file with what it points at.
     *
     * @param links addresses inside the site as written in the file, relative to it, fragments included
     * @param ids the fragments that it can be asked for
     */
    public record Made(SiteFile file, List<String> links, List<String> ids) {}

    /** Every file of the site but the manifest and the PDF, by path; nothing is rendered yet. */
    public Outcome<List<Job>> plan(Dossier dossier, Library library) throws IOException {
        Site site = new Site(dossier, library::article, templates);
        SortedMap<String, Job> jobs = new TreeMap<>();
        for (Emitter emitter : EMITTERS) {
            emitter.files(site).forEach(file -> jobs.put(file.path(), job(file)));
        }
        String address = site.settings().site();
        if (address != null) {
            Sitemap.files(address, jobs.keySet()).forEach(file -> jobs.put(file.path(), job(file)));
        }
        return Outcome.of(List.copyOf(jobs.values()));
    }

    /** A file of the look, published or for printing only: the dossier's own, else the program's; null where there is none. */
    public byte @Nullable [] asset(String path) throws IOException {
        return templates.asset(path);
    }

    private static Job job(PlannedFile file) {
        return new Job(
                file.path(),
                file.key(),
                () -> file.maker()
                        .make()
                        .map(content ->
                                new Made(new SiteFile(file.path(), content.bytes()), content.links(), content.ids())));
    }

    /**
     * What `inspect` prints of one article, on one line.
     *
     * @param only the parts asked for (`clean`, `sentences`, `dates`, `mentions`, `quotes`, `notes`, `events`); empty: all of them
     */
    public String inspect(Article.Annotated article, Reference reference, Set<String> only) {
        return new JsonArticle(article, reference, only).line();
    }

    /** What `chronology --json` prints. */
    public String chronology(Dossier dossier, Function<ArticleId, Article.Annotated> articles) {
        return new JsonDossier(dossier, articles).chronology();
    }

    /** What `actors --json` prints. */
    public String actors(Dossier dossier) {
        return new JsonDossier(dossier, id -> {
                    throw new IllegalStateException("the glossary needs no article");
                })
                .actors();
    }

    /** The chronology for a person at a terminal. */
    public String chronologyText(Dossier dossier) {
        return Listing.chronology(dossier);
    }

    /** The glossary and what is proposed for it, for a person at a terminal. */
    public String actorsText(Dossier dossier) {
        return Listing.actors(dossier);
    }

    /** What commands print with `--json`: counts and problems, on one line. */
    public static String report(boolean published, SortedMap<String, Long> counts, List<Problem> problems) {
        return JsonReport.line(published, counts, problems);
    }

    /** Lists of lines under names, in their order, as one JSON object on one line. */
    public static String lists(Map<String, List<String>> lists) {
        return JsonReport.lists(lists);
    }
}
