package dossier.pipeline;

import dossier.load.Loader;
import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Cost;
import dossier.model.Digest;
import dossier.model.Entry;
import dossier.model.Evidence;
import dossier.model.Gist;
import dossier.model.Note;
import dossier.model.Outcome;
import dossier.model.Reference;
import dossier.pipeline.Store.KeptArticle;
import dossier.pipeline.Store.NoteEvidence;
import dossier.pipeline.Store.Stamp;
import dossier.recognise.Recogniser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Reads one article of the dossier, or finds that what was kept of it still holds. Safe for many threads. */
final class Reader {
    private final Stages stages;
    private final Loader.Scan scan;
    private final Reference reference;
    private final Recogniser.Names names;
    private final Kept kept;
    private final Store store;
    private final Suspicion suspicion;
    /** Words of entries that changed; null: every article is linked anew. */
    private final @Nullable SortedSet<String> changed;

    Reader(
            Stages stages,
            Loader.Scan scan,
            Reference reference,
            Recogniser.Names names,
            Kept kept,
            Store store,
            Suspicion suspicion,
            @Nullable SortedSet<String> changed) {
        this.stages = stages;
        this.scan = scan;
        this.reference = reference;
        this.names = names;
        this.kept = kept;
        this.store = store;
        this.suspicion = suspicion;
        this.changed = changed;
    }

    KeptArticle read(ArticleId id, Entry entry) throws IOException {
        @Nullable Entry sidecar = scan.sidecars().get(entry.path());
        KeptArticle before = store.articles().get(id);
        String shown = scan.shown() + "/" + entry.path();
        if (before == null || !before.shown().equals(shown)) {
            return anew(entry, shown, stamp(entry), sidecar == null ? null : stamp(sidecar));
        }
        Stamp capture = stamp(entry, before.capture());
        @Nullable
        Stamp beside =
                sidecar == null ? null : before.sidecar() == null ? stamp(sidecar) : stamp(sidecar, before.sidecar());
        if (!same(capture, before.capture()) || !same(beside, before.sidecar()) || before.gist() == null) {
            return anew(entry, shown, capture, beside);
        }
        if (changed == null
                || !Collections.disjoint(changed, before.gist().words().words())) {
            Article.Annotated article = kept.get(id, before.gist().layers());
            return article == null || !before.problems().isEmpty()
                    ? anew(entry, shown, capture, beside)
                    : linked(shown, capture, beside, Outcome.of(article.linked().read()));
        }
        return new KeptArticle(shown, capture, beside, before.gist(), before.problems(), before.evidence());
    }

    private boolean isTouched(Gist gist) {
        return changed == null
                || !Collections.disjoint(changed, gist.words().words())
                || gist.source() != null && changed.contains(Changes.word(gist.source()));
    }

    /** An article's layers as its gist tells of them, from the disk or read again. */
    Article.Annotated article(ArticleId id, Entry entry, Digest digest) throws IOException {
        Article.Annotated article = kept.get(id, digest);
        if (article == null) {
            article = annotated(stages.loader.load(scan, entry).then(stages::read))
                    .value();
            kept.put(article);
        }
        return article;
    }

    private KeptArticle anew(Entry entry, String shown, Stamp capture, @Nullable Stamp sidecar) throws IOException {
        return linked(shown, capture, sidecar, stages.loader.load(scan, entry).then(stages::read));
    }

    private Outcome<Article.Annotated> annotated(Outcome<Article.Read> read) {
        return read.then(each -> stages.annotated(each, names, reference));
    }

    private KeptArticle linked(String shown, Stamp capture, @Nullable Stamp sidecar, Outcome<Article.Read> read)
            throws IOException {
        Outcome<Article.Annotated> outcome = annotated(read);
        Article.Annotated article = outcome.value();
        boolean published = outcome.costs().compareTo(Cost.ARTICLE) < 0 && isPublished(article.clean());
        if (!published) {
            return new KeptArticle(shown, capture, sidecar, null, outcome.problems(), List.of());
        }
        Gist gist = stages.weaver.gist(article, kept.put(article));
        return new KeptArticle(shown, capture, sidecar, gist, outcome.problems(), evidence(article));
    }

    /** A draft has no page, and neither has a capture without an article in it. */
    private static boolean isPublished(Article.Clean clean) {
        return !clean.metadata().draft() && !clean.body().text().isEmpty();
    }

    private static List<NoteEvidence> evidence(Article.Annotated article) {
        List<NoteEvidence> quoted = new ArrayList<>();
        for (Note note : article.notes()) {
            for (Evidence evidence : note.evidence()) {
                if (evidence instanceof Evidence.Quoted words) {
                    quoted.add(new NoteEvidence(note.id(), words));
                }
            }
        }
        return quoted;
    }

    private static boolean same(@Nullable Stamp one, @Nullable Stamp other) {
        return one == null || other == null
                ? one == other
                : one.path().equals(other.path()) && one.digest().equals(other.digest());
    }

    /** The kept digest where size and time are the kept ones and can be trusted; else the file's own. */
    private Stamp stamp(Entry entry, Stamp before) throws IOException {
        boolean trusted = entry.path().equals(before.path())
                && entry.size() == before.size()
                && entry.modified().equals(before.modified())
                && !suspicion.falls(entry.modified());
        return trusted ? before : stamp(entry);
    }

    private Stamp stamp(Entry entry) throws IOException {
        Path file = Loader.file(scan, entry);
        Digest digest = Files.isRegularFile(file) && Files.isReadable(file)
                ? Digest.of(Files.readAllBytes(file))
                : Digest.of("");
        return new Stamp(entry.path(), entry.size(), entry.modified(), digest);
    }
}
