package dossier.publish;

import dossier.model.Digest;
import dossier.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes editions and prints the briefing: the only writer of a site. */
public final class Publisher {
    /** A site in the making, safe for many threads. Closing it without a commit leaves the old one as it was. */
    public interface Edition extends AutoCloseable {
        /** Takes a file over from the old edition; false where it is not there any more as this digest says. */
        boolean keep(String path, Digest digest) throws IOException;

        void put(SiteFile file) throws IOException;

        /** Exchanges the old edition for this one; gives how many files differ from the old edition's. */
        int commit() throws IOException;

        @Override
        void close() throws IOException;
    }

    /**
     * Begins an edition beside the site; mends first what a killed build left. A folder that is not empty and has no manifest is somebody
     * else's: an `IOException` says so.
     */
    public Edition open(Path site) throws IOException {
        Folders folders = Folders.of(site);
        Path parent = folders.site().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        folders.mend();
        SortedMap<String, Digest> old = Manifest.read(folders.site());
        if (old == null) {
            if (Files.exists(folders.site()) && !isEmpty(folders.site())) {
                throw new IOException(
                        "'" + site + "' is not empty and was not written by this program (it has no manifest.json);"
                                + " give another folder with --site, or empty it");
            }
            old = new TreeMap<>();
        }
        Files.createDirectories(folders.fresh());
        return new FreshEdition(folders, old);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
