package dossier.pipeline;

import dossier.load.Loader;
import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Cost;
import dossier.model.Digest;
import dossier.model.Dossier;
import dossier.model.Entry;
import dossier.model.Gist;
import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.model.Reference;
import dossier.recognise.Recogniser;
import dossier.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A dossier woven in memory, nothing kept and nothing written: what `chronology` and `actors` print. */
public final class Weaving {
    private static final Codec<Article.Annotated> LAYERS = Codec.of(Article.Annotated.class);

    private final Dossier dossier;
    private final List<Problem> problems;
    private final Map<ArticleId, Article.Annotated> articles;
    private final Renderer renderer = new Renderer(null);

    private Weaving(Dossier dossier, List<Problem> problems, Map<ArticleId, Article.Annotated> articles) {
        this.dossier = dossier;
        this.problems = problems;
        this.articles = articles;
    }

    /** Reads and weaves a content folder. */
    public static Weaving of(Path content) throws IOException {
        Stages stages = new Stages();
        Outcome<Loader.Scan> scan = stages.loader.scan(content);
        Outcome<Reference> reference = stages.loader.reference(scan.value());
        List<Problem> problems = new ArrayList<>(scan.problems());
        problems.addAll(reference.problems());
        Recogniser.Names names = stages.recogniser.names(reference.value());
        Map<ArticleId, Article.Annotated> articles = new HashMap<>();
        List<Gist> gists = new ArrayList<>();
        List<Entry> entries = scan.value().articles();
        for (Outcome<Article.Annotated> outcome : Parallel.map(
                entries,
                entry -> stages.loader
                        .load(scan.value(), entry)
                        .then(stages::read)
                        .then(read -> stages.annotated(read, names, reference.value())))) {
            problems.addAll(outcome.problems());
            Article.Annotated article = outcome.value();
            if (outcome.costs().compareTo(Cost.ARTICLE) < 0 && isPublished(article.clean())) {
                articles.put(article.id(), article);
                gists.add(stages.weaver.gist(article, Digest.of(LAYERS.encode(article))));
            }
        }
        Outcome<Dossier> dossier = stages.weaver.weave(gists, reference.value());
        problems.addAll(dossier.problems());
        return new Weaving(dossier.value(), List.copyOf(problems), articles);
    }

    /** A draft has no page, and neither has a capture without an article in it. */
    static boolean isPublished(Article.Clean clean) {
        return !clean.metadata().draft() && !clean.body().text().isEmpty();
    }

    public List<Problem> problems() {
        return problems;
    }

    public String chronologyJson() {
        return renderer.chronology(dossier, this::article);
    }

    public String chronologyText() {
        return renderer.chronologyText(dossier);
    }

    public String actorsJson() {
        return renderer.actors(dossier);
    }

    public String actorsText() {
        return renderer.actorsText(dossier);
    }

    private Article.Annotated article(ArticleId id) {
        return Objects.requireNonNull(articles.get(id));
    }
}
