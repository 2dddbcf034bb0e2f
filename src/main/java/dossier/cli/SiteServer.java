package dossier.cli;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Answers from a folder, on the loopback address alone. A page asks, by a script that a request keeps waiting, for the next edition; the
 * site's own policy allows that, since the script comes from the same place.
 */
final class SiteServer implements AutoCloseable {
    private static final long WAIT_MILLIS = 25_000;
    private static final String OWN = "/.dossier/";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("atom", "application/atom+xml; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("pdf", "application/pdf"));

    /** Makes a file that is only made when it is asked for. */
    interface OnDemand {
        /** The bytes of a path, or null: it is a file like others. */
        byte @org.jspecify.annotations.Nullable [] make(String path) throws IOException;
    }

    private final HttpServer server;
    private final Path site;
    private final OnDemand onDemand;
    private final Object edition = new Object();
    private int number = 1;
    private List<String> problems = List.of();

    /** @param port 0: any that is free */
    SiteServer(Path site, int port, OnDemand onDemand) throws IOException {
        this.site = site.toAbsolutePath().normalize();
        this.onDemand = onDemand;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "serve");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Tells every open page that there is a new edition, and what was wrong on the way to it. */
    void renew(List<String> found) {
        synchronized (edition) {
            number++;
            problems = List.copyOf(found);
            edition.notifyAll();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
                send(exchange, 403, "text/plain; charset=utf-8", bytes("This server answers to localhost only.\n"));
                return;
            }
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, "text/plain; charset=utf-8", bytes("Only reading.\n"));
                return;
            }
            String path = exchange.getRequestURI().getPath();
            if (path.equals(OWN + "reload.js")) {
                send(exchange, 200, TYPES.get("js"), bytes(ReloadScript.script(current())));
            } else if (path.equals(OWN + "reload.css")) {
                send(exchange, 200, TYPES.get("css"), bytes(ReloadScript.STYLE));
            } else if (path.equals(OWN + "wait.js")) {
                send(
                        exchange,
                        200,
                        TYPES.get("js"),
                        bytes(waited(exchange.getRequestURI().getQuery())));
            } else {
                file(exchange, path);
            }
        }
    }

    /** A page of another site must not read this one by a name that it made point here (DNS rebinding). */
    private boolean isOurs(@org.jspecify.annotations.Nullable String host) {
        int port = server.getAddress().getPort();
        return host != null
                && List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port)
                        .contains(host.toLowerCase(Locale.ROOT));
    }

    private int current() {
        synchronized (edition) {
            return number;
        }
    }

    private String waited(@org.jspecify.annotations.Nullable String query) {
        String known = query == null ? "" : query.replaceFirst("^edition=", "");
        long until = System.nanoTime() + WAIT_MILLIS * 1_000_000;
        synchronized (edition) {
            while (known.equals(Integer.toString(number))) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return ReloadScript.again(number);
                }
                try {
                    edition.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return ReloadScript.again(number);
                }
            }
            return ReloadScript.changed(number, problems);
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        String wanted = path.endsWith("/") ? path + "index.html" : path;
        Path file = site.resolve(wanted.substring(1)).normalize();
        byte[] made = onDemand.make(wanted.substring(1));
        if (made != null) {
            send(exchange, 200, type(wanted), made);
        } else if (file.startsWith(site) && isReadable(file)) {
            send(exchange, 200, type(wanted), reloading(wanted, Files.readAllBytes(file)));
        } else if (Files.isRegularFile(site.resolve("404.html"))) {
            send(exchange, 404, TYPES.get("html"), reloading("404.html", Files.readAllBytes(site.resolve("404.html"))));
        } else {
            send(exchange, 404, "text/plain; charset=utf-8", bytes("There is no such page.\n"));
        }
    }

    /** Waits out the instant in which one edition has left and the next has not come. */
    private static boolean isReadable(Path file) throws IOException {
        for (int i = 0; i < 5; i++) {
            if (Files.isRegularFile(file)) {
                return true;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NoSuchFileException(file.toString());
            }
        }
        return false;
    }

    private static byte[] reloading(String path, byte[] page) {
        if (!path.endsWith(".html")) {
            return page;
        }
        String html = new String(page, StandardCharsets.UTF_8);
        int head = html.indexOf("</head>");
        return head < 0 ? page : bytes(html.substring(0, head) + ReloadScript.TAGS + html.substring(head));
    }

    private static String type(String path) {
        return TYPES.getOrDefault(
                path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
