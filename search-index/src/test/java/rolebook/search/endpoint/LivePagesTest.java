package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A site that is being edited.
final class LivePagesTest {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Map<String, byte[]> edits = new ConcurrentHashMap<>();
    private final LiveReload live = new LiveReload(path -> Optional.ofNullable(edits.get(path)));
    private SiteServer server;
    private Client client;

    @BeforeEach
    void serve(@TempDir Path folder) throws Exception {
        var publishing = new Publishing(folder.toRealPath());
        publishing.publish("build-1");
        server =
                SiteServer.start(
                        new ServerSettings(
                                "127.0.0.1",
                                0,
                                publishing.site(),
                                publishing.index(),
                                Optional.empty(),
                                () -> Instant.EPOCH),
                        live);
        client = new Client(server.port());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void publishedPagesCarryTheScriptAndAreNotKept() {
        HttpResponse<String> page = client.get("/handbook/glossary/", "If-None-Match", "*");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .isEqualTo(
                        "<h1>A-Z</h1>\n<script src=\"/handbook/_rolebook/live.js?v=0\" defer></script>\n");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'");
    }

    @Test
    void anEditedFileIsShownInsteadOfThePublishedOne() {
        edit("glossary/index.html", "<body><h1>Edited</h1></body>");
        edit("glossary/new/index.html", "<body>New</body>");
        edit("notes.txt", "plain");
        live.changed();
        assertThat(client.get("/glossary/").body())
                .isEqualTo(
                        "<body><h1>Edited</h1><script src=\"/_rolebook/live.js?v=1\" defer></script>\n"
                                + "</body>");
        assertThat(client.get("/glossary/new/").statusCode()).isEqualTo(200);
        assertThat(client.get("/glossary/new").headers().firstValue("Location")).contains("new/");
        assertThat(client.get("/notes.txt").body()).isEqualTo("plain");
        assertThat(client.ask("HEAD", "/notes.txt").headers().firstValue("Content-Length"))
                .contains("5");
    }

    @Test
    void aBrowserThatListensHearsWhatIsAndWhatBecomes() throws Exception {
        try (Socket socket = listening()) {
            BufferedReader events = reader(socket);
            assertThat(data(events)).isEqualTo("{\"version\":0,\"report\":null}");
            live.refused("a.md:1:2: error: \"x\"\nx");
            assertThat(data(events))
                    .isEqualTo("{\"version\":0,\"report\":\"a.md:1:2: error: \\\"x\\\"\\nx\"}");
            live.changed();
            assertThat(data(events)).isEqualTo("{\"version\":1,\"report\":null}");
        }
    }

    @Test
    void aServerThatStopsEndsTheStreamsAtOnce() throws Exception {
        try (Socket socket = listening()) {
            BufferedReader events = reader(socket);
            data(events);
            long start = System.nanoTime();
            server.close();
            assertThat(events.lines().toList()).isNotNull();
            assertThat((System.nanoTime() - start) / 1e9).isLessThan(5);
        }
    }

    @Test
    void scriptAndStyleAreServedAndNothingElseBesideThem() {
        assertThat(client.get("/_rolebook/live.js").headers().firstValue("Content-Type"))
                .contains("text/javascript; charset=utf-8");
        assertThat(client.get("/_rolebook/live.css").headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
        assertThat(client.get("/_rolebook/SiteServer.class").statusCode()).isEqualTo(404);
    }

    private void edit(String path, String text) {
        edits.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Socket listening() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream()
                .write(
                        "GET /_rolebook/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String data(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = events.readLine();
        }
        if (line == null) {
            throw new AssertionError("The stream ended.");
        }
        return line.substring("data: ".length());
    }
}
