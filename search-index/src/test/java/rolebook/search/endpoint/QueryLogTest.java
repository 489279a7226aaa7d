package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.query.SearchResponse;

class QueryLogTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:34:56Z");

    @TempDir Path folder;

    @Test
    void eachSearchIsALineWithoutATimeOrAPerson() throws IOException {
        QueryLog log = new QueryLog(folder.resolve("log"), () -> NOON);
        for (String query :
                List.of(
                        "Supplier \"Contracts\"",
                        "someone@example.org",
                        "+49 170 1234567",
                        "  ",
                        "\uD83E",
                        "top 10 C++")) {
            log.add(found(query, query.length() % 2));
        }

        assertThat(folder.resolve("log"))
                .hasContent(
                        """
                        {"day":"2026-11-27","query":"supplier contracts","total":0}
                        {"day":"2026-11-27","query":"top 10 c++","total":0}
                        """);
    }

    @Test
    void aFullFileStaysAsItIs() throws IOException {
        QueryLog log = new QueryLog(folder.resolve("log"), () -> NOON, 90);
        for (int i = 0; i < 5; i++) {
            log.add(found("roadmap", 1));
        }

        assertThat(Files.readAllLines(folder.resolve("log")))
                .containsExactly("{\"day\":\"2026-11-27\",\"query\":\"roadmap\",\"total\":1}");
    }

    @Test
    void aServerThatCannotWriteItAnswersAndCounts() throws Exception {
        Publishing publishing = publishing();
        ServerSettings settings =
                ServerSettings.of("127.0.0.1", 0, publishing.site(), publishing.index())
                        .logging(folder.resolve("missing/log"));
        try (SiteServer server = SiteServer.start(settings);
                Client client = new Client(server.port())) {
            assertThat(client.get("/api/search?q=roadmap").statusCode()).isEqualTo(200);
            assertThat(client.get("/metrics").body())
                    .contains("rolebook_query_log_failures_total 1.0");
        }
    }

    @Test
    void aServerLogsWhereItIsAsked() throws Exception {
        Publishing publishing = publishing();
        Path file = folder.resolve("log");
        ServerSettings settings =
                ServerSettings.of("127.0.0.1", 0, publishing.site(), publishing.index())
                        .logging(file);
        try (SiteServer server = SiteServer.start(settings);
                Client client = new Client(server.port())) {
            client.get("/api/search?q=Roadmap");
            client.get("/api/suggest?q=road");
            client.get("/api/search");
        }
        assertThat(Files.readString(file))
                .matches("\\{\"day\":\"[0-9-]{10}\",\"query\":\"roadmap\",\"total\":[0-9]+}\n");
    }

    private Publishing publishing() throws IOException {
        Publishing publishing =
                new Publishing(Files.createDirectory(folder.resolve("p")).toRealPath());
        publishing.publish("build-1");
        return publishing;
    }

    private static SearchResponse found(String query, int total) {
        return new SearchResponse(
                query, total, 0, "build-1", null, List.of(), null, Map.of(), List.of(), false);
    }
}
