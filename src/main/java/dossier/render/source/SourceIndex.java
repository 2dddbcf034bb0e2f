package dossier.render.source;

import dossier.model.Gist;
import dossier.model.Source;
import dossier.render.page.ArticleRef;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import dossier.render.page.Voices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The list of sources: who publishes what is read here, and how far each can be relied on. */
final class SourceIndex {
    /** So many articles of one source are named; the others are counted. */
    private static final int ARTICLES = 3;

    private SourceIndex() {}

    record Line(Source source, List<ArticleRef> articles, int all, int notes, int rate, List<String> heard) {}

    /** @param outlet an outlet without a profile; empty: articles whose outlet is not known */
    record Unprofiled(String outlet, List<ArticleRef> articles, int all) {}

    record Shown(List<Line> lines, List<Unprofiled> others) {}

    public record View(Shell shell, List<Row> rows, List<Other> others, boolean empty) implements Page {}

    /** @param letter empty for none */
    public record Row(
            String href,
            String name,
            String what,
            String letter,
            String grade,
            String why,
            String alignment,
            Html articles,
            String notes,
            String heard) {}

    public record Other(String name, Html articles) {}

    static PlannedFile file(Site site) {
        Here here = new Here(Routes.SOURCES);
        Shown shown = new Shown(
                site.dossier().reference().sources().values().stream()
                        .map(source -> line(source, site))
                        .toList(),
                others(site));
        return site.page(here.path(), "sources", shown, () -> view(site, here, shown));
    }

    private static Line line(Source source, Site site) {
        List<Gist> gists = site.lookup().published(source.id());
        Devices devices = Devices.of(gists, site.settings().showDetected());
        Voices voices = Voices.of(gists, site.lookup(), site.dossier().reference());
        return new Line(
                source,
                latest(gists, site),
                gists.size(),
                devices.notes(),
                devices.perThousand(),
                voices.heard().stream().limit(3).map(Voices.Voice::name).toList());
    }

    private static List<ArticleRef> latest(List<Gist> gists, Site site) {
        List<ArticleRef> latest = new ArrayList<>();
        for (int i = gists.size() - 1; i >= 0 && latest.size() < ARTICLES; i--) {
            latest.add(site.lookup().article(gists.get(i).id()));
        }
        return latest;
    }

    private static List<Unprofiled> others(Site site) {
        Map<String, List<Gist>> outlets = new TreeMap<>();
        for (Gist gist : site.dossier().gists()) {
            if (site.lookup().source(gist.source()) == null) {
                String outlet = gist.metadata().outlet() == null
                        ? ""
                        : gist.metadata().outlet().value();
                outlets.computeIfAbsent(outlet, name -> new ArrayList<>()).add(gist);
            }
        }
        List<Unprofiled> others = new ArrayList<>();
        outlets.forEach((outlet, gists) -> others.add(new Unprofiled(outlet, latest(gists, site), gists.size())));
        return others;
    }

    private static View view(Site site, Here here, Shown shown) {
        Messages messages = site.messages();
        List<Row> rows =
                shown.lines().stream().map(line -> row(line, here, messages)).toList();
        List<Other> others = new ArrayList<>();
        for (Unprofiled other : shown.others()) {
            String name = other.outlet().isEmpty() ? messages.say("sources.unknown-outlet") : other.outlet();
            others.add(new Other(name, articles(other.articles(), other.all(), here, messages)));
        }
        return new View(
                site.shell(here, messages.say("nav.sources"), "", here.path(), true),
                rows,
                others,
                rows.isEmpty() && others.isEmpty());
    }

    private static Row row(Line line, Here here, Messages messages) {
        Source source = line.source();
        Source.ProfileClaim grade = source.reliability();
        String letter = grade == null ? "" : grade.value().strip().toUpperCase(Locale.ROOT);
        String why = grade == null || grade.why() == null ? messages.say("unknown") : grade.why();
        String kind = value(source.kind(), messages);
        String what =
                source.country() == null ? kind : kind + "; " + source.country().value();
        return new Row(
                here.to(Routes.source(source.id())),
                source.name(),
                what,
                letter,
                grade == null ? messages.say("grade.none-short") : messages.name("grade", letter),
                why,
                value(source.alignment(), messages),
                articles(line.articles(), line.all(), here, messages),
                messages.say("sources.notes", messages.number(line.notes()), messages.number(line.rate())),
                line.heard().isEmpty() ? messages.say("voices.none") : String.join(", ", line.heard()));
    }

    private static String value(Source.@Nullable ProfileClaim claim, Messages messages) {
        return claim == null ? messages.say("unknown") : claim.value();
    }

    private static Html articles(List<ArticleRef> articles, int all, Here here, Messages messages) {
        if (articles.isEmpty()) {
            return Html.text(messages.count("count.articles", 0));
        }
        List<Html> links = new ArrayList<>();
        for (ArticleRef article : articles) {
            Markup out = new Markup();
            here.cite(out, article, 0);
            links.add(out.html());
        }
        if (all > articles.size()) {
            links.add(Html.text(messages.count("voices.more", all - articles.size())));
        }
        return new Markup().joined(links, ", ").html();
    }
}
