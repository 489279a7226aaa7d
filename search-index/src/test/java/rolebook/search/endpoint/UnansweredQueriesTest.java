package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.schema.AnonymousQuery;

class UnansweredQueriesTest {
    @TempDir Path folder;

    @Test
    void whatWasAskedMostComesFirstAndWordingCountsOnce() {
        var table = new UnansweredQueries();
        add(table, "Blockchain", "wifi-password", "WiFi  password!", "zebra", "agile");
        assertThat(table.mostFrequent(3))
                .containsExactly(
                        new UnansweredQuery("wifi password", 2),
                        new UnansweredQuery("agile", 1),
                        new UnansweredQuery("blockchain", 1));
        assertThat(table.size()).isEqualTo(4);
        assertThat(table.repeated()).isEqualTo(1);
        assertThat(table.forgotten()).isZero();
    }

    @Test
    void aQueryThatGoesOnIsOneQueryHalfTyped() {
        var table = new UnansweredQueries();
        add(table, "wifi", "wifi pass", "wifi password", "wifi", "printer", "wifi password");
        assertThat(table.mostFrequent(9))
                .containsExactly(
                        new UnansweredQuery("wifi password", 2),
                        new UnansweredQuery("printer", 1),
                        new UnansweredQuery("wifi", 1));
    }

    @Test
    void aFullTableForgetsWhatWasAskedLeastAndLongestAgo() {
        var table = new UnansweredQueries(3);
        add(table, "alpha", "beta", "alpha", "gamma", "beta", "delta", "epsilon");
        assertThat(table.mostFrequent(9))
                .containsExactly(
                        new UnansweredQuery("alpha", 2),
                        new UnansweredQuery("beta", 2),
                        new UnansweredQuery("epsilon", 1));
        assertThat(table.forgotten()).isEqualTo(2);
    }

    @Test
    void howeverMuchIsAskedTheTableKeepsToItsLimits() {
        var table = new UnansweredQueries();
        String longest = "x".repeat(UnansweredQueries.LONGEST_QUERY);
        add(table, longest, longest + "x");
        for (int i = 0; i < 3 * UnansweredQueries.MOST_QUERIES; i++) {
            add(table, "nothing " + i + " here");
        }
        add(table, longest);
        assertThat(table.size()).isEqualTo(UnansweredQueries.MOST_QUERIES);
        assertThat(table.mostFrequent(1).getFirst().query()).isEqualTo("nothing 2001 here");
        assertThat(table.forgotten()).isEqualTo(2 * UnansweredQueries.MOST_QUERIES + 3);
    }

    @Test
    void metricsSayHowManyAndNeverWhat() throws IOException {
        try (var handbook = new ServedHandbook(folder)) {
            for (String query :
                    List.of("xyzzy", "roadmap", "Xyzzy", "plugh", "a%40example.org", "")) {
                handbook.client().get("/api/search?q=" + query);
            }
            String metrics = handbook.client().get("/metrics").body();
            assertThat(metrics)
                    .contains(
                            "rolebook_searches_total 6.0",
                            "rolebook_unanswered_queries 2.0",
                            "rolebook_unanswered_queries_repeated 1.0",
                            "rolebook_unanswered_queries_forgotten_total 0.0")
                    .doesNotContain("xyzzy", "plugh", "roadmap");
            assertThat(handbook.unanswered(1)).containsExactly(new UnansweredQuery("xyzzy", 2));
        }
    }

    @Test
    void aServerThatIsToldNotToCountKeepsNothing() throws Exception {
        Publishing publishing = new Publishing(folder.toRealPath());
        publishing.publish("build-1");
        ServerSettings settings =
                ServerSettings.of("127.0.0.1", 0, publishing.site(), publishing.index())
                        .withoutCounts();
        try (SiteServer server = SiteServer.start(settings);
                Client client = new Client(server.port())) {
            client.get("/api/search?q=xyzzy");
            assertThat(client.get("/metrics").body())
                    .contains("rolebook_http_requests_total")
                    .doesNotContain("rolebook_searches", "rolebook_unanswered");
            assertThat(server.unanswered(9)).isEmpty();
        }
    }

    private static void add(UnansweredQueries table, String... queries) {
        for (String query : queries) {
            table.add(AnonymousQuery.of(query).orElseThrow());
        }
    }
}
