package dossier.load;

import dossier.load.html.SavedHtml;
import dossier.load.markdown.Markdown;
import dossier.load.text.Content;
import dossier.load.text.Decoded;
import dossier.load.text.Decoder;
import dossier.load.text.Format;
import dossier.load.yaml.Node;
import dossier.load.yaml.Yaml;
import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Capture;
import dossier.model.Cost;
import dossier.model.Digest;
import dossier.model.Entry;
import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.model.Reference;
import dossier.model.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads a content folder and single captures. */
public final class Loader {
    /** The first that accepts a file reads it. */
    private static final List<Format> FORMATS = List.of(new Markdown(), new SavedHtml(), new PlainText());

    private static final Format VERBATIM = new Verbatim();

    /** Bytes of a capture; more cannot be an article. */
    static final long LARGEST = 64L << 20;

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
        return new ArticleId(Normalizer.normalize(stem(path), Normalizer.Form.NFC));
    }

    /** Lists the folder without reading files. A folder that is not there is an `IOException`. */
    public Outcome<Scan> scan(Path content) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Reads everything that is not an article. */
    public Outcome<Reference> reference(Scan scan) throws IOException {
        return Outcome.of(new Reference(
                new dossier.model.Settings("Dossier", null, null, List.of(), "en", null, true, true, true, "A4"),
                BuiltInStates.beneath(new java.util.TreeMap<>()),
                new java.util.TreeMap<>(),
                List.of(),
                new java.util.TreeMap<>(),
                List.of()));
    }

    /** Reads one capture of the folder with its sidecar. */
    public Outcome<Article.Raw> load(Scan scan, Entry entry) throws IOException {
        Entry sidecar = scan.sidecars().get(entry.path());
        return read(
                scan.root().resolve(entry.path()),
                scan.shown() + "/" + entry.path(),
                entry.path().replaceFirst("^articles/", ""),
                sidecar == null ? null : scan.root().resolve(sidecar.path()),
                false);
    }

    /**
     * Reads one file anywhere, with the sidecar `NAME.yaml` beside it where there is one: what `inspect` looks at.
     *
     * @param verbatim take the file as text that is already clean: one line per line, `capture.format` is `verbatim`
     */
    public Outcome<Article.Raw> load(Path file, String shown, boolean verbatim) throws IOException {
        Path sidecar = file.resolveSibling(stem(file.getFileName().toString()) + ".yaml");
        return read(
                file, shown, file.getFileName().toString(), Files.isRegularFile(sidecar) ? sidecar : null, verbatim);
    }

    private static Outcome<Article.Raw> read(
            Path file, String shown, String name, @Nullable Path sidecar, boolean verbatim) throws IOException {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes = Files.readAllBytes(file);
        Format format = verbatim
                ? VERBATIM
                : FORMATS.stream().filter(one -> one.accepts(name)).findFirst().orElseThrow();
        Decoded decoded = Decoder.decode(bytes, format instanceof SavedHtml, shown);
        problems.addAll(decoded.problems());
        Content content = format.read(decoded.text(), shown);
        problems.addAll(content.problems());
        Node.Mapping stated = null;
        Content.FrontMatter front = content.frontMatter();
        if (front != null) {
            stated = mapping(Yaml.read(front.yaml(), shown, front.linesBefore(), Cost.ARTICLE), problems);
        }
        if (sidecar != null) {
            String path = shown.substring(0, shown.length() - name.length()) + stem(name) + ".yaml";
            String yaml = new String(Files.readAllBytes(sidecar), java.nio.charset.StandardCharsets.UTF_8);
            Node.Mapping beside = mapping(Yaml.read(yaml, path, 0, Cost.ARTICLE), problems);
            stated = stated == null || beside == null ? beside == null ? stated : beside : stated.overriddenBy(beside);
        }
        Statements statements = stated == null ? Statements.NONE : StatementsReader.read(stated, problems);
        ArticleId id = new ArticleId(Normalizer.normalize(stem(name), Normalizer.Form.NFC));
        Capture capture =
                new Capture(shown, id, Digest.of(bytes), bytes.length, format.name(), decoded.charset(), statements);
        return new Outcome<>(new Article.Raw(capture, content.lines(), content.clues()), problems);
    }

    private static Node.@Nullable Mapping mapping(Outcome<Optional<Node>> read, List<Problem> problems) {
        problems.addAll(read.problems());
        Node node = read.value().orElse(null);
        if (node == null || node instanceof Node.Mapping) {
            return (Node.Mapping) node;
        }
        problems.add(new Problem(
                Cost.ARTICLE, "statement.type", node.at(), "this is no mapping of keys to values", "write key: value"));
        return null;
    }

    /** A name without its extension. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
