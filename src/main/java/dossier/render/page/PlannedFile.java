package dossier.render.page;

import dossier.model.Digest;
import dossier.model.Outcome;
import java.io.IOException;

/**
 * A file that can be made.
 *
 * @param path from the site's root, with '/'
 * @param key equal keys, equal bytes
 */
public record PlannedFile(String path, Digest key, Maker maker) {
    /** Makes the file's content; may be called from any thread. */
    public interface Maker {
        /** A template's error is a problem that costs the build, with an empty file as the value. */
        Outcome<Content> make() throws IOException;
    }
}
