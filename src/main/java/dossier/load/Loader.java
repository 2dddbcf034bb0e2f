package dossier.load;

import dossier.load.html.SavedHtml;
import dossier.load.markdown.Markdown;
import dossier.load.text.Format;
import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Entry;
import dossier.model.Outcome;
import dossier.model.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.SortedMap;

/** Reads a content folder and single captures. */
public final class Loader {
    /** The first that accepts a file reads it. */
    private static final List<Format> FORMATS = List.of(new Markdown(), new SavedHtml(), new PlainText());

    private static final Format VERBATIM = new Verbatim();

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

    /** An article's identity: its path below `articles/` without the extension, in NFC. */
    public static ArticleId id(Entry entry) {
        String path = entry.path().substring(entry.path().indexOf('/') + 1);
        return new ArticleId(Normalizer.normalize(Scanner.stem(path), Normalizer.Form.NFC));
    }

    /** The file of an entry, whatever form its name has on the disk. */
    public static Path file(Scan scan, Entry entry) throws IOException {
        return ContentFolder.find(scan.root(), entry.path());
    }

    /** Lists the folder without reading files. A folder that is not there is an `IOException`. */
    public Outcome<Scan> scan(Path content) throws IOException {
        String shown = content.toString().replace('\\', '/');
        Walker walker = new Walker(content, shown);
        Scanner scanner = new Scanner(shown);
        scanner.sort(walker.walk());
        Scan scan = new Scan(content, shown, scanner.articles(), scanner.sidecars(), scanner.others());
        return new Outcome<>(scan, walker.problems()).with(scanner.problems());
    }

    /** Reads everything that is not an article. */
    public Outcome<Reference> reference(Scan scan) throws IOException {
        return new ReferenceReader(scan).read();
    }

    /** Reads one capture of the folder with its sidecar; one that cannot be read costs itself. */
    public Outcome<Article.Raw> load(Scan scan, Entry entry) throws IOException {
        Entry sidecar = scan.sidecars().get(entry.path());
        return new CaptureReader(scan.shown() + "/" + Shown.of(entry.path()), id(entry), FORMATS)
                .read(
                        file(scan, entry),
                        sidecar == null ? null : file(scan, sidecar),
                        sidecar == null ? "" : scan.shown() + "/" + Shown.of(sidecar.path()));
    }

    /**
     * Reads one file anywhere, with the sidecar `NAME.yaml` beside it where there is one: what `inspect` looks at.
     *
     * @param verbatim take the file as text that is already clean: one line per line, `capture.format` is `verbatim`
     */
    public Outcome<Article.Raw> load(Path file, String shown, boolean verbatim) throws IOException {
        String name = file.getFileName().toString();
        Path sidecar = file.resolveSibling(Scanner.stem(name) + ".yaml");
        ArticleId id = new ArticleId(Normalizer.normalize(Scanner.stem(name), Normalizer.Form.NFC));
        return new CaptureReader(shown, id, verbatim ? List.of(VERBATIM) : FORMATS)
                .read(file, Files.isRegularFile(sidecar) ? sidecar : null, Scanner.stem(shown) + ".yaml");
    }
}
