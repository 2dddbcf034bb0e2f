package dossier.render.front;

import dossier.model.Gist;
import dossier.model.When;
import dossier.render.page.ArticleRef;
import dossier.render.page.DateWords;
import dossier.render.page.Emitter;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All articles by year, one line each, where they are more than the cover can hold. */
public final class ArticlesPage implements Emitter {
    record Line(ArticleRef article, @Nullable When published) {}

    record Shown(List<Line> lines) {}

    public record View(Shell shell, String title, String lede, List<Section> sections) implements Page {}

    public record Section(String id, String name, String count, Html rows) {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        if (site.dossier().gists().size() <= CoverPage.ARTICLES) {
            return Stream.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (Gist gist : site.dossier().gists()) {
            When published = gist.metadata().published() == null
                    ? null
                    : gist.metadata().published().value();
            lines.add(new Line(site.lookup().article(gist.id()), published));
        }
        Here here = new Here(Routes.ARTICLES);
        Shown shown = new Shown(lines);
        return Stream.of(site.page(here.path(), "articles", shown, () -> view(site, here, shown)));
    }

    private static View view(Site site, Here here, Shown shown) {
        Messages messages = site.messages();
        DateWords dates = site.dates();
        Map<Integer, List<Line>> years = new LinkedHashMap<>();
        for (Line line : shown.lines()) {
            int year = line.published() == null ? 0 : DateWords.year(line.published());
            years.computeIfAbsent(year, any -> new ArrayList<>()).add(line);
        }
        List<Section> sections = new ArrayList<>();
        years.forEach((year, lines) -> {
            Markup rows = new Markup();
            for (Line line : lines) {
                rows.raw("<li><span class=\"d\">").text(line.published() == null ? "" : dates.full(line.published()));
                rows.raw("</span><span dir=\"auto\">")
                        .link(here.to(line.article()), line.article().title())
                        .raw("</span>");
                if (!line.article().label().equals(line.article().title())) {
                    rows.raw(" <small>").text(line.article().label()).raw("</small>");
                }
                rows.raw("</li>\n");
            }
            sections.add(new Section(
                    "y" + year,
                    year == 0 ? messages.say("date.none") : Integer.toString(year),
                    messages.count("count.articles", lines.size()),
                    rows.html()));
        });
        String title = messages.say("nav.articles");
        return new View(
                site.shell(here, title, "", Routes.COVER, true),
                title,
                messages.count("count.articles", shown.lines().size()),
                sections);
    }
}
