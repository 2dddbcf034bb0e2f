package dossier.render.page;

import java.util.stream.Stream;

/** One kind of page or export. Where a new kind grows: write one, and add it to the renderer's list. */
public interface Emitter {
    /**
     * The files of this kind that a site has. Planning is cheap: it reads the dossier, never an article's layers; those are read when
     * a planned file is made.
     */
    Stream<PlannedFile> files(Site site);
}
