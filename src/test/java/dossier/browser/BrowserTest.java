package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dossier.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The site in a real browser, from a folder and from a server, with scripts and without. Skipped, with a notice, where there is none. */
@Tag("browser")
final class BrowserTest {
    /** The accessibility checker, where a build put it; a page is checked by it only then. */
    private static final Path AXE = Path.of("target/axe/node_modules/axe-core/axe.min.js");

    @TempDir
    private static Path folder;

    private static Path site;
    private static Browser browser;
    private static HttpServer server;

    @BeforeAll
    static void begin() throws IOException {
        Optional<Path> program = Browser.installed();
        if (program.isEmpty()) {
            System.err.println("NOTICE: no browser found; the pages are not looked at in one");
        }
        assumeTrue(program.isPresent(), "no browser");
        site = folder.resolve("site");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = Main.run(
                new String[] {"build", "--content", "content", "--site", site.toString(), "--no-pdf"}, out, out);
        assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("site.broken-link");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                Path file = site.resolve(exchange.getRequestURI().getPath().substring(1))
                        .normalize();
                boolean there = file.startsWith(site) && Files.isRegularFile(file);
                String name = file.toString();
                exchange.getResponseHeaders()
                        .set(
                                "Content-Type",
                                name.endsWith(".css")
                                        ? "text/css"
                                        : name.endsWith(".js") ? "text/javascript" : "text/html");
                byte[] bytes = there ? Files.readAllBytes(file) : new byte[] {'?'};
                exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        browser = Browser.start(program.get());
    }

    @AfterAll
    static void end() throws IOException {
        if (browser != null) {
            browser.close();
            server.stop(0);
        }
    }

    @BeforeEach
    void wide() {
        browser.scripts(true);
        browser.size(1280, 1000);
    }

    private static String fromFolder(String page) {
        return site.resolve(page).toUri().toString();
    }

    private static String fromServer(String page) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + page;
    }

    /** One page of every kind: the first of each folder, and all at the top. */
    static List<String> kinds() {
        try (Stream<Path> all = Files.walk(site)) {
            List<String> pages = all.map(
                            path -> site.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
            List<String> kinds = new ArrayList<>();
            Map<String, String> seen = new TreeMap<>();
            for (String page : pages) {
                String in = page.contains("/") ? page.substring(0, page.indexOf('/')) : page;
                if (seen.putIfAbsent(in, page) == null) {
                    kinds.add(page);
                }
            }
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String article() throws IOException {
        try (Stream<Path> all = Files.list(site.resolve("articles"))) {
            return "articles/"
                    + all.map(path -> path.getFileName().toString())
                            .filter(name -> name.endsWith(".html"))
                            .sorted()
                            .findFirst()
                            .orElseThrow();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageOpensFromAFolderAndAsksForNothingOutside(String page) {
        browser.open(fromFolder(page));
        assertThat(browser.requests())
                .allMatch(address -> address.startsWith(site.toUri().toString()) || address.startsWith("data:"));
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.count("main h1, h1")).isPositive();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageOpensFromAServerAndAsksForNothingOutside(String page) {
        browser.open(fromServer(page));
        assertThat(browser.requests())
                .allMatch(address -> address.startsWith(fromServer("")) || address.startsWith("data:"));
        assertThat(browser.complaints().stream()
                        .filter(said -> !said.contains("favicon"))
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFragmentOfAPageLeadsToAPlaceInIt(String page) {
        browser.open(fromFolder(page));
        assertThat(browser.value("Array.from(document.querySelectorAll('a[href^=\"#\"]')).map(a =>"
                        + " decodeURIComponent(a.getAttribute('href').slice(1))).filter(id => id &&"
                        + " !document.getElementById(id)).join(' ')"))
                .isEqualTo("");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noPageScrollsSidewaysOnAPhone(String page) {
        browser.size(360, 800);
        browser.open(fromFolder(page));
        assertThat(browser.value("document.documentElement.scrollWidth <= 360 ? '' :"
                        + " document.documentElement.scrollWidth + ' wide'"))
                .isEqualTo("");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageIsWholeWithoutScripts(String page) {
        browser.open(fromFolder(page));
        long with = browser.count("main *");
        browser.scripts(false);
        browser.open(fromFolder(page));
        Map<String, Object> root =
                PlainJson.object(browser.ask("DOM.getDocument", Map.of()).get("root"));
        Object html = browser.ask("DOM.getOuterHTML", Map.of("nodeId", ((Long) root.get("nodeId")).intValue()))
                .get("outerHTML");
        long without = org.jsoup.Jsoup.parse(html.toString()).select("main *").size();
        assertThat(without).isGreaterThanOrEqualTo(with * 9 / 10);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theCheckerOfAccessibilityFindsNothingSerious(String page) throws IOException {
        assumeTrue(Files.exists(AXE), "NOTICE: no accessibility checker in " + AXE);
        browser.open(fromFolder(page));
        browser.value(Files.readString(AXE) + "; ''");
        Object found = browser.value(
                "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.filter(v => v.impact ==="
                        + " 'serious' || v.impact === 'critical').map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n =>"
                        + " n.target.join(' ') + ' ' + n.failureSummary).join(' | ')).join('\\n"
                        + "'))");
        assertThat(found).isEqualTo("");
    }

    @Test
    void aNoteOpensOnAPhone() throws IOException {
        browser.size(390, 900);
        browser.open(fromFolder(article()));
        browser.value("document.querySelectorAll('details.note[open]').forEach(n => n.open = false)");
        browser.value("document.querySelector('details.note > summary').click()");
        browser.awaitTrue("document.querySelector('details.note').open");
    }

    @Test
    void aFilterOfTheChronologyFilters() {
        browser.open(fromFolder("chronology.html"));
        String shown = "Array.from(document.querySelectorAll('li.ev')).filter(e => e.offsetParent !== null).length";
        long before = ((Number) browser.value(shown)).longValue();
        browser.value(
                "Array.from(document.querySelectorAll('main input[type=checkbox]')).filter(b => b.checked)[0].click()");
        browser.awaitTrue(shown + " < " + before);
        assertThat(((Number) browser.value(shown)).longValue()).isPositive();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "Azerbaijan, Azerbaijan",
        "azerbaijn, Azerbaijan",
        "Baku, Azerbaijan",
        "gunfire, ''"
    })
    void searchFinds(String words, String wanted) {
        assumeTrue(Files.exists(site.resolve("search.html")));
        browser.open(fromFolder("search.html") + "?q=" + words);
        browser.awaitTrue("document.querySelectorAll('.hits li').length > 0");
        assertThat(String.valueOf(browser.value("document.querySelector('.hits').textContent")))
                .contains(wanted);
    }
}
