package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;
import rolebook.search.query.SearchEngine;
import rolebook.search.query.SearchRequest;
import rolebook.search.query.SearchResponse;
import rolebook.search.query.Suggestion;
import rolebook.search.query.UnreadableIndex;
import rolebook.search.schema.IndexManifest;

/// What happens when more is asked than can be done, when something breaks inside, and at the end.
@Timeout(30)
final class OverloadTest {
    private static final EndpointLimits NARROW =
            new EndpointLimits(
                    1_024,
                    100,
                    1,
                    1,
                    Duration.ofSeconds(20),
                    0,
                    Duration.ofMillis(700),
                    Duration.ofSeconds(5),
                    Duration.ofMillis(50),
                    Duration.ofSeconds(1));

    @TempDir Path folder;
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private Publishing publishing;
    private ScheduledExecutorService scheduler;

    @BeforeEach
    void publish() throws IOException {
        publishing = new Publishing(folder.toRealPath());
        publishing.publish("build-1");
        scheduler = Executors.newSingleThreadScheduledExecutor();
    }

    @AfterEach
    void stop() {
        go.countDown();
        scheduler.shutdownNow();
    }

    @Test
    void beyondTheQueueSearchesAreRefusedAtOnceAndFilesAreStillServed() throws Exception {
        try (SiteServer server = start(_ -> new SlowEngine());
                Client client = new Client(server.port())) {
            var first = later(() -> client.get("/api/search?q=a"));
            assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
            BlockingQueue<HttpResponse<String>> answers = new LinkedBlockingQueue<>();
            for (String query : List.of("b", "c", "d")) {
                Thread.startVirtualThread(() -> answers.add(client.get("/api/search?q=" + query)));
            }
            // One of the three waits for its turn, whichever came first.
            HttpResponse<String> refused = next(answers);
            assertThat(next(answers).statusCode()).isEqualTo(503);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            assertThat(refused.headers().firstValue("Retry-After")).contains("2");
            assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(refused.headers().firstValue("Content-Security-Policy"))
                    .contains("default-src 'none'");
            assertThat(client.get("/").statusCode()).isEqualTo(200);
            assertThat(client.get("/health/live").statusCode()).isEqualTo(200);
            go.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(next(answers).statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> next(BlockingQueue<HttpResponse<String>> answers)
            throws InterruptedException {
        HttpResponse<String> answer = answers.poll(10, TimeUnit.SECONDS);
        return Objects.requireNonNull(answer, "no answer in time");
    }

    @Test
    void aFaultInsideIsToldWithoutAWordOfTheInside() throws Exception {
        try (SiteServer server = start(_ -> new FailingEngine());
                Client client = new Client(server.port())) {
            HttpResponse<String> response = client.get("/api/search?q=a");
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .contains("default-src 'none'");
            assertThat(response.body())
                    .isEqualTo(
                            """
                            {"type":"about:blank","title":"Server Error","status":500,\
                            "detail":"Something went wrong here.","instance":"/api/search"}\
                            """);
            assertThat(client.get("/search/?q=a").statusCode()).isEqualTo(500);
        }
    }

    @Test
    void withoutAnIndexTheSiteIsServedAndSearchSaysWhy() throws Exception {
        Function<Path, SearchEngine> none =
                path -> {
                    throw new UnreadableIndex(path, "it is damaged", null);
                };
        try (SiteServer server = start(none);
                Client client = new Client(server.port())) {
            for (String path :
                    List.of(
                            "/health/ready",
                            "/api/search?q=a",
                            "/api/suggest?q=a",
                            "/api/entries/a")) {
                HttpResponse<String> response = client.get(path);
                assertThat(response.statusCode()).isEqualTo(503);
                assertThat(response.headers().firstValue("Retry-After")).contains("2");
                assertThat(response.body())
                        .contains("\"detail\":\"The search index cannot be read.\"")
                        .doesNotContain(folder.toString());
            }
            assertThat(client.get("/").statusCode()).isEqualTo(200);
            assertThat(client.get("/search/?q=a").body()).isEqualTo(Publishing.SEARCH_PAGE);
            assertThat(client.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(client.get("/metrics").body()).contains("rolebook_index_documents 0.0");
        }
    }

    @Test
    void withNothingPublishedTheServerWaitsForIt() throws Exception {
        Publishing later = new Publishing(Files.createDirectories(folder.resolve("later")));
        try (SiteServer server =
                        SiteServer.start(
                                ServerSettings.of("127.0.0.1", 0, later.site(), later.index()));
                Client client = new Client(server.port())) {
            assertThat(client.get("/").statusCode()).isEqualTo(404);
            assertThat(client.get("/health/ready").statusCode()).isEqualTo(503);
            later.publish("build-2");
            server.refresh();
            assertThat(client.get("/build-id.txt").body()).isEqualTo("build-2");
            assertThat(client.get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatIsInFlightEndsBeforeTheServerDoes() throws Exception {
        SlowEngine engine = new SlowEngine();
        try (SiteServer server = start(_ -> engine);
                Client client = new Client(server.port())) {
            var search = later(() -> client.get("/api/search?q=a"));
            assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
            go.countDown();
            assertThat(search.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            closing.get(10, TimeUnit.SECONDS);
            assertThat(engine.closed).isTrue();
        }
    }

    @Test
    void limitsOfSizeHold() throws Exception {
        try (SiteServer server = start(_ -> new SlowEngine());
                Client client = new Client(server.port())) {
            assertThat(client.line("GET /?" + "x".repeat(900))).startsWith("HTTP/1.1 200 ");
            assertThat(client.line("GET /?" + "x".repeat(1_100))).startsWith("HTTP/1.1 414 ");
            assertThat(
                            client.raw(
                                    "GET / HTTP/1.1\r\nHost: a\r\nX: %s\r\n\r\n"
                                            .formatted("x".repeat(1_100))))
                    .startsWith("HTTP/1.1 431 ");
            // No place for near entries, so the engine, which would wait, is not asked.
            assertThat(client.get("/nothing").body()).contains("Try the search.");
            assertThat(client.post("/api/search", 100).statusCode()).isEqualTo(405);
            assertThat(client.post("/api/search", 101).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void aSilentConnectionIsClosed() throws Exception {
        try (SiteServer server = start(_ -> new SlowEngine());
                Client client = new Client(server.port())) {
            assertThat(client.raw("GET / HTTP/1.1\r\nHost: a\r\n")).doesNotContain(" 200 ");
            assertThat(client.raw("")).isEmpty();
        }
    }

    private SiteServer start(Function<Path, SearchEngine> opener) throws PortInUse {
        ServerSettings settings =
                ServerSettings.of("127.0.0.1", 0, publishing.site(), publishing.index());
        return SiteServer.start(settings, NARROW, opener, scheduler, () -> {});
    }

    private static CompletableFuture<HttpResponse<String>> later(
            Supplier<HttpResponse<String>> question) {
        return CompletableFuture.supplyAsync(question);
    }

    /// Answers when it is told to.
    private final class SlowEngine extends FailingEngine {
        private volatile boolean closed;

        @Override
        public SearchResponse search(SearchRequest request) {
            started.countDown();
            try {
                assertThat(go.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return new SearchResponse(
                    request.query(),
                    0,
                    0,
                    "build-1",
                    null,
                    List.of(),
                    null,
                    Map.of(),
                    List.of(),
                    false);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static class FailingEngine implements SearchEngine {
        @Override
        public SearchResponse search(SearchRequest request) {
            throw new IllegalStateException("rolebook.secret at /var/secret");
        }

        @Override
        public List<Suggestion> suggest(String text, int size) {
            return List.of();
        }

        @Override
        public Optional<String> entryJson(String id) {
            return Optional.empty();
        }

        @Override
        public IndexManifest manifest() {
            return Handbook.manifest("build-1");
        }

        @Override
        public int entryCount() {
            return 0;
        }

        @Override
        public void close() {}
    }
}
