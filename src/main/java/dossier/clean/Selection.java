package dossier.clean;

import dossier.clean.judge.Judge;
import dossier.clean.page.Cue;
import dossier.clean.page.Form;
import dossier.clean.page.Page;
import dossier.clean.page.Words;
import dossier.model.Article.Verdict;
import dossier.model.Body;
import dossier.model.Line;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From how likely each line belongs to the article to the lines that do: never none where there is prose. */
final class Selection {
    private static final double LIKELY = 0.5;
    /** An article of fewer words is too short to be sure of. */
    private static final int SHORT = 40;

    private static final int FEW = 6;
    /** Lines of a small page. */
    private static final int SMALL = 40;
    /** So many lines of furniture may interrupt the article there. */
    private static final int GAP = 3;

    /** A paragraph above the first sure one has so many words. */
    private static final int PARAGRAPH = 15;
    /** So many lines at the end may present authors. */
    private static final int BIOGRAPHIES = 3;

    /** A box on one line has no more words. */
    private static final int BOX = 30;

    private static final List<Cue> ENDS = List.of(Cue.COMMENT, Cue.AUTHOR_BOX, Cue.FOOTER, Cue.TAGS);
    private static final List<Cue> MARKS = List.of(
            Cue.COMMENT,
            Cue.AUTHOR_BOX,
            Cue.FOOTER,
            Cue.SIGN_UP,
            Cue.COOKIE,
            Cue.CREDIT,
            Cue.SHARE,
            Cue.RELATED,
            Cue.ADVERTISEMENT);

    private Selection() {}

    static boolean[] of(Page page, Judge.Odds[] odds) {
        boolean[] body = new boolean[page.size()];
        boolean any = false;
        for (int i = 0; i < body.length; i++) {
            body[i] = odds[i].body() >= LIKELY && !page.line(i).dom().hidden();
            any |= body[i];
        }
        if (!any) {
            return best(page, odds);
        }
        if (page.size() <= SMALL || isClip(page)) {
            takeUp(page, body);
        }
        cutBoxes(page, body);
        cutBiographies(page, body);
        return body;
    }

    /**
     * On a small page, takes up running text that nothing marks as furniture where little stands between it and the article above: so few
     * lines tell too little for their sequence to be judged by.
     */
    private static void takeUp(Page page, boolean[] body) {
        int since = GAP + 1;
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                since = 0;
            } else if (since <= GAP && endsArticle(page.form(i))) {
                since = GAP + 1;
            } else if (since <= GAP && isUnmarked(page, i)) {
                body[i] = true;
                since = 0;
            } else {
                since++;
            }
        }
        for (int i = body.length - 2; i >= 0; i--) {
            boolean paragraph =
                    page.form(i).length() >= PARAGRAPH && page.form(i).stop() && isUnmarked(page, i);
            body[i] |= body[i + 1] && (paragraph || isSubheading(page.line(i)));
        }
    }

    /** Lines that say themselves what they are, wherever they stand: "Read also: …", "… Sign up." */
    private static void cutBoxes(Page page, boolean[] body) {
        for (int i = 0; i < body.length; i++) {
            Form form = page.form(i);
            boolean box = form.titles(Cue.RELATED) && form.length() <= BOX
                    || form.ends(Cue.SIGN_UP) && form.length() <= BOX && form.length() > 2
                    || form.whole(Cue.ADVERTISEMENT);
            body[i] &= !box;
        }
    }

    /** What presents people at the end whom the article does not name is about its authors. */
    private static void cutBiographies(Page page, boolean[] body) {
        int end = body.length;
        int kept = 0;
        for (int i = body.length - 1;
                i >= 0 && kept < BIOGRAPHIES && (!body[i] || page.form(i).biography());
                i--) {
            kept += body[i] ? 1 : 0;
            end = body[i] ? i : end;
        }
        Set<Integer> told = new HashSet<>();
        int lines = 0;
        for (int i = 0; i < end; i++) {
            Words words = page.form(i).words();
            lines += body[i] ? 1 : 0;
            for (int k = 0; body[i] && k < words.size(); k++) {
                told.add(words.hash(k));
            }
        }
        for (int i = end; i < body.length && lines >= BIOGRAPHIES; i++) {
            body[i] = body[i] && isNamed(page, told, i);
        }
    }

    /** Whether the article has one of the longer words that open the line. */
    private static boolean isNamed(Page page, Set<Integer> told, int line) {
        Words opening = page.form(line).words();
        boolean any = false;
        for (int i = 0; i < page.form(line).opening(); i++) {
            if (opening.start(i + 1) - opening.start(i) > 3) {
                any = true;
                if (told.contains(opening.hash(i))) {
                    return true;
                }
            }
        }
        return !any;
    }

    /** A Markdown clip: what somebody's tool took for the article already, with kinds of blocks and no containers. */
    private static boolean isClip(Page page) {
        return !page.isHtml() && page.lines().stream().anyMatch(line -> line.kind() != Line.Kind.PARAGRAPH);
    }

    private static boolean isSubheading(Line line) {
        return line.kind() == Line.Kind.HEADING
                && line.level() > 1
                && line.dom().path().isEmpty();
    }

    private static boolean endsArticle(Form form) {
        return ENDS.stream().anyMatch(form::whole) || form.holds(Cue.COMMENT);
    }

    private static boolean isUnmarked(Page page, int i) {
        Form form = page.form(i);
        boolean item = form.bullet()
                || page.line(i).kind() == Line.Kind.ITEM && page.line(i).dom().linkDensity() < 0.5;
        boolean text = isProse(page, i)
                || item && form.length() >= 3 && !page.line(i).dom().hidden();
        return text
                && !form.biography()
                && form.covered() < 0.4
                && MARKS.stream().noneMatch(cue -> form.starts(cue) || form.holds(cue));
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
