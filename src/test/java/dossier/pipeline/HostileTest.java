package dossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captures as a broken crawler or an attacker may leave them: nothing throws, nothing hangs, nothing active reaches a page. */
final class HostileTest {
    private static final String PAGE = """
        <!doctype html><html lang="en"><head><title>Closed | The Post</title><meta charset="utf-8">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Closed","author":[{"name":"A. Orsk"}]}</script></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Closed</h1><p>On May 14, 2023, the council closed the pier, “for good”,
        said <b>Ilka Renn</b>, minister of harbours.</p><p>Six were hurt in Vostria's harbour; many believe it was planned.</p>
        <ul><li>One</li><li>Two</li></ul><blockquote>It is a lie.</blockquote></article><footer>© 2023</footer></body></html>
        """;
    private static final List<String> SEEDS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "]]>",
            "<!--",
            "\0",
            "\uD800",
            "${7*7}",
            "[[${7*7}]]",
            "__${7*7}__",
            "javascript:alert(1)",
            "<svg onload=alert(1)>",
            "<iframe src=//x>",
            "\u202E",
            "“",
            "‘",
            "(",
            "\"@graph\":[",
            "<style>*{}</style>");

    @TempDir
    private Path folder;

    static Stream<Integer> seeds() {
        return IntStream.range(0, 40).boxed();
    }

    /** Deletes, repeats, swaps and inserts pieces. */
    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 0; i < 12; i++) {
            int at = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), at + 1 + random.nextInt(30));
            switch (random.nextInt(3)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(at, mutated.substring(at, end).repeat(1 + random.nextInt(4)));
                default -> mutated.insert(at, SEEDS.get(random.nextInt(SEEDS.size())));
            }
        }
        return mutated.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(20)
    void aMutatedCaptureIsReadAndShownWithoutItsScripts(int seed) throws IOException {
        Random random = new Random(seed);
        for (String extension : List.of("html", "txt", "md")) {
            write("articles/a-" + extension + "." + extension, mutated(PAGE, random));
        }
        write("articles/control.md", "---\ntitle: Control\n---\n\nThe control text stands on its own page.\n");
        Path site = folder.resolve("site");
        new Build(new Build.Options(folder, null, site, true, false, Build.Pdf.NEVER, "hostile"), Progress.NONE).run();
        assertThat(site.resolve("articles/control.html")).content().contains("The control text stands");
        try (Stream<Path> pages = Files.walk(site)) {
            for (Path page :
                    pages.filter(path -> path.toString().endsWith(".html")).toList()) {
                var parsed = org.jsoup.Jsoup.parse(Files.readString(page, StandardCharsets.UTF_8));
                assertThat(parsed.select("script:not([src]):not([type=application/ld+json]), iframe, object, embed,"
                                + " style, [onload], [onerror]"))
                        .as(page.toString())
                        .isEmpty();
                assertThat(parsed.select("a[href^=javascript], img[src^=http]"))
                        .as(page.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“a” said ",
                "<i>",
                "> ",
                "[a](",
                "- ",
                "A. ",
                "May ",
                "a\n",
                "\"",
                "(",
                "Vostria's ",
                "<div>",
                "9",
                "“"
            })
    void aPieceRepeatedWithoutEndTakesNoTimeWithoutEnd(String piece) throws IOException {
        for (String extension : List.of("html", "txt", "md")) {
            Path file = write("long." + extension, piece.repeat(20_000));
            Inspect inspect = new Inspect(folder.resolve("none"));
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> inspect.run(
                            List.of(file),
                            false,
                            Set.of(),
                            line -> assertThat(line).startsWith("{")),
                    piece + " " + extension);
        }
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text.replace("\uD800", "?"), StandardCharsets.UTF_8);
    }
}
