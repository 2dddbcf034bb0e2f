package dossier.pipeline;

import dossier.load.Loader;
import dossier.model.Article;
import dossier.model.Cost;
import dossier.model.Outcome;
import dossier.model.Position;
import dossier.model.Problem;
import dossier.model.Reference;
import dossier.recognise.Recogniser;
import dossier.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the program sees in files anywhere, as JSON Lines. */
public final class Inspect {
    /** Files are read in parallel, this many before their lines are handed on: memory stays small, whatever the folder. */
    private static final int AT_ONCE = 128;

    private static final Set<String> EXTENSIONS = Set.of("txt", "html", "htm", "md");

    /** Needs no reading of the text. */
    private static final Set<String> CLEANED = Set.of("clean");

    /** Parts that need neither the reference nor the other finders. */
    private static final Set<String> PLAIN = Set.of("sentences", "dates");

    private final Stages stages = new Stages();
    private final Renderer renderer = new Renderer(null);
    private final Path content;

    /** @param content whose glossary, sources and terms are used; a folder that is not there has none */
    public Inspect(Path content) {
        this.content = content;
    }

    /** A file's line, null where it could not be read at all. */
    private record Seen(@Nullable String line, List<Problem> problems) {}

    /**
     * @param files captures; a folder stands for its captures, sorted
     * @param only parts to print; empty: all
     * @param lines takes each file's line, in order
     * @return the problems of all files, in order
     */
    public List<Problem> run(List<Path> files, boolean verbatim, Set<String> only, Consumer<String> lines)
            throws IOException {
        Outcome<Reference> reference = reference();
        boolean plain = CLEANED.equals(only) || !only.isEmpty() && PLAIN.containsAll(only);
        Recogniser.Names names = plain ? null : stages.recogniser.names(reference.value());
        List<Problem> problems = new ArrayList<>(reference.problems());
        List<Path> captures = captures(files);
        for (int from = 0; from < captures.size(); from += AT_ONCE) {
            List<Path> chunk = captures.subList(from, Math.min(captures.size(), from + AT_ONCE));
            for (Seen seen : Parallel.map(chunk, file -> seen(file, verbatim, only, names, reference.value()))) {
                problems.addAll(seen.problems());
                if (seen.line() != null) {
                    lines.accept(seen.line());
                }
            }
        }
        return problems;
    }

    private Outcome<Reference> reference() throws IOException {
        if (!Files.isDirectory(content)) {
            return stages.loader.reference(
                    new Loader.Scan(content, Names.shown(content), List.of(), new TreeMap<>(), List.of()));
        }
        return stages.loader.reference(stages.loader.scan(content).value());
    }

    private static List<Path> captures(List<Path> files) throws IOException {
        List<Path> captures = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                try (Stream<Path> below = Files.walk(file)) {
                    below.filter(path -> Files.isRegularFile(path) && isCapture(path))
                            .sorted(Comparator.comparing(Names::shown))
                            .forEach(captures::add);
                }
            } else {
                captures.add(file);
            }
        }
        return captures;
    }

    private static boolean isCapture(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private Seen seen(
            Path file, boolean verbatim, Set<String> only, Recogniser.@Nullable Names names, Reference reference) {
        String shown = Names.shown(file);
        try {
            Outcome<Article.Raw> raw = stages.loader.load(file, shown, verbatim);
            Outcome<Article.Annotated> article = names == null
                    ? raw.then(CLEANED.equals(only) ? stages::cleaned : stages::dated)
                    : raw.then(stages::read).then(read -> stages.annotated(read, names, reference));
            return new Seen(renderer.inspect(article.value(), reference, only), article.problems());
        } catch (IOException e) {
            return new Seen(null, List.of(unreadable(shown, e)));
        }
    }

    private static Problem unreadable(String shown, IOException e) {
        String why = e instanceof java.nio.file.NoSuchFileException
                ? "there is no such file"
                : String.valueOf(e.getMessage());
        return new Problem(
                Cost.ARTICLE, "capture.unreadable", Position.of(shown), "'" + shown + "' cannot be read: " + why, null);
    }
}
