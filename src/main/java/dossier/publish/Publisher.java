package dossier.publish;

import dossier.model.Digest;
import dossier.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** Where a page that is printed finds its style sheets, fonts and pictures. */
    public interface Assets {
        /** The bytes of a path with '/'; null where there is no such file. */
        byte @Nullable [] get(String path) throws IOException;
    }

    /**
     * Prints a page as PDF. Nothing is fetched from anywhere else; the same page gives the same bytes with one build of the JDK.
     *
     * @param path of the page among the files: addresses in it are relative to it
     * @param sheet path of the style sheet for this engine, which comes after the page's own
     * @param language BCP 47
     */
    public byte[] print(String path, String sheet, String html, String title, String language, Assets assets)
            throws IOException {
        return new Printer(assets).print(path, sheet, html, title, language);
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
