package dossier.publish;

import dossier.model.SiteFile;
import java.io.IOException;
import java.nio.file.Path;

/** Writes editions and prints the briefing: the only writer of a site. */
public final class Publisher {
    /** Begins an edition beside the site; mends first what a killed build left. */
    public Edition open(Path site) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** A site in the making. Closing it without a commit leaves the old one as it was. */
    public interface Edition extends AutoCloseable {
        /** Takes a file over from the old edition; false where it is not there any more as the manifest says. */
        boolean keep(String path) throws IOException;

        void put(SiteFile file) throws IOException;

        /** Exchanges the old edition for this one. */
        void commit() throws IOException;

        @Override
        void close() throws IOException;
    }
}
