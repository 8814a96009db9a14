package io.github.hearsay.io.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium with one tab, driven over its DevTools protocol. */
final class Browser implements AutoCloseable, WebSocket.Listener {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    private final StringBuilder message = new StringBuilder();
    private int last;
    private String session = "";

    /** The browser of this machine; nothing where there is none. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(Path program, Path profile) throws Exception {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(), this)
                .get(30, TimeUnit.SECONDS);
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asText();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        for (String domain : List.of("Page", "Network", "Runtime", "Log", "Accessibility")) {
            call(domain + ".enable", Map.of());
        }
    }

    private URI address() throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("DevTools listening on ")) {
                return URI.create(line.substring("DevTools listening on ".length()));
            }
        }
        throw new IOException("the browser did not start");
    }

    JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        int id = ++last;
        ObjectNode request = MAPPER.createObjectNode().put("id", id).put("method", method);
        request.set("params", MAPPER.valueToTree(parameters));
        if (!session.isEmpty()) {
            request.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(request.toString(), true).get(30, TimeUnit.SECONDS);
        JsonNode result = answer.get(120, TimeUnit.SECONDS);
        if (result.has("error")) {
            throw new IOException(method + ": " + result.path("error"));
        }
        return result.path("result");
    }

    /** Shows a page at a width, in a light or dark scheme, and waits until it is loaded. */
    void open(Path page, int width, boolean dark) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        events.clear();
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        for (JsonNode event = events.poll(120, TimeUnit.SECONDS);
                event != null && !event.path("method").asText().equals("Page.loadEventFired");
                event = events.poll(120, TimeUnit.SECONDS)) {
            seen.add(event);
        }
    }

    /** Events of the page that is shown, such as requests, dialogs and messages, in their order. */
    final List<JsonNode> seen = new ArrayList<>();

    List<JsonNode> events(String method) {
        events.drainTo(seen);
        return seen.stream()
                .filter(event -> event.path("method").asText().equals(method))
                .toList();
    }

    /** The value of a JavaScript expression, which may be a promise. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    void press(String key, int code) throws Exception {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "windowsVirtualKeyCode", code));
        }
    }

    void screenshot(Path file, boolean whole) throws Exception {
        Files.createDirectories(file.getParent());
        JsonNode picture = call("Page.captureScreenshot", Map.of("captureBeyondViewport", whole));
        Files.write(file, Base64.getDecoder().decode(picture.path("data").asText()));
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
        message.append(data);
        if (isLast) {
            try {
                receive(MAPPER.readTree(message.toString()));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } finally {
                message.setLength(0);
            }
        }
        from.request(1);
        return null;
    }

    private void receive(JsonNode json) {
        if (json.has("id")) {
            answers.remove(json.path("id").asInt()).complete(json);
        } else {
            events.add(json);
        }
    }

    @Override
    public void close() {
        socket.abort();
        // Its other processes write to the profile, too, and outlive it for a moment.
        List<ProcessHandle> others = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        others.forEach(ProcessHandle::destroyForcibly);
        others.forEach(other -> other.onExit().join());
    }
}
