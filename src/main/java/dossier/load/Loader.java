package dossier.load;

import dossier.model.Article;
import dossier.model.Entry;
import dossier.model.Outcome;
import dossier.model.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** Reads a content folder and single captures. */
public final class Loader {
    /**
     * What lies in a content folder, listed and not read.
     *
     * @param root the content folder
     * @param shown the folder as messages print it, with '/'
     * @param articles captures, by path; of two that are one id, or fold to one, only the first
     * @param sidecars by the path of their capture
     * @param others everything of `actors/`, `sources/`, `events/`, `pages/`, `terms.yaml`, `dossier.yaml`, by path
     */
    public record Scan(
            Path root, String shown, List<Entry> articles, SortedMap<String, Entry> sidecars, List<Entry> others) {}

    /** Lists the folder without reading files. A folder that is not there is an `IOException`. */
    public Outcome<Scan> scan(Path content) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Reads everything that is not an article. */
    public Outcome<Reference> reference(Scan scan) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Reads one capture of the folder with its sidecar. */
    public Outcome<Article.Raw> load(Scan scan, Entry entry) throws IOException {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads one file anywhere, with the sidecar `NAME.yaml` beside it where there is one: what `inspect` looks at.
     *
     * @param verbatim take the file as text that is already clean: one line per line, `capture.format` is `verbatim`
     */
    public Outcome<Article.Raw> load(Path file, String shown, boolean verbatim) throws IOException {
        throw new UnsupportedOperationException();
    }
}
