package dossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking captures in; what is fetched is fetched from a server on the loopback address. */
final class IntakeTest {
    private static final String PAGE =
            "<!doctype html><html lang=en><head><title>Mill closes</title></head><body><article><h1>Mill"
                    + " closes</h1><p>The owners of the mill said on Tuesday that it would close before the winter, and"
                    + " that no one would lose a wage.</p><p>The council asked for the accounts of the last ten years and"
                    + " was told that they had been lost in a flood.</p></article></body></html>";

    @TempDir
    private Path folder;

    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://localhost:" + server.getAddress().getPort();
        answer("/mill.html", 200, "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8));
        answer("/gone", 404, "text/plain", new byte[0]);
        answer("/large", 200, "text/plain", new byte[Fetch.LARGEST + 1]);
        redirect("/moved", "/mill.html");
        redirect("/loop", "/loop");
        redirect("/file", "file:///etc/passwd");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String type, byte[] body) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                if (body.length > 0) {
                    exchange.getResponseBody().write(body);
                }
            } catch (IOException e) {
                // The client has had enough: that is what some of these tests are about.
            }
        });
    }

    private void redirect(String path, String to) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Location", to);
                exchange.sendResponseHeaders(302, -1);
            }
        });
    }

    private List<Intake.Taken> take(String given, boolean allowPrivate) throws IOException {
        return new Intake(folder, LocalDate.of(2026, 5, 3), allowPrivate).take(given, InputStream.nullInputStream());
    }

    @Test
    void aFileIsCopiedUnchangedWithASidecarOfWhatWasFound() throws IOException {
        Path page = folder.resolve("Mill Closes!.html");
        Files.writeString(page, PAGE);
        Intake.Taken taken = take(page.toString(), false).get(0);
        assertThat(taken.failed()).isFalse();
        assertThat(folder.resolve("articles/mill-closes.html")).hasSameBinaryContentAs(page);
        assertThat(folder.resolve("articles/mill-closes.yaml"))
                .content()
                .contains("title: \"Mill closes\"")
                .contains("added: 2026-05-03");
    }

    @Test
    void theSameBytesAreNotTakenTwice() throws IOException {
        Path page = folder.resolve("a.html");
        Files.writeString(page, PAGE);
        take(page.toString(), false);
        Intake.Taken again = take(page.toString(), false).get(0);
        assertThat(again.id()).isNull();
        assertThat(again.said()).contains("already in the dossier, as articles/a.html");
    }

    @Test
    void anotherFileOfOneNameGetsANameOfItsOwn() throws IOException {
        Path page = folder.resolve("a.html");
        Files.writeString(page, PAGE);
        take(page.toString(), false);
        Files.writeString(page, PAGE.replace("winter", "spring"));
        assertThat(take(page.toString(), false).get(0).id()).hasToString("a-2");
        assertThat(folder.resolve("articles/a.html")).content().contains("winter");
    }

    @Test
    void standardInputIsTakenIn() throws IOException {
        InputStream in = new ByteArrayInputStream("A note about the mill.\n".getBytes(StandardCharsets.UTF_8));
        List<Intake.Taken> taken = new Intake(folder, LocalDate.of(2026, 5, 3), false).take("-", in);
        assertThat(taken.get(0).id()).hasToString("capture");
        assertThat(folder.resolve("articles/capture.txt")).hasContent("A note about the mill.");
    }

    @Test
    void aPageIsFetchedAndItsRedirectFollowed() throws IOException {
        Intake.Taken taken = take(base + "/moved", true).get(0);
        assertThat(taken.failed()).as(taken.said()).isFalse();
        assertThat(folder.resolve("articles/mill.html")).hasContent(PAGE);
        assertThat(folder.resolve("articles/mill.yaml"))
                .content()
                .contains("url: \"" + base + "/mill.html\"")
                .contains("captured: 2026-05-03");
    }

    @ParameterizedTest
    @CsvSource({"/gone, answers 404", "/large, larger than", "/loop, redirected more than", "/file, only http and https"
    })
    void whatCannotBeHadSaysWhy(String path, String why) throws IOException {
        Intake.Taken taken = take(base + path, true).get(0);
        assertThat(taken.failed()).isTrue();
        assertThat(taken.said()).contains(why);
        assertThat(folder.resolve("articles")).doesNotExist();
    }

    @Test
    void aPrivateAddressIsRefusedUnlessAskedFor() throws IOException {
        Intake.Taken taken = take(base + "/mill.html", false).get(0);
        assertThat(taken.failed()).isTrue();
        assertThat(taken.said()).contains("--allow-private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "169.254.169.254",
                "192.168.0.1",
                "172.16.0.1",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fd00::1",
                "fe80::1"
            })
    void privateAddressesAreKnown(String address) throws UnknownHostException {
        assertThat(Fetch.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1::1", "172.32.0.1"})
    void publicAddressesAreKnown(String address) throws UnknownHostException {
        assertThat(Fetch.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Mill Closes!, mill-closes", "CON, con-page", "..., capture", "Şuşa 2021, şuşa-2021", "a/b\\c, a-b-c"})
    void namesAreTakenByEveryFileSystem(String stem, String name) {
        assertThat(Intake.name(stem)).isEqualTo(name);
    }
}
