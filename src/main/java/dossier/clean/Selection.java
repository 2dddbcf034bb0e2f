package dossier.clean;

import dossier.clean.judge.Judge;
import dossier.clean.page.Form;
import dossier.clean.page.Page;
import dossier.model.Article.Verdict;
import dossier.model.Body;
import java.util.Arrays;

/** From how likely each line belongs to the article to the lines that do: never none where there is prose. */
final class Selection {
    private static final double LIKELY = 0.5;
    /** An article of fewer words is too short to be sure of. */
    private static final int SHORT = 40;

    private static final int FEW = 6;

    private Selection() {}

    static boolean[] of(Page page, Judge.Odds[] odds) {
        boolean[] body = new boolean[page.size()];
        boolean any = false;
        for (int i = 0; i < body.length; i++) {
            body[i] = odds[i].body() >= LIKELY && !page.line(i).dom().hidden();
            any |= body[i];
        }
        return any ? body : best(page, odds);
    }

    /** The most likely lines of running text, though none is likely enough. */
    private static boolean[] best(Page page, Judge.Odds[] odds) {
        boolean[] body = new boolean[page.size()];
        double most = 0;
        for (int i = 0; i < body.length; i++) {
            most = isProse(page, i) ? Math.max(most, odds[i].body()) : most;
        }
        if (most == 0) {
            return few(page);
        }
        for (int i = 0; i < body.length; i++) {
            body[i] = isProse(page, i) && odds[i].body() >= most / 2;
        }
        return body;
    }

    /** A capture of a few words is what somebody thought worth capturing: all of it that can be seen, but links. */
    private static boolean[] few(Page page) {
        boolean[] body = new boolean[page.size()];
        for (int i = 0; i < body.length && page.size() <= FEW; i++) {
            body[i] = !page.line(i).dom().hidden() && page.line(i).dom().linkDensity() < 0.5;
        }
        return body;
    }

    private static boolean isProse(Page page, int i) {
        Form form = page.form(i);
        return form.isProse()
                && form.length() >= 8
                && !page.line(i).dom().hidden()
                && page.line(i).dom().linkDensity() < 0.5;
    }

    static Verdict verdict(Page page, Judge.Odds[] odds, Body body) {
        if (body.text().isEmpty()) {
            return Verdict.NO_ARTICLE;
        }
        boolean sure = Arrays.stream(odds).anyMatch(line -> line.body() >= LIKELY);
        long words = body.text().chars().filter(c -> c == ' ' || c == '\n').count();
        return sure && words >= SHORT ? Verdict.ARTICLE : Verdict.DOUBTFUL;
    }
}
