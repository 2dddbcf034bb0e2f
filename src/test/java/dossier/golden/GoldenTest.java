package dossier.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every published byte of small dossiers, `golden/NAME/{content,expected}`: missing and extra files fail. What only repeats the look
 * (`assets/`, and the manifest, which lists its digests) is left out. `-Dgolden=overwrite` rewrites what is expected; read the
 * difference before you commit it.
 */
final class GoldenTest {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder;

    static List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDossierIsPublishedAsExpected(String name) throws IOException {
        Path expected = ROOT.resolve(name).resolve("expected");
        Path site = folder.resolve("site");
        build(name, site);
        if ("overwrite".equals(System.getProperty("golden"))) {
            overwrite(site, expected);
        }
        SortedMap<String, String> made = files(site);
        SortedMap<String, String> wanted = files(expected);
        assertThat(made.keySet()).isEqualTo(wanted.keySet());
        wanted.forEach((path, text) -> assertThat(made.get(path)).as(path).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("names")
    void anotherPlaceOnEarthGivesTheSameBytes(String name) throws IOException {
        build(name, folder.resolve("here"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            build(name, folder.resolve("there"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(files(folder.resolve("there"))).isEqualTo(files(folder.resolve("here")));
    }

    private static void build(String name, Path site) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        String content = ROOT.resolve(name).resolve("content").toString();
        int status = Main.run(
                new String[] {"build", "--full", "--quiet", "--content", content, "--site", site.toString()}, out, out);
        assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    if (!path.startsWith("assets/") && !path.equals("manifest.json")) {
                        files.put(path, Files.readString(file, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return files;
    }

    private static void overwrite(Path site, Path expected) throws IOException {
        if (Files.isDirectory(expected)) {
            try (Stream<Path> all = Files.walk(expected)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (var file : files(site).entrySet()) {
            Path to = expected.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
