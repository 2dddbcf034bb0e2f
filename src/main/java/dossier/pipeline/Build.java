package dossier.pipeline;

import dossier.load.Loader;
import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Cost;
import dossier.model.Dossier;
import dossier.model.Entry;
import dossier.model.Gist;
import dossier.model.Origin;
import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.model.Reference;
import dossier.pipeline.Store.EntryKey;
import dossier.pipeline.Store.KeptArticle;
import dossier.publish.Publisher;
import dossier.recognise.Recogniser;
import dossier.render.Renderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Content to site: the one place that knows the order, what is kept, and the threads. */
public final class Build {
    /**
     * @param templates the dossier's own; null: none
     * @param full believe nothing that was kept
     * @param strict publish nothing where there is any error
     * @param pdf whether the briefing is printed
     * @param program which program this is: what another kept is not believed
     */
    public record Options(
            Path content, @Nullable Path templates, Path site, boolean full, boolean strict, Pdf pdf, String program) {}

    /** Whether a build prints the briefing. */
    public enum Pdf {
        /** Where `dossier.yaml` does not say otherwise. */
        AS_STATED,
        NEVER,
        ALWAYS
    }

    private final Options options;
    private final Progress progress;
    private final Stages stages = new Stages();
    private final Publisher publisher = new Publisher();
    private final Kept kept;

    public Build(Options options, Progress progress) {
        this(options, progress, new Kept(options.site()));
    }

    private Build(Options options, Progress progress, Kept kept) {
        this.options = options;
        this.progress = progress;
        this.kept = kept;
    }

    /** One that only weaves: it believes nothing that was kept and keeps nothing. */
    static Build inMemory(Path content) {
        Options options = new Options(content, null, content, true, false, Pdf.NEVER, "");
        return new Build(options, Progress.NONE, Kept.inMemory());
    }

    /** Builds once. Content mistakes are in the report; the disk's failures are thrown, and leave the old edition. */
    public Report run() throws IOException {
        Woven woven = weave();
        Pages pages = new Pages(options, publisher, woven.before().pages(), progress);
        Pages.Result result = pages.publish(woven.dossier(), woven.library(), woven.problems());
        save(woven, result.published() ? result.pages() : woven.before().pages());
        return report(woven.dossier(), result);
    }

    /**
     * Prints a briefing of some articles, and publishes nothing.
     *
     * @return the PDF; empty where a template cannot be read: the problems say so
     */
    public Outcome<byte[]> briefing(Selection selection) throws IOException {
        Woven woven = weave(selection);
        Renderer renderer = new Renderer(options.templates());
        Outcome<List<Renderer.Job>> jobs = renderer.plan(woven.dossier(), woven.library());
        Outcome<byte[]> printed = new Briefing(publisher, renderer)
                .print(jobs.value(), woven.dossier().reference().settings());
        return new Outcome<>(printed.value(), woven.problems())
                .with(jobs.problems())
                .with(printed.problems());
    }

    /** Finds every problem, those of the pages too, and publishes nothing. */
    public Report check() throws IOException {
        Woven woven = weave();
        List<Problem> problems = new ArrayList<>(woven.problems());
        problems.addAll(new Pages(options, publisher, woven.before().pages(), progress)
                .check(woven.dossier(), woven.library()));
        save(woven, woven.before().pages());
        return report(woven.dossier(), new Pages.Result(false, woven.before().pages(), 0, 0, problems));
    }

    /** The dossier woven, with every problem of the content; nothing is published. */
    Outcome<Dossier> dossier() throws IOException {
        Woven woven = weave();
        save(woven, woven.before().pages());
        return new Outcome<>(woven.dossier(), woven.problems());
    }

    Review review() throws IOException {
        Woven woven = weave();
        save(woven, woven.before().pages());
        return Review.of(options, woven.dossier(), woven.library(), woven.problems());
    }

    /** Everything that pages are made of, and what goes into the store beside them. */
    record Woven(
            Store before,
            SortedMap<String, EntryKey> keys,
            SortedMap<ArticleId, KeptArticle> articles,
            Dossier dossier,
            Renderer.Library library,
            List<Problem> problems) {}

    Woven weave() throws IOException {
        return weave(Selection.ALL);
    }

