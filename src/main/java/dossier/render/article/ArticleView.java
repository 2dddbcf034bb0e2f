package dossier.render.article;

import dossier.render.page.Html;
import dossier.render.page.Page;
import dossier.render.page.Shell;
import java.util.List;

/**
 * The view of an article's page. Lists that are empty have their section left out.
 *
 * @param crumb section, date
 * @param title with its marks
 * @param textLanguage BCP 47; empty where it is not known or the dossier's own
 * @param titleNotes notes on the title and on the article as a whole
 * @param lines the families of marks that occur, for the legend
 * @param bare whether the text is not shown, for its rights
 */
public record ArticleView(
        Shell shell,
        String crumb,
        Html title,
        Html by,
        Html verdict,
        String summary,
        List<Fact> card,
        List<Fact> source,
        String textLanguage,
        String textDirection,
        Html titleNotes,
        Html text,
        boolean bare,
        String rights,
        List<Line> lines,
        Html register,
        List<Row> same,
        Html omissions,
        List<Fact> voices,
        List<Who> actors,
        List<Near> related,
        List<Cut> cuts,
        String cutSummary,
        Html cite,
        List<Part> parts)
        implements Page {
    /** A line of the source card. @param where where the value was found; empty for nowhere in particular */
    public record Fact(String name, Html value, String where) {}

    public record Line(String mark, String words) {}

    /** An event told here and elsewhere. */
    public record Row(String href, String when, String title, Html here, Html elsewhere, boolean differ) {}

    public record Who(String href, String name, String own, String line, String count) {}

    public record Near(String href, String label, String title, String reason) {}

    /** @param text empty where the rights do not allow it to be shown */
    public record Cut(String kind, String rule, String reason, String text) {}

    /** A heading of the text, or a part of the page, for the rail. */
    public record Part(String href, String words, boolean text) {}
}
