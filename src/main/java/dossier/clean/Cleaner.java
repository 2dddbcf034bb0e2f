package dossier.clean;

import dossier.model.Article;
import dossier.model.Body;
import dossier.model.Line;
import dossier.model.Metadata;
import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.model.Statements;
import java.util.ArrayList;
import java.util.List;

/** Tells the article from the page around it. Stateless: one serves all threads. */
public final class Cleaner {
    /** Judges a capture's lines; one whose format is `verbatim` keeps its text exactly. */
    public Outcome<Article.Clean> clean(Article.Raw raw) {
        if (raw.capture().format().equals("verbatim")) {
            return Outcome.of(Verbatim.clean(raw));
        }
        Statements stated = raw.capture().stated();
        List<Problem> problems = new ArrayList<>();
        List<Judgement> judged = Corrections.apply(stated, Judge.judge(raw.lines()), problems);
        List<Line> kept =
                judged.stream().filter(Judgement::isBody).map(Judgement::line).toList();
        Composition.Set set = Composition.of(kept);
        Body body = set.body();
        Metadata metadata = StatedMetadata.of(stated);
        Article.Verdict verdict = body.text().isEmpty() ? Article.Verdict.NO_ARTICLE : Article.Verdict.ARTICLE;
        return new Outcome<>(
                new Article.Clean(raw, metadata, body, Removals.of(judged, set.counts()), verdict), problems);
    }
}
