package dossier.render.front;

import dossier.render.page.Emitter;
import dossier.render.page.Here;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a web server shows for an address that the site does not have. */
public final class NotFoundPage implements Emitter {
    /** @param site the address that the dossier is published under; null: none, so the page works at its own address only */
    record Shown(@Nullable String site) {}

    public record View(Shell shell) implements Page {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        Here here = new Here(Routes.NOT_FOUND);
        return Stream.of(site.page(
                here.path(),
                "404",
                new Shown(site.settings().site()),
                () -> new View(
                        absolute(site.shell(here, site.messages().say("not-found.title"), "", "", true), site))));
    }

    /** A web server shows the page at any address: its links must not be relative where the site's address is known. */
    private static Shell absolute(Shell shell, Site site) {
        String address = site.settings().site();
        return address == null ? shell : shell.at(address + "/");
    }
}
