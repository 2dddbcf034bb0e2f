package dossier.clean;

import dossier.clean.about.About;
import dossier.clean.judge.Judge;
import dossier.clean.page.Page;
import dossier.model.Article;
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
        Page page = page(raw);
        Judge.Odds[] odds = Judge.judge(page);
        boolean[] body = Selection.of(page, odds);
        Metadata metadata = About.of(page, body, StatedMetadata.of(stated));
        List<Judgement> judged = new ArrayList<>(page.size());
        Furniture furniture = new Furniture(page, odds, metadata.titleText());
        for (int i = 0; i < page.size(); i++) {
            judged.add(furniture.next(i, body[i]));
        }
        judged = Corrections.apply(stated, judged, problems);
        judged = raw.capture().format().equals("text") ? Shaping.of(judged) : judged;
        Composition.Set set = Composition.of(
                judged.stream().filter(Judgement::isBody).map(Judgement::line).toList());
        Article.Verdict verdict = Selection.verdict(page, odds, set.body());
        return new Outcome<>(
                new Article.Clean(raw, metadata, set.body(), Removals.of(judged, set.counts()), verdict), problems);
    }

    /** The capture's lines, ready to be judged. */
    static Page page(Article.Raw raw) {
        boolean html = raw.capture().format().equals("html");
        boolean dump = raw.capture().format().equals("text");
        return new Page(Preparation.of(raw.lines(), dump), raw.clues(), html);
    }
}
