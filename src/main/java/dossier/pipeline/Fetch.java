package dossier.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * Fetches one page from the web, for `add` alone. Only http and https, only a few redirects (each judged like the first address), only so
 * many bytes, only so long; and no address inside a private network unless that is asked for, since a captured link may point there.
 */
final class Fetch {
    /** Largest page taken in, in bytes. */
    static final int LARGEST = 20_000_000;

    private static final int REDIRECTS = 5;
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client;
    private final Duration patience;
    private final boolean allowPrivate;

    Fetch(boolean allowPrivate, Duration patience) {
        this.allowPrivate = allowPrivate;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * A page as it came.
     *
     * @param address where it was found in the end
     * @param type media type without parameters, lower case; empty where none was said
     */
    record Page(URI address, String type, byte[] bytes) {}

    /** What cannot be had is an `IOException` that says why. */
    Page get(String address) throws IOException {
        URI at = checked(address);
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            HttpRequest request = HttpRequest.newBuilder(at)
                    .timeout(patience)
                    .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9")
                    .header("User-Agent", "Dossier/1.0")
                    .build();
            HttpResponse<InputStream> response = send(request);
            try (InputStream body = response.body()) {
                if (MOVED.contains(response.statusCode())) {
                    String location = response.headers().firstValue("Location").orElse("");
                    at = checked(resolved(at, location).toString());
                    continue;
                }
                if (response.statusCode() != 200) {
                    throw new IOException("'" + at + "' answers " + response.statusCode());
                }
                String type = response.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .split(";")[0]
                        .strip()
                        .toLowerCase(Locale.ROOT);
                return new Page(at, type, limited(at, body));
            }
        }
        throw new IOException("'" + address + "' is redirected more than " + REDIRECTS + " times");
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw new IOException(
                    "'" + request.uri() + "' does not answer within " + patience.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException e) {
            throw new IOException(
                    "'" + request.uri() + "' cannot be reached" + (e.getMessage() == null ? "" : ": " + e.getMessage()),
                    e);
        }
    }

    /** Reads to the end, for as long as patience lasts: a page that trickles must not hold the command for ever. */
    private byte[] limited(URI at, InputStream body) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        byte[] piece = new byte[16_384];
        long until = System.nanoTime() + patience.toNanos();
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            bytes.write(piece, 0, read);
            if (bytes.size() > LARGEST) {
                throw new IOException("'" + at + "' is larger than " + LARGEST / 1_000_000 + " MB");
            }
            if (System.nanoTime() > until) {
                throw new IOException("'" + at + "' takes longer than " + patience.toSeconds() + " seconds");
            }
        }
        return bytes.toByteArray();
    }

    private static URI resolved(URI at, String location) throws IOException {
        try {
            return at.resolve(new URI(location));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("'" + at + "' redirects to '" + location + "', which is no address", e);
        }
    }

    private URI checked(String address) throws IOException {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            throw new IOException("'" + address + "' is no address", e);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
            throw new IOException("'" + address + "' is not taken in: only http and https addresses are");
        }
        if (!allowPrivate) {
            for (InetAddress place : InetAddress.getAllByName(uri.getHost())) {
                if (isPrivate(place)) {
                    throw new IOException(
                            "'" + address + "' lies in a private network; --allow-private takes it in all the same");
                }
            }
        }
        return uri;
    }

    /** Loopback, link-local, site-local, unique local (RFC 4193), shared (RFC 6598) and the like. */
    static boolean isPrivate(InetAddress place) {
        byte[] bytes = place.getAddress();
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
        boolean thisNet = bytes.length == 4 && bytes[0] == 0;
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        return place.isLoopbackAddress()
                || place.isAnyLocalAddress()
                || place.isLinkLocalAddress()
                || place.isSiteLocalAddress()
                || place.isMulticastAddress()
                || shared
                || thisNet
                || uniqueLocal;
    }
}
