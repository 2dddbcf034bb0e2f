package dossier.pipeline;

import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Digest;
import dossier.model.Entry;
import dossier.model.Folding;
import dossier.model.Metadata;
import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.render.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes captures into a dossier: copies each unchanged, writes its sidecar, and says what it brings. Overwrites nothing. */
public final class Intake {
    private static final Set<String> EXTENSIONS = Set.of("txt", "html", "htm", "md");
    private static final int LONGEST_NAME = 60;

    private final Path content;
    private final LocalDate today;
    private final Fetch fetch;
    private final Stages stages = new Stages();
    private final Map<Digest, String> known = new HashMap<>();
    private final SortedSet<String> taken = new TreeSet<>();

    /** @param today the edition that the captures come in with */
    public Intake(Path content, LocalDate today, boolean allowPrivate) throws IOException {
        this.content = content;
        this.today = today;
        this.fetch = new Fetch(allowPrivate, Duration.ofSeconds(30));
        Path articles = content.resolve("articles");
        if (Files.isDirectory(articles)) {
            for (Entry entry : stages.loader.scan(content).value().articles()) {
                known.put(Digest.of(Files.readAllBytes(content.resolve(entry.path()))), entry.path());
                taken.add(Folding.caseless(stem(entry.path().substring("articles/".length()))));
            }
        }
    }

    /**
     * What became of one capture.
     *
     * @param name what was given
     * @param id its article's, null where it was not taken in
     * @param said why it was not, or what was found in it
     */
    public record Taken(String name, @Nullable ArticleId id, String said, boolean failed) {}

    /** A capture before it is in the dossier. */
    private record Found(
            String name,
            String stem,
            String extension,
            byte[] bytes,
            @Nullable String address) {}

    /** Takes in what is named: a file, a folder (its captures), `-` for what `in` holds, or an http or https address. */
    public List<Taken> take(String given, java.io.InputStream in) throws IOException {
        List<Taken> taken = new ArrayList<>();
        try {
            for (Found found : found(given, in)) {
                taken.add(take(found));
            }
        } catch (IOException e) {
            String why = e instanceof java.nio.file.NoSuchFileException
                    ? "there is no such file"
                    : String.valueOf(e.getMessage());
            taken.add(new Taken(given, null, why, true));
        }
        return taken;
    }

    private List<Found> found(String given, java.io.InputStream in) throws IOException {
        if (given.equals("-")) {
            byte[] bytes = in.readNBytes(Fetch.LARGEST);
            return List.of(new Found("standard input", "capture", extension(bytes, ""), bytes, null));
        }
        String lower = given.toLowerCase(Locale.ROOT);
        if (lower.contains("://")) {
            Fetch.Page page = fetch.get(given);
            String path = page.address().getPath() == null
                    ? ""
                    : page.address().getPath().replaceAll("/+$", "");
            String last = stem(path.substring(path.lastIndexOf('/') + 1));
            String stem = last.isEmpty() || last.equals("index")
                    ? String.valueOf(page.address().getHost())
                    : last;
            return List.of(new Found(
                    given,
                    stem,
                    extension(page.bytes(), page.type()),
                    page.bytes(),
                    page.address().toString()));
        }
        Path file = Path.of(given);
        if (!Files.isDirectory(file)) {
            return List.of(file(file));
        }
        List<Found> all = new ArrayList<>();
        try (Stream<Path> inside = Files.walk(file)) {
            for (Path each : inside.filter(Files::isRegularFile).sorted().toList()) {
                if (EXTENSIONS.contains(extension(each.getFileName().toString()))) {
                    all.add(file(each));
                }
            }
        }
        return all;
    }

    private static Found file(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        String extension = extension(name);
        return new Found(
                file.toString(),
                stem(name),
                EXTENSIONS.contains(extension) ? extension : extension(bytes, ""),
                bytes,
                null);
    }

