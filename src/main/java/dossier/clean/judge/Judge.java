package dossier.clean.judge;

import dossier.clean.page.Page;

/**
 * Says how likely each line of a page belongs to the article. The page is judged as one sequence, twice: the second time with what the
 * first found of each line's neighbours and containers.
 */
public final class Judge {
    private static final Judge TEXT = new Judge(
            Model.read("weights-text-first.tsv", Features.TEXT_FIRST),
            Model.read("weights-text-again.tsv", Features.TEXT_AGAIN));
    private static final Judge HTML = new Judge(
            Model.read("weights-html-first.tsv", Features.HTML_FIRST),
            Model.read("weights-html-again.tsv", Features.HTML_AGAIN));

    private final Model first;
    private final Model again;

    private Judge(Model first, Model again) {
        this.first = first;
        this.again = again;
    }

    /** The probabilities of one line's states; they sum to 1. */
    public record Odds(double before, double body, double hole, double after) {}

    /** One for each line of the page. */
    public static Odds[] judge(Page page) {
        Judge judge = page.isHtml() ? HTML : TEXT;
        double[][] guess = judge.first.odds(Scene.of(page));
        double[][] odds = judge.again.odds(new Scene(page, Model.body(guess)));
        Odds[] result = new Odds[odds.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = new Odds(odds[i][0], odds[i][1], odds[i][2], odds[i][3]);
        }
        return result;
    }
}
