package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The server as a whole.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SiteServerTest {
    private ServedHandbook served;
    private Client client;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        served = new ServedHandbook(folder);
        client = served.client();
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void healthIsTold() {
        assertThat(client.get("/health/live").body()).isEqualTo("{\"status\":\"live\"}");
        assertThat(client.get("/health/ready").body()).isEqualTo("{\"status\":\"ready\"}");
    }

    @Test
    void whatHappenedIsCounted() throws Exception {
        try (SiteServer fresh =
                        SiteServer.start(
                                ServerSettings.of(
                                        "127.0.0.1",
                                        0,
                                        served.publishing().site(),
                                        served.publishing().index()));
                Client first = new Client(fresh.port())) {
            first.get("/api/search?q=pm");
            first.get("/api/search?q=zzzz");
            first.get("/api/search?size=0");
            first.get("/");
            // An answer is counted when it is gone, which its reader may see a moment before.
            String counts = first.get("/metrics").body();
            for (int i = 0; i < 100 && !counts.contains("route=\"site\""); i++) {
                Thread.sleep(10);
                counts = first.get("/metrics").body();
            }
            assertThat(counts)
                    .contains("rolebook_http_requests_total{route=\"search\",status=\"200\"} 2.0")
                    .contains("rolebook_http_requests_total{route=\"search\",status=\"400\"} 1.0")
                    .contains("rolebook_http_requests_total{route=\"site\",status=\"200\"} 1.0")
                    .contains("rolebook_http_request_seconds_count{route=\"search\"} 3")
                    .contains("rolebook_searches_total 2.0")
                    .contains("rolebook_searches_without_result_total 1.0")
                    .contains("rolebook_index_documents 6.0");
        }
    }

    @Test
    void noOtherOriginMayAskUnlessItIsAllowed() {
        HttpResponse<String> response =
                client.get("/api/search?q=pm", "Origin", "https://example.org");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void theAllowedOriginMayAskTheApiAndTheSiteMayAskAnotherEndpoint() throws IOException {
        try (SiteServer shared =
                        SiteServer.start(
                                new ServerSettings(
                                        "127.0.0.1",
                                        0,
                                        served.publishing().site(),
                                        served.publishing().index(),
                                        Optional.of("https://search.example.org"),
                                        () -> Instant.EPOCH));
                Client guest = new Client(shared.port())) {
            HttpResponse<String> allowed =
                    guest.get("/api/search?q=pm", "Origin", "https://example.org");
            assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("https://example.org");
            assertThat(allowed.headers().allValues("Vary")).contains("Origin");
            HttpResponse<String> other =
                    guest.get("/api/search?q=pm", "Origin", "https://evil.example");
            assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(guest.ask("OPTIONS", "/api/search").statusCode()).isEqualTo(204);
            assertThat(guest.get("/").headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(guest.get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("connect-src 'self' https://search.example.org;");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        ServerSettings taken =
                ServerSettings.of(
                        "127.0.0.1",
                        served.port(),
                        served.publishing().site(),
                        served.publishing().index());
        assertThatThrownBy(() -> SiteServer.start(taken).close())
                .isInstanceOf(PortInUse.class)
                .hasMessage("Port " + served.port() + " is in use.");
    }
}
