package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Search, suggestions and entries over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchApiTest {
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
    void aSearchIsAnsweredInJson() {
        HttpResponse<String> response = client.get("/api/search?q=competitors&size=1");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body().replaceAll("\"score\":[0-9.E]+", "\"score\":1"))
                .isEqualTo(
                        """
                        {"query":"competitors","total":1,"tookMillis":0,"buildId":"build-1",\
                        "correction":null,"answer":null,"facets":{"type":{"role":1},\
                        "tag":{"launch":1,"market":1},"role":{"product-marketing-manager":1},\
                        "stage":{"launch":1},"context":{"digital-marketing":1}},\
                        "hits":[{"id":"product-marketing-manager","type":"role",\
                        "title":"Product marketing manager",\
                        "summary":"Brings a product to the people whom it helps.",\
                        "url":"/roles/product-marketing-manager/","score":1,\
                        "snippet":"Watches <mark>competitors</mark> so that the launch meets what \
                        customers will want next, and tells sales about it.",\
                        "sections":[{"anchor":"watch-the-market",\
                        "title":"Watches competitors so that the launch meets what customers will \
                        want next, and…",\
                        "snippet":"Watches <mark>competitors</mark> so that the launch meets what \
                        customers will want next, and tells sales about it.",\
                        "url":"/roles/product-marketing-manager/#watch-the-market"}]}]}\
                        """);
    }

    @Test
    void filtersArriveAndAnUnknownParameterIsPassedOver() {
        assertThat(client.get("/api/search?q=pm&type=role&type=term&utm=x").body())
                .contains("\"total\":3")
                .contains("\"query\":\"pm\"");
        assertThat(client.get("/api/search?q=pm&type=term").body()).contains("\"total\":0");
        assertThat(client.get("/api/search?q=pm&type=&tag=").body()).contains("\"total\":3");
    }

    @Test
    void anEmptyQueryHasNoHits() {
        String empty =
                """
                {"query":"","total":0,"tookMillis":0,"buildId":"build-1","correction":null,\
                "answer":null,"facets":{"type":{},"tag":{},"role":{},"stage":{},"context":{}},\
                "hits":[]}\
                """;
        assertThat(client.get("/api/search").body()).isEqualTo(empty);
        assertThat(client.get("/api/search?q=").body()).isEqualTo(empty);
    }

    @Test
    void suggestionsAndEntriesAreAnswered() {
        assertThat(client.get("/api/suggest?q=prod&size=1").body())
                .isEqualTo(
                        """
                        {"suggestions":[{"text":"Product manager","id":"product-manager",\
                        "type":"role","url":"/roles/product-manager/"}]}\
                        """);
        assertThat(client.get("/api/entries/backlog").body()).isEqualTo("{\"id\":\"backlog\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/search?q=x&page=0          | page must be 1 or more, not 0.
                    /api/search?q=x&page=-1         | page must be 1 or more, not -1.
                    /api/search?q=x&page=two        | page must be a whole number.
                    /api/search?q=x&page=           | page must be a whole number.
                    /api/search?q=x&page=1.5        | page must be a whole number.
                    /api/search?q=x&page=9999999999 | page must be a whole number.
                    /api/search?q=x&page=101        | page times size must be at most 1,000, not 1,010.
                    /api/search?q=x&size=0          | size must be from 1 to 50, not 0.
                    /api/search?q=x&size=51         | size must be from 1 to 50, not 51.
                    /api/search?q=x&type=nothing    | type must be one of: term, activity, role.
                    /api/search?q=x&context=nothing | context must be one of: it, digital-marketing.
                    /api/search?q=x&stage=nothing   | stage must be one of: ideation, launch.
                    /api/search?q=x&q=y             | q may be given once.
                    /api/suggest?q=x&size=51        | size must be from 1 to 50, not 51.
                    """)
    void whatIsOutsideTheLimitsIsRefusedWithWhatIsAllowed(String path, String detail) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(response.body())
                .isEqualTo(
                        """
                        {"type":"about:blank","title":"Bad Request","status":400,"detail":"%s",\
                        "instance":"%s"}\
                        """
                                .formatted(detail, path.substring(0, path.indexOf('?'))));
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        assertThat(client.get("/api/search?q=pm&size=50&page=20").statusCode()).isEqualTo(200);
        assertThat(
                        client.get("/api/search?q=" + "ä".repeat(256).replace("ä", "%C3%A4"))
                                .statusCode())
                .isEqualTo(200);
        assertThat(client.get("/api/search?q=" + "x".repeat(257)).statusCode()).isEqualTo(400);
        assertThat(client.get("/api/suggest?q=" + "x".repeat(257)).statusCode()).isEqualTo(400);
        assertThat(client.get("/api/search?q=pm" + "&tag=x".repeat(32)).statusCode())
                .isEqualTo(200);
        assertThat(client.get("/api/search?q=pm" + "&tag=x".repeat(33)).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%z", "%zz", "%C3", "%FF%FE", "%C0%AF", "%ED%A0%80", "a%", "%00"})
    void brokenEscapesAndBytesThatAreNotUtf8AreTakenForText(String query) throws IOException {
        for (String path : new String[] {"/api/search?q=", "/api/suggest?q=", "/search/?q="}) {
            assertThat(client.line("GET " + path + query)).startsWith("HTTP/1.1 200 ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "/(.*a){20}/",
                "\"a b\"~1000",
                "a* OR b*",
                "((((((((((",
                "title:roadmap",
                "roadmap~2",
                "\u0000",
                "\uFFFF",
                "\uD83E\uDD84\u200D",
                "a\u0301\u0301\u0301",
                "AND OR NOT",
                "+-!(){}[]^~?:\\",
                "%%%",
                "a b c d e f g h i j k l m n o p q r s t",
                "\u202Eroadmap",
                "İıſß",
                "🦄🦄🦄",
                "--",
                "*",
                "[* TO *]",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void anyTextIsAnsweredAtOnce(String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        for (String route : List.of("/api/search?q=", "/api/suggest?q=", "/search/?q=")) {
            long start = System.nanoTime();
            assertThat(client.get(route + encoded).statusCode()).isEqualTo(200);
            assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        }
    }
}
