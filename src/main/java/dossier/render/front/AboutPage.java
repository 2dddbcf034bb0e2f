package dossier.render.front;

import dossier.model.FreePage;
import dossier.model.Gist;
import dossier.model.Rights;
import dossier.model.Stated;
import dossier.render.page.BodyHtml;
import dossier.render.page.Emitter;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the dossier was made, how to read it, and where it may be wrong: the editors' words first, then what is true of every dossier. */
public final class AboutPage implements Emitter {
    record Shown(
            @Nullable FreePage about,
            @Nullable FreePage method,
            List<String> editors,
            boolean detected,
            boolean full) {}

    /**
     * @param about the editors' own page; empty where they have none
     * @param method likewise
     * @param full whether the editors state of every article that it may be shown in full
     */
    public record View(
            Shell shell, String title, Html about, Html method, String editors, boolean detected, boolean full)
            implements Page {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        Here here = new Here(Routes.ABOUT);
        Shown shown = new Shown(
                site.freePage("about"),
                site.freePage("method"),
                site.settings().editors(),
                site.settings().showDetected(),
                !site.dossier().gists().isEmpty()
                        && site.dossier().gists().stream().allMatch(AboutPage::isStatedFull));
        return Stream.of(site.page(here.path(), "about", shown, () -> view(site, here, shown)));
    }

    private static View view(Site site, Here here, Shown shown) {
        String title = shown.about() == null
                ? site.messages().say("about.title")
                : shown.about().title();
        return new View(
                site.shell(here, title, "", here.path(), true),
                title,
                prose(shown.about(), here),
                prose(shown.method(), here),
                String.join(", ", shown.editors()),
                shown.detected(),
                shown.full());
    }

    private static boolean isStatedFull(Gist gist) {
        Stated<Rights> rights = gist.capture().stated().rights();
        return rights != null && rights.value() == Rights.FULL;
    }

    private static Html prose(@Nullable FreePage page, Here here) {
        return page == null ? Html.EMPTY : BodyHtml.prose(page.body(), 2, here);
    }
}
