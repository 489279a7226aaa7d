package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.search.query.SearchRequest;
import rolebook.search.query.SearchResponse;

/// The pages that the endpoint fills.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CompletedPagesTest {
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
    void theSearchPageIsFilledForBrowsersWithoutScripts() {
        HttpResponse<String> response = client.get("/search/?q=competitors");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(response.body())
                .isEqualTo(
                        """
                        <form action="./"><input name="q" value="competitors" data-rb-slot="query"></form>
                        <p role="status">1 result for competitors</p>
                        <ol><li><a href="../roles/product-marketing-manager/">Product marketing manager</a> \
                        role: Brings a product to the people whom it helps. \
                        Watches <mark>competitors</mark> so that the launch meets what customers will want \
                        next, and tells sales about it.</li></ol>
                        <!--rb:answer--><!--/rb:answer-->
                        <template id="rb-answer-definition"><b>{{title}}: {{summary}}</b></template>
                        <template id="rb-hit" data-root=".."><li><a href="{{url}}">{{title}}</a> {{type}}: \
                        {{summary}} {{snippet}}</li></template>
                        """);
        assertThat(client.get("/search/").body()).isEqualTo(Publishing.SEARCH_PAGE);
        assertThat(client.get("/handbook/search/index.html?q=zzzz").body())
                .contains("No results for zzzz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus='alert(1)",
                "<!--/rb:status--><!--rb:results--><b>",
                "{{url}}{{snippet}}<b>",
                "$1\\<b>",
            })
    void whateverIsTypedIsTextOnTheSearchPage(String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        String body = client.get("/search/?q=" + encoded).body();
        String escaped =
                query.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
        assertThat(body)
                .startsWith(
                        "<form action=\"./\"><input name=\"q\" value=\""
                                + escaped
                                + "\" data-rb-slot=\"query\"></form>\n"
                                + "<p role=\"status\">No results for "
                                + escaped
                                + "</p>\n<ol></ol>");
    }

    @Test
    void aCorrectionIsToldWithAWayBackThatNeedsNoScript() {
        assertThat(client.get("/search/?q=prcing&type=activity").body())
                .contains(
                        "Searching for <b>pricing</b> instead of prcing: 1 result. "
                                + "<a href=\"?q=prcing&amp;type=activity&amp;exact=true\">"
                                + "Search for exactly prcing</a></p>");
        assertThat(client.get("/search/?q=prcing&exact=true").body())
                .contains(
                        "No results for prcing. Did you mean <a href=\"?q=pricing\">pricing</a>?");
        assertThat(client.get("/search/?q=prcing%26").body())
                .contains(
                        "<a href=\"?q=prcing%26&amp;exact=true\">"
                                + "Search for exactly prcing&amp;</a></p>");
    }

    @Test
    void theSearchPageSaysWhatIsWrongWithARequest() {
        HttpResponse<String> response = client.get("/search/?q=x&type=nothing");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("type must be one of: term, activity, role.");
        assertThat(client.get("/search/?q=" + "x".repeat(300)).statusCode()).isEqualTo(400);
    }

    @Test
    void aPathThatLeadsNowhereIsAnsweredWithWhatIsNear() {
        HttpResponse<String> response = client.get("/glossary/product-roadmpa/");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .startsWith("<h1>Nothing at /glossary/product-roadmpa/</h1>\n<ol><li>")
                .contains(
                        "<li><a href=\"/handbook/glossary/product-roadmap/\">Product roadmap</a></li>");
        assertThat(client.get("/%3Cscript%3E").body())
                .startsWith("<h1>Nothing at /&lt;script&gt;</h1>\n<ol><!--rb:near--><li>Try the");
    }

    @Test
    void aSearchThatRanOutOfTimeSaysThatThereMayBeMore() {
        var found =
                new SearchResponse(
                        "a & b", 2, 800, "1", null, List.of(), null, Map.of(), List.of(), true);

        assertThat(CompletedPages.status(found, new ResultLinks(SearchRequest.of("a & b"))))
                .isEqualTo(
                        "2 results for a &amp; b. There may be more: time ran out. Search again.");
    }

    @Test
    void wordsThatNoEntryHasAreTold() {
        assertThat(client.get("/search/?q=roadmap+qxzwv").body())
                .contains(">2 results for roadmap qxzwv. No entry has “qxzwv”</p>");
    }

    @Test
    void aPageBehindTheLastOneSaysSo() {
        String page = client.get("/search/?q=roadmap&size=1&page=7").body();
        assertThat(page)
                .contains(
                        "There is no page 7 of results for roadmap. <a"
                                + " href=\"?q=roadmap&amp;size=1&amp;page=2\">Go to the last one</a>");
        assertThat(client.get("/search/?q=roadmap&size=1&page=2").body())
                .doesNotContain("There is no page");
    }

    @Test
    void theAnswerStandsOnTheFirstPageOfResultsOnly() {
        assertThat(client.get("/search/?q=product+roadmap&size=1").body())
                .contains("<b>Product roadmap: ");
        assertThat(client.get("/search/?q=product+roadmap&size=1&page=2").body())
                .doesNotContain("<b>Product roadmap: ")
                .contains("<p role=\"status\">4 results");
    }

    @Test
    void aSearchOnThePageIsCountedOnce() {
        double searches = counted("rolebook_searches_total");
        double withoutResult = counted("rolebook_searches_without_result_total");
        client.get("/search/?q=roadmap");
        client.get("/search/?q=xqzvw");
        client.get("/search/");
        assertThat(counted("rolebook_searches_total")).isEqualTo(searches + 2);
        assertThat(counted("rolebook_searches_without_result_total")).isEqualTo(withoutResult + 1);
    }

    private double counted(String name) {
        return client.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }
}