    private Taken take(Found found) throws IOException {
        String before = known.get(Digest.of(found.bytes()));
        if (before != null) {
            return new Taken(found.name(), null, "is already in the dossier, as " + before, false);
        }
        if (found.bytes().length == 0) {
            return new Taken(found.name(), null, "is empty", true);
        }
        String id = free(name(found.stem()));
        Path capture = content.resolve("articles").resolve(id + "." + found.extension());
        Path sidecar = content.resolve("articles").resolve(id + ".yaml");
        Files.createDirectories(capture.getParent());
        Files.write(capture, found.bytes(), StandardOpenOption.CREATE_NEW);
        Outcome<Article.Read> read =
                stages.loader.load(capture, Names.shown(capture), false).then(stages::read);
        Article.Clean clean = read.value().clean();
        boolean stated =
                found.extension().equals("md") && clean.raw().capture().stated().title() != null;
        Files.writeString(
                sidecar,
                SidecarText.of(clean.metadata(), found.address(), today, stated),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW);
        known.put(Digest.of(found.bytes()), "articles/" + id + "." + found.extension());
        return new Taken(found.name(), new ArticleId(id), said(clean), false);
    }

    private static String said(Article.Clean clean) {
        Metadata metadata = clean.metadata();
        StringBuilder said = new StringBuilder();
        said.append(
                metadata.title() == null
                        ? "no title found"
                        : "«" + metadata.title().value() + "»");
        metadata.authors()
                .forEach(author -> said.append(", ").append(author.value().name()));
        said.append(
                metadata.outlet() == null
                        ? ", no publisher found"
                        : ", " + metadata.outlet().value());
        said.append(
                metadata.published() == null
                        ? ", no date found"
                        : ", " + metadata.published().value().edtf());
        long paragraphs = clean.body().blocks().stream()
                .filter(block -> block.kind().isLeaf())
                .count();
        said.append("; ").append(paragraphs).append(" paragraphs");
        if (clean.verdict() != Article.Verdict.ARTICLE) {
            said.append("; doubtful whether there is an article in it");
        }
        return said.toString();
    }

    /** The first of `name`, `name-2`, `name-3` … that no article has, whatever the case of its letters. */
    private String free(String name) {
        String free = name;
        for (int number = 2;
                !taken.add(Folding.caseless(free))
                        || Files.exists(content.resolve("articles").resolve(free + ".yaml"));
                number++) {
            free = name + "-" + number;
        }
        return free;
    }

    /** A file name that every file system takes: letters and digits of any script, joined by hyphens. */
    static String name(String stem) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(stem, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                name.appendCodePoint(Character.toLowerCase(c));
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        });
        String whole = name.toString().replaceAll("-+$", "");
        String cut = whole.length() > LONGEST_NAME
                ? whole.substring(
                        0, whole.offsetByCodePoints(0, Math.min(LONGEST_NAME, whole.codePointCount(0, whole.length()))))
                : whole;
        boolean reserved = cut.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]");
        return cut.isEmpty() ? "capture" : reserved ? cut + "-page" : cut.replaceAll("-+$", "");
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** By what the server said, else by the first bytes. */
    private static String extension(byte[] bytes, String type) {
        if (type.contains("markdown")) {
            return "md";
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return type.contains("html")
                        || start.startsWith("<!doctype html")
                        || start.startsWith("<html")
                        || start.contains("<body")
                ? "html"
                : "txt";
    }

    /** What the captures that were taken in bring to the dossier; the problems of the whole content beside it. */
    public static Outcome<Map<String, List<String>>> gain(
            Build.Options options, Set<ArticleId> fresh, Progress progress) throws IOException {
        Outcome<dossier.model.Dossier> dossier = new Build(options, progress).dossier();
        List<Problem> problems = dossier.problems();
        return new Outcome<>(new Gain(dossier.value(), fresh).lines(), problems);
    }

    /** The same for a program, on one line. */
    public static String json(Set<ArticleId> fresh, Map<String, List<String>> gain) {
        Map<String, List<String>> lists = new java.util.LinkedHashMap<>();
        lists.put("added", fresh.stream().map(ArticleId::value).toList());
        lists.putAll(gain);
        return Renderer.lists(lists);
    }
}
