package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `serve` answers, asked over the loopback address. */
final class SiteServerTest {
    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private SiteServer server;

    @BeforeEach
    void serve() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<html><head><title>t</title></head><body>cover</body></html>");
        Files.writeString(folder.resolve("404.html"), "<html><head></head><body>no such page here</body></html>");
        Files.writeString(folder.getParent().resolve("secret.txt"), "secret");
        server =
                new SiteServer(folder, 0, path -> path.equals("briefing.pdf") ? new byte[] {'%', 'P', 'D', 'F'} : null);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        Files.deleteIfExists(folder.getParent().resolve("secret.txt"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket("localhost", URI.create(server.address()).getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void aPageComesWithTheScriptThatReloadsIt() throws IOException, InterruptedException {
        HttpResponse<String> page = get("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("cover").contains("/.dossier/reload.js");
        assertThat(Files.readString(folder.resolve("index.html"))).doesNotContain("reload");
    }

    @Test
    void aMissingPageIsTheSitesOwn() throws IOException, InterruptedException {
        assertThat(get("nothing.html").statusCode()).isEqualTo(404);
        assertThat(get("nothing.html").body()).contains("no such page here");
    }

    @Test
    void nothingOutsideTheFolderIsServed() throws IOException {
        String host = "Host: localhost:" + URI.create(server.address()).getPort() + "\r\nConnection: close\r\n\r\n";
        assertThat(raw("GET /../secret.txt HTTP/1.1\r\n" + host))
                .doesNotContain("secret\n")
                .contains("404");
        assertThat(raw("GET /%2e%2e/secret.txt HTTP/1.1\r\n" + host)).contains("404");
    }

    @Test
    void anotherSitesNameForThisAddressIsRefused() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .contains("403");
    }

    @Test
    void nothingCanBeWritten() throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(URI.create(server.address()))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void thePdfIsMadeWhenItIsAskedFor() throws IOException, InterruptedException {
        assertThat(get("briefing.pdf").body()).isEqualTo("%PDF");
    }

    @Test
    void aWaitingPageHearsOfTheNextEditionAndItsProblems() throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<String>> waiting = client.sendAsync(
                HttpRequest.newBuilder(URI.create(server.address() + ".dossier/wait.js?edition=1"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        server.renew(List.of("a.yaml:3:1: error: '</script>' is not a date"));
        assertThat(waiting.join().body())
                .contains("location.reload()")
                .contains("is not a date")
                .doesNotContain("</script>");
    }
}
