package dossier.render.source;

import dossier.model.Source;
import dossier.render.page.Emitter;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.util.stream.Stream;

/** The list of sources, and the profile of each. */
public final class SourcePages implements Emitter {
    @Override
    public Stream<PlannedFile> files(Site site) {
        Devices all = Devices.of(site.dossier().gists(), site.settings().showDetected());
        int mean = all.perThousand();
        Stream<PlannedFile> profiles =
                site.dossier().reference().sources().values().stream().map(source -> profile(site, source, mean));
        return Stream.concat(Stream.of(SourceIndex.file(site)), profiles);
    }

    private static PlannedFile profile(Site site, Source source, int mean) {
        Shown shown = Shown.of(source, site, mean);
        return site.page(Routes.source(source.id()), "source", shown, () -> new SourceComposer(site, shown).view());
    }
}