    private Woven weave(Selection selection) throws IOException {
        Store before = options.full() ? Store.empty(options.program()) : kept.load(options.program());
        Outcome<Loader.Scan> scan = stages.loader.scan(options.content());
        Outcome<Reference> reference = stages.loader.reference(scan.value());
        List<Problem> problems = new ArrayList<>(scan.problems());
        problems.addAll(reference.problems());

        Recogniser.Names names = stages.recogniser.names(reference.value());
        SortedMap<String, EntryKey> keys = Changes.keys(names, reference.value());
        Suspicion suspicion = new Suspicion(kept.written(), options.full());
        Reader reader = new Reader(
                stages,
                scan.value(),
                reference.value(),
                names,
                kept,
                before,
                suspicion,
                Changes.words(before.keys(), keys));
        SortedMap<ArticleId, Entry> entries = new TreeMap<>();
        scan.value().articles().forEach(entry -> entries.put(Loader.id(entry), entry));
        SortedMap<ArticleId, KeptArticle> articles = read(entries, reader);
        articles.values().forEach(article -> problems.addAll(article.problems()));

        EvidenceCheck evidence = new EvidenceCheck(articles, id -> text(id, articles, entries, reader));
        List<Gist> gists = evidence.gists();
        Reference shown = evidence.shown(reference.value());
        problems.addAll(evidence.problems());
        Outcome<Dossier> dossier = stages.weaver.weave(selection.of(gists), shown);
        dossier.problems().stream()
                .filter(problem -> problem.isError() || selection.equals(Selection.ALL))
                .forEach(problems::add);
        Renderer.Library library = id -> evidence.shown(layers(id, articles, entries, reader));
        return new Woven(before, keys, articles, dossier.value(), library, problems);
    }

    private void save(Woven woven, SortedMap<String, Store.KeptPage> pages) throws IOException {
        kept.save(new Store(options.program(), woven.keys(), woven.articles(), pages));
        SortedSet<ArticleId> gone = new TreeSet<>(woven.before().articles().keySet());
        gone.removeAll(woven.articles().keySet());
        kept.forget(gone);
    }

    private SortedMap<ArticleId, KeptArticle> read(SortedMap<ArticleId, Entry> entries, Reader reader)
            throws IOException {
        AtomicInteger done = new AtomicInteger();
        List<Map.Entry<ArticleId, Entry>> all = List.copyOf(entries.entrySet());
        List<KeptArticle> read = Parallel.map(all, each -> {
            KeptArticle article = reader.read(each.getKey(), each.getValue());
            progress.step("articles", done.incrementAndGet(), all.size());
            return article;
        });
        SortedMap<ArticleId, KeptArticle> articles = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            articles.put(all.get(i).getKey(), read.get(i));
        }
        return articles;
    }

    private static Article.@Nullable Annotated text(
            ArticleId id,
            SortedMap<ArticleId, KeptArticle> articles,
            SortedMap<ArticleId, Entry> entries,
            Reader reader)
            throws IOException {
        KeptArticle article = articles.get(id);
        Entry entry = entries.get(id);
        return article == null || article.gist() == null || entry == null
                ? null
                : reader.article(id, entry, article.gist().layers());
    }

    private static Article.Annotated layers(
            ArticleId id,
            SortedMap<ArticleId, KeptArticle> articles,
            SortedMap<ArticleId, Entry> entries,
            Reader reader) {
        try {
            Article.Annotated article = text(id, articles, entries, reader);
            if (article == null) {
                throw new IllegalArgumentException("no published article '" + id + "'");
            }
            return article;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report report(Dossier dossier, Pages.Result result) {
        List<Gist.NoteUse> notes =
                dossier.gists().stream().flatMap(gist -> gist.notes().stream()).toList();
        return new Report(
                result.published(),
                dossier.gists().size(),
                (int) dossier.reference().actors().values().stream()
                        .filter(actor -> !actor.builtIn() || dossier.backlinks().containsKey(actor.id()))
                        .count(),
                dossier.chronology().events().size(),
                notes.size(),
                (int) notes.stream()
                        .filter(note -> note.origin().status() == Origin.Status.DETECTED)
                        .count(),
                result.written(),
                result.unchanged(),
                result.problems());
    }

    /** Whether problems keep the old edition in its place. */
    static boolean costsTheBuild(List<Problem> problems, boolean strict) {
        return problems.stream().anyMatch(problem -> problem.costs() == Cost.BUILD || strict && problem.isError());
    }
}
