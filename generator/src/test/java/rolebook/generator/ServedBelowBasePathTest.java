package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.endpoint.ServerSettings;
import rolebook.search.endpoint.SiteServer;

/// A published site knows which path it was built for, and which origin.
class ServedBelowBasePathTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final String PAGE = "glossary/okr/";

    @TempDir private Path project;

    @Test
    void theBuildsPathCountsAndNotThatOfSiteYml() throws Exception {
        write("content/site.yml", "title: Site\nbase-url: https://example.org/\n");
        write(
                "content/glossary/okr.md",
                "---\ntitle: OKR\nsummary: A goal and its measures.\n---\nText.\n");
        build("https://example.org/sub/dir/", Optional.empty());
        try (SiteServer server = SiteServer.start(settings());
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(status(client, server, "/" + PAGE)).isEqualTo(200);
            assertThat(status(client, server, "/sub/dir/" + PAGE)).isEqualTo(200);
            assertThat(status(client, server, "/elsewhere/" + PAGE)).isEqualTo(404);

            build("https://docs.example/elsewhere/", Optional.of(index()));
            assertThat(server.refresh()).isTrue();
            assertThat(status(client, server, "/" + PAGE)).isEqualTo(200);
            assertThat(status(client, server, "/elsewhere/" + PAGE)).isEqualTo(200);
            assertThat(status(client, server, "/sub/dir/" + PAGE)).isEqualTo(404);
            assertThat(
                            ask(client, server, "/elsewhere/api/search?q=okr")
                                    .headers()
                                    .firstValue("Access-Control-Allow-Origin"))
                    .contains("https://docs.example");
        }
    }

    private ServerSettings settings() {
        return new ServerSettings(
                "127.0.0.1",
                0,
                project.resolve("target/site"),
                index(),
                Optional.of("https://search.example.org"),
                CLOCK);
    }

    private Path index() {
        return project.resolve("target/index");
    }

    private void build(String baseUrl, Optional<Path> index) {
        var outcome =
                new SiteGenerator("test", CLOCK)
                        .build(
                                new BuildRequest(
                                        project,
                                        project.resolve("target/site"),
                                        index,
                                        Optional.of(baseUrl),
                                        false,
                                        1));
        assertThat(outcome).isInstanceOf(BuildOutcome.Done.class);
    }

    private static int status(HttpClient client, SiteServer server, String path) throws Exception {
        return ask(client, server, path).statusCode();
    }

    private static HttpResponse<Void> ask(HttpClient client, SiteServer server, String path)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .header("Origin", "https://docs.example")
                        .timeout(Duration.ofSeconds(20))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding());
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
