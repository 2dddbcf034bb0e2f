package dossier.render.front;

import dossier.render.page.Emitter;
import dossier.render.page.Here;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.stream.Stream;

/** What a web server shows for an address that the site does not have. */
public final class NotFoundPage implements Emitter {
    record Shown() {}

    public record View(Shell shell) implements Page {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        Here here = new Here(Routes.NOT_FOUND);
        return Stream.of(site.page(
                here.path(),
                "404",
                new Shown(),
                () -> new View(site.shell(here, site.messages().say("not-found.title"), "", "", true))));
    }
}
