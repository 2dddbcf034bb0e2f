package dossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;

/** Whatever was added, edited, renamed or removed, the incremental build gives the clean build's bytes. */
final class IncrementalLaws {
    private static final List<String> PEOPLE = List.of("Anna Quell", "Toma Vark", "Ilka Renn", "Dario Fenn");
    private static final List<String> PLACES = List.of("Vostria", "Sorrin", "Ardana", "France", "Iran");
    private static final List<String> DEEDS = List.of(
            "signed an agreement on the ferry with",
            "accused of shelling the harbour of",
            "met the envoys of",
            "closed the border to");

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void anIncrementalBuildEqualsACleanOne(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) throws IOException {
        Path folder = Files.createTempDirectory("dossier-laws");
        try {
            Random random = new Random(seed);
            Path content = folder.resolve("content");
            begin(content, random);
            build(content, folder.resolve("site"), false);
            for (int step = 0; step < 4; step++) {
                String edit = edit(content, random);
                build(content, folder.resolve("site"), false);
                Path clean = folder.resolve("clean" + step);
                build(content, clean, true);
                assertThat(files(folder.resolve("site")))
                        .as("seed " + seed + ", after: " + edit)
                        .isEqualTo(files(clean));
            }
        } finally {
            delete(folder);
        }
    }

    private static void build(Path content, Path site, boolean full) throws IOException {
        new Build(new Build.Options(content, null, site, full, false, Build.Pdf.NEVER, "law"), Progress.NONE).run();
    }

    private static void begin(Path content, Random random) throws IOException {
        write(content.resolve("dossier.yaml"), "title: The ferry\neditors: [An editor]\n");
        write(
                content.resolve("terms.yaml"),
                "- concept: the landing\n  words:\n    - { word: quay, side: vostria }\n    - { word: berth }\n");
        write(
                content.resolve("actors/vostria.md"),
                "---\nname: Vostria\nkind: state\ndemonyms: [Vostrian]\nmetonyms: [Sorrin]\n---\nA state.\n");
        write(content.resolve("sources/courier.md"), "---\nname: The Courier\nalignment: close to Vostria\n---\n");
        for (int i = 0; i < 4; i++) {
            article(content, i, random);
        }
    }

    private static void article(Path content, int number, Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int day = 1 + random.nextInt(28);
            text.append("On May ")
                    .append(day)
                    .append(", 2023, ")
                    .append(pick(PLACES, random))
                    .append(' ')
                    .append(pick(DEEDS, random))
                    .append(' ')
                    .append(pick(PLACES, random))
                    .append(", ")
                    .append(pick(PEOPLE, random))
                    .append(" said. ")
                    .append("At least ")
                    .append(2 + random.nextInt(9))
                    .append(" people were hurt at the quay, the shameful berth of ")
                    .append(pick(PLACES, random))
                    .append(".\n\n");
        }
        String front = "---\ntitle: Report " + number + "\nsource: The Courier\npublished: 2023-06-"
                + (10 + number % 19) + "\n---\n\n";
        write(content.resolve("articles/a" + number + ".md"), front + text);
    }

    private static String edit(Path content, Random random) throws IOException {
        List<Path> articles = new ArrayList<>();
        try (Stream<Path> all = Files.list(content.resolve("articles"))) {
            all.filter(path -> path.toString().endsWith(".md")).sorted().forEach(articles::add);
        }
        int kind = articles.size() < 2 ? 0 : random.nextInt(9);
        Path one = articles.get(random.nextInt(articles.size()));
        switch (kind) {
            case 0 -> article(content, 10 + random.nextInt(50), random);
            case 1 -> Files.delete(one);
            case 2 -> write(one, Files.readString(one) + "\n" + pick(PEOPLE, random) + " denied it on May 30, 2023.\n");
            case 3 ->
                write(
                        content.resolve("actors/person" + random.nextInt(4) + ".md"),
                        "---\nname: " + pick(PEOPLE, random) + "\nkind: person\n---\n");
            case 4 ->
                write(
                        content.resolve("actors/vostria.md"),
                        "---\nname: Vostria\nkind: state\naliases: [" + pick(PLACES, random)
                                + "]\n---\nAnother description " + random.nextInt() + ".\n");
            case 5 ->
                write(
                        content.resolve("sources/courier.md"),
                        "---\nname: The Courier\nowner: " + pick(PEOPLE, random) + "\n---\n");
            case 6 ->
                write(
                        content.resolve("terms.yaml"),
                        "- concept: the landing\n  words:\n    - { word: " + (random.nextBoolean() ? "harbour" : "quay")
                                + " }\n");
            case 7 -> Files.move(one, one.resolveSibling("renamed" + random.nextInt(1000) + ".md"));
            default ->
                write(
                        content.resolve("dossier.yaml"),
                        "title: The ferry " + random.nextInt() + "\nstates: " + random.nextBoolean() + "\n");
        }
        return "edit " + kind + " of " + one.getFileName();
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static SortedMap<String, String> files(Path site) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(site.relativize(file).toString(), text(file)));
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
