package dossier.weave;

import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Chronology;
import dossier.model.Digest;
import dossier.model.Dossier;
import dossier.model.Gist;
import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.model.Reference;
import dossier.weave.compare.Comparer;
import dossier.weave.merge.Merger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** Folds the gists of all articles into one dossier; the order in which they come does not matter. */
public final class Weaver {
    private static final Comparator<Gist> BY_DATE = Comparator.comparing(
                    Published::of, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Gist::id);

    private final Merger merger = new Merger();
    private final Comparer comparer = new Comparer();

    /** @param layers digest of everything that `annotated` holds */
    public Gist gist(Article.Annotated annotated, Digest layers) {
        return Gisting.of(annotated, layers);
    }

    /** Drafts and captures without a word of prose are left out. */
    public Outcome<Dossier> weave(List<Gist> gists, Reference reference) {
        List<Gist> published = gists.stream()
                .filter(gist -> !gist.metadata().draft() && gist.wordCount() > 0)
                .sorted(BY_DATE)
                .toList();
        SortedMap<ArticleId, String> labels = Labels.of(published, reference);
        Reprints.Result reprints = Reprints.of(published);
        Outcome<Chronology> merged = merger.merge(published, reference, reprints.reprints());
        Chronology chronology = Named.of(merged.value(), reference);
        List<Problem> problems = new ArrayList<>(reprints.problems());
        problems.addAll(merged.problems());
        problems.addAll(Unused.terms(published, reference));
        return new Outcome<>(
                new Dossier(
                        reference,
                        published,
                        labels,
                        chronology,
                        Claims.of(published, chronology),
                        comparer.compare(published, labels, chronology),
                        Backlinks.of(published),
                        Relations.of(published, chronology, reprints.reprints(), reference),
                        reprints.reprints(),
                        Changes.of(published, chronology),
                        Proposals.of(published, reference)),
                problems);
    }
}
