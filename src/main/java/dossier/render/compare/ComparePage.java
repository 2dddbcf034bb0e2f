package dossier.render.compare;

import dossier.model.Dossier;
import dossier.render.page.ArticleRef;
import dossier.render.page.Emitter;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Messages;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the sources part ways. */
public final class ComparePage implements Emitter {
    private static final int COPIES = 60;

    /** @param allClaims how many there are; those shown may be fewer */
    record Shown(
            List<Columns.Column> columns,
            List<Contested> claims,
            int allClaims,
            List<Figures> figures,
            List<Words> words,
            Sides sides,
            List<Alone> alone,
            List<Copy> copies,
            int allCopies) {}

    /** @param percent of the copy that stands in the original; 0: not measured */
    record Copy(ArticleRef copy, ArticleRef original, int percent, boolean stated) {}

    public record View(Shell shell, String lede, List<Section> sections) implements Page {}

    public record Section(String id, String title, String hint, Html body) {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        Columns columns = Columns.of(site);
        Shown shown = new Shown(
                columns.columns(),
                Contested.of(site),
                site.dossier().claims().size(),
                Figures.of(site),
                Words.of(columns, site),
                Sides.of(columns, site),
                Alone.of(columns, site),
                copies(site),
                site.dossier().reprints().size());
        return Stream.of(site.page(Routes.COMPARE, "compare", shown, () -> view(site, columns, shown)));
    }

    private static List<Copy> copies(Site site) {
        List<Copy> copies = new ArrayList<>();
        for (Dossier.Reprint reprint : site.dossier().reprints()) {
            ArticleRef copy = site.lookup().article(reprint.copy());
            ArticleRef original = site.lookup().article(reprint.original());
            if (copy != null && original != null && copies.size() < COPIES) {
                copies.add(new Copy(copy, original, (int) Math.round(reprint.share() * 100), reprint.stated()));
            }
        }
        return copies;
    }

    private static View view(Site site, Columns columns, Shown shown) {
        Here here = new Here(Routes.COMPARE);
        Messages messages = site.messages();
        Tables tables = new Tables(site, here, columns);
        Claims claims = new Claims(site, here, tables);
        Others others = new Others(site, here, tables);
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                messages,
                "claims",
                shown.claims().isEmpty() ? "compare.no-claims" : "compare.claims-hint",
                claims.html(shown.claims(), shown.allClaims())));
        sections.add(section(
                messages,
                "numbers",
                shown.figures().isEmpty() ? "compare.no-numbers" : "compare.numbers-hint",
                others.figures(shown.figures())));
        sections.add(section(
                messages,
                "terms",
                shown.words().isEmpty() ? "compare.no-terms" : "compare.terms-hint",
                others.words(shown.words())));
        sections.add(section(
                messages,
                "voices",
                shown.sides().heard().isEmpty() ? "compare.no-voices" : "compare.voices-hint",
                others.voices(shown.sides())));
        sections.add(section(
                messages,
                "alone",
                shown.alone().isEmpty() ? "compare.no-alone" : "compare.alone-hint",
                others.alone(shown.alone())));
        sections.add(section(
                messages,
                "copies",
                shown.copies().isEmpty() ? "compare.no-copies" : "compare.copies-hint",
                others.copies(shown.copies(), shown.allCopies())));
        String lede = columns.fit() ? messages.say("compare.lede") : messages.say("compare.lede-many");
        return new View(site.shell(here, messages.say("compare.title"), lede, Routes.COMPARE, true), lede, sections);
    }

    private static Section section(Messages messages, String id, String hint, Html body) {
        return new Section(id, messages.say("compare." + id), messages.say(hint), body);
    }
}
