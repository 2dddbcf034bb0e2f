package dossier.render.front;

import dossier.model.FreePage;
import dossier.render.page.BodyHtml;
import dossier.render.page.Emitter;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The editors' own pages. Introduction, key judgements, about and method also stand on the cover and on the page about the dossier. */
public final class FreePages implements Emitter {
    record Shown(FreePage page) {}

    /** @param lede empty for none */
    public record View(Shell shell, String title, String lede, Html body) implements Page {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        return site.dossier().reference().pages().stream().map(page -> {
            Here here = new Here(Routes.page(page.name()));
            return site.page(here.path(), "page", new Shown(page), () -> view(site, here, page));
        });
    }

    private static View view(Site site, Here here, FreePage page) {
        String lede = text(page.summary());
        return new View(
                site.shell(here, page.title(), lede, here.path(), true),
                page.title(),
                lede,
                BodyHtml.prose(page.body(), 2, here));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
