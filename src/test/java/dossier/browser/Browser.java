package dossier.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A real browser, asked over the Chrome DevTools Protocol. */
final class Browser implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final String session;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> waiting = new ConcurrentHashMap<>();
    private final List<Map<String, Object>> events = new CopyOnWriteArrayList<>();

    private Browser(Path program) throws IOException {
        profile = Files.createTempDirectory("dossier-browser");
        process = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address()), new Listener())
                .join();
        Object target =
                ask("", "Target.createTarget", Map.of("url", "about:blank")).get("targetId");
        session = String.valueOf(ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId"));
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            ask(domain + ".enable", Map.of());
        }
        ask("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
    }

    /** Where a browser is installed; empty where there is none. */
    static Optional<Path> installed() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    static Browser start(Path program) {
        try {
            return new Browser(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address() throws IOException {
        Path port = profile.resolve("DevToolsActivePort");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until && process.isAlive()) {
            if (Files.exists(port)) {
                List<String> lines = Files.readAllLines(port);
                if (lines.size() == 2) {
                    return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
                }
            }
            pause();
        }
        throw new IOException("the browser does not start");
    }

    /** Asks the page something; an error of the protocol is an `AssertionError`. */
    Map<String, Object> ask(String method, Map<String, Object> parameters) {
        return ask(session, method, parameters);
    }

    private Map<String, Object> ask(String in, String method, Map<String, Object> parameters) {
        int id = number.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        if (!in.isEmpty()) {
            message.put("sessionId", in);
        }
        synchronized (this) {
            socket.sendText(PlainJson.write(message), true).join();
        }
        try {
            Map<String, Object> reply = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (reply.containsKey("error")) {
                throw new AssertionError(method + ": " + reply.get("error"));
            }
            return PlainJson.object(reply.get("result"));
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(method + " is not answered", e);
        }
    }

    /** Opens a page and waits until it is loaded; forgets what earlier pages asked for and complained of. */
    void open(String address) {
        load("about:blank");
        load(address);
    }

    private void load(String address) {
        events.clear();
        Object loader = ask("Page.navigate", Map.of("url", address)).get("loaderId");
        await(address, all -> all.stream().anyMatch(event -> isLoaded(event, loader)));
    }

    private static boolean isLoaded(Map<String, Object> event, Object loader) {
        if (!"Page.lifecycleEvent".equals(event.get("method"))) {
            return false;
        }
        Map<String, Object> parameters = PlainJson.object(event.get("params"));
        return "load".equals(parameters.get("name"))
                && parameters.get("loaderId").equals(loader);
    }

    void size(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void scripts(boolean on) {
        ask("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** The value of an expression in the page, waited for where it is a promise. */
    Object value(String expression) {
        Map<String, Object> answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        Object value = PlainJson.object(answer.get("result")).get("value");
        return value == null ? "" : value;
    }

    long count(String selector) {
        return ((Number) value("document.querySelectorAll(" + PlainJson.write(selector) + ").length")).longValue();
    }

    /** Waits until an expression is true. */
    void awaitTrue(String expression) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Boolean.TRUE.equals(value("!!(" + expression + ")"))) {
            if (System.nanoTime() > until) {
                throw new AssertionError("never true: " + expression);
            }
            pause();
        }
    }

    /** Addresses that the page asked for. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (Map<String, Object> event : events) {
            if ("Network.requestWillBeSent".equals(event.get("method"))) {
                addresses.add(String.valueOf(
                        PlainJson.object(PlainJson.object(event.get("params")).get("request"))
                                .get("url")));
            }
        }
        return addresses;
    }

    /** What the page complained of: exceptions, refused contents, files that are not there. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (Map<String, Object> event : events) {
            if ("Runtime.exceptionThrown".equals(event.get("method")) || "Log.entryAdded".equals(event.get("method"))) {
                complaints.add(String.valueOf(event.get("params")));
            }
        }
        return complaints;
    }

    private void await(String what, Predicate<List<Map<String, Object>>> until) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!until.test(events)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not in time: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> all = Files.walk(profile)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                Map<String, Object> message =
                        PlainJson.object(PlainJson.read(text.toString().getBytes(StandardCharsets.UTF_8)));
                text.setLength(0);
                CompletableFuture<Map<String, Object>> answer =
                        message.get("id") instanceof Number id ? waiting.remove(id.intValue()) : null;
                if (answer != null) {
                    answer.complete(message);
                } else {
                    events.add(message);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
