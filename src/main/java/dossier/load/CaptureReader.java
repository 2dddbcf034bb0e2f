package dossier.load;

import dossier.load.html.SavedHtml;
import dossier.load.text.Characters;
import dossier.load.text.Content;
import dossier.load.text.Decoded;
import dossier.load.text.Decoder;
import dossier.load.text.Format;
import dossier.load.text.Mojibake;
import dossier.load.text.Place;
import dossier.load.yaml.Node;
import dossier.load.yaml.Yaml;
import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Capture;
import dossier.model.Cost;
import dossier.model.Digest;
import dossier.model.Outcome;
import dossier.model.Position;
import dossier.model.Problem;
import dossier.model.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one capture with what is stated of it. */
final class CaptureReader {
    /** Lists of front matter to which a sidecar adds: what is decided later is written beside the capture, never into it. */
    private static final Set<String> GROWING = Set.of("notes", "decisions", "body", "furniture");

    /** Bytes of a capture; more cannot be an article. */
    static final long LARGEST = 64L << 20;

    private final String shown;
    private final ArticleId id;
    private final List<Format> formats;
    private final List<Problem> problems = new ArrayList<>();

    /** @param formats the first that accepts the file reads it */
    CaptureReader(String shown, ArticleId id, List<Format> formats) {
        this.shown = shown;
        this.id = id;
        this.formats = formats;
    }

    /** @param sidecarShown the sidecar's path as messages print it */
    Outcome<Article.Raw> read(Path file, @Nullable Path sidecar, String sidecarShown) throws IOException {
        Format format =
                formats.stream().filter(one -> one.accepts(shown)).findFirst().orElseThrow();
        byte[] bytes = bytes(file);
        Decoded decoded = Decoder.decode(bytes, format instanceof SavedHtml, shown);
        problems.addAll(decoded.problems());
        Content content = format.read(decoded.text(), shown);
        problems.addAll(content.problems());
        suspicions(decoded.text(), content);
        Statements stated = statements(content.frontMatter(), sidecar, sidecarShown);
        Capture capture =
                new Capture(shown, id, Digest.of(bytes), bytes.length, format.name(), decoded.charset(), stated);
        return new Outcome<>(new Article.Raw(capture, content.lines(), content.clues()), problems);
    }

    private byte[] bytes(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(shown);
        }
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            error("file.size", "'" + shown + "' is no file of at most 64 MB");
            return new byte[0];
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            error("file.unreadable", "'" + shown + "' cannot be read");
            return new byte[0];
        }
    }

    private void error(String code, String message) {
        problems.add(new Problem(Cost.ARTICLE, code, Position.of(shown), message, null));
    }

    /** Says what is odd about the text, though it is read. */
    private void suspicions(String text, Content content) {
        if (problems.stream().anyMatch(Problem::isError)) {
            return;
        }
        if (content.lines().stream()
                .allMatch(line -> line.dom().hidden() || line.text().isEmpty())) {
            problems.add(Problem.warning(
                    "capture.empty", Position.of(shown), "'" + shown + "' holds no text", "save the page anew"));
        }
        int mojibake = Mojibake.find(text);
        if (mojibake >= 0) {
            problems.add(Problem.warning(
                    "encoding.mojibake",
                    Place.of(text, mojibake, shown),
                    "'" + text.substring(mojibake, mojibake + 2) + "' looks like UTF-8 read as another character set",
                    "capture the page anew"));
        }
        int control = Characters.firstControl(text);
        if (control >= 0) {
            problems.add(Problem.warning(
                    "capture.control",
                    Place.of(text, control, shown),
                    "a control character stands in '" + shown + "'",
                    null));
        }
    }

    private Statements statements(Content.@Nullable FrontMatter front, @Nullable Path sidecar, String sidecarShown) {
        Node.Mapping stated = null;
        if (front != null) {
            stated = mapping(Yaml.read(front.yaml(), shown, front.linesBefore(), Cost.ARTICLE), shown);
        }
        if (sidecar != null) {
            String yaml = EditorFile.read(sidecar, sidecarShown, Cost.ARTICLE, problems);
            Node.Mapping beside =
                    yaml == null ? null : mapping(Yaml.read(yaml, sidecarShown, 0, Cost.ARTICLE), sidecarShown);
            stated = stated == null ? beside : beside == null ? stated : stated.overriddenBy(beside, GROWING);
        }
        return stated == null ? Statements.NONE : StatementsReader.read(stated, problems);
    }

    private Node.@Nullable Mapping mapping(Outcome<Optional<Node>> read, String path) {
        problems.addAll(read.problems());
        return ReferenceReader.mapping(read.value().orElse(null), path, Cost.ARTICLE, problems);
    }
}
