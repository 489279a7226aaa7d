package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SiteServerTest {
    private static final String SITE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; require-trusted-types-for 'script';"
                    + " trusted-types 'none'";

    private Publishing publishing;
    private SiteServer server;
    private Client client;

    @BeforeAll
    void serveTheHandbook(@TempDir Path folder) throws IOException {
        publishing = new Publishing(folder.toRealPath());
        publishing.publish("build-1");
        Path site = publishing.site().toRealPath();
        Files.writeString(site.resolveSibling("secret.txt"), "secret");
        Files.writeString(site.resolve(".hidden"), "secret");
        Files.writeString(site.resolve("glossary/.hidden"), "secret");
        Files.createSymbolicLink(site.resolve("link-out"), site.getParent());
        server =
                SiteServer.start(
                        new ServerSettings(
                                "127.0.0.1",
                                0,
                                publishing.site(),
                                publishing.index(),
                                "/handbook/",
                                null,
                                null,
                                () -> Instant.EPOCH));
        client = new Client(server.port());
    }

    @AfterAll
    void stop() {
        client.close();
        server.close();
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
    @ValueSource(strings = {"%", "%z", "%zz", "%C3", "%FF", "%C0%AF", "%ED%A0%80", "a%"})
    void brokenEscapesAndBytesThatAreNotUtf8AreRefused(String query) throws IOException {
        String answer = client.line("GET /api/search?q=" + query);
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,     /api/search?q=pm,     200, api",
        "HEAD,    /api/search?q=pm,     200, api",
        "GET,     /api/suggest?q=pm,    200, api",
        "GET,     /api/entries/backlog, 200, api",
        "GET,     /health/live,         200, api",
        "GET,     /health/ready,        200, api",
        "GET,     /metrics,             200, api",
        "GET,     /openapi.json,        200, api",
        "GET,     /,                    200, site",
        "HEAD,    /,                    200, site",
        "GET,     /glossary,            301, site",
        "GET,     /old-roadmap/,        301, site",
        "GET,     /sitemap.xml,         200, site",
        "GET,     /no-such-page/,       404, site",
        "GET,     /search/?q=pm,        200, site",
        "GET,     /assets/icon.svg,     200, drawing",
        "GET,     /api,                 404, api",
        "GET,     /api/,                404, api",
        "GET,     /api/nothing,         404, api",
        "GET,     /api/entries/nothing, 404, api",
        "GET,     /api/entries/,        404, api",
        "GET,     /api/entries/a/b,     404, api",
        "GET,     /api/search?size=0,   400, api",
        "POST,    /api/search,          405, api",
        "PUT,     /,                    405, api",
        "DELETE,  /health/live,         405, api",
        "OPTIONS, /api/search,          405, api",
        "TRACE,   /,                    405, api",
        "BREW,    /,                    405, api",
    })
    void everyAnswerCarriesTheHeadersThatProtect(
            String method, String path, int status, String kind) throws IOException {
        String answer = client.line(method + " " + path);
        String policy =
                switch (kind) {
                    case "site" -> SITE_POLICY;
                    case "drawing" -> "default-src 'none'; style-src 'unsafe-inline'; sandbox";
                    default -> "default-src 'none'";
                };
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertProtected(answer, policy);
        if (status >= 400) {
            assertThat(answer).contains("\r\nCache-Control: no-store\r\n");
        }
        if (status == 405) {
            assertThat(answer).contains("\r\nAllow: GET, HEAD\r\n");
        }
    }

    @Test
    void whatTheServerRefusesBeforeTheRoutesIsAProblemToo() throws IOException {
        assertRefused(client.line("GET /api/search?q=" + "x".repeat(9_000)), 414);
        assertRefused(
                client.raw(
                        "GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(9_000) + "\r\n\r\n"),
                431);
        assertRefused(client.raw("GET / HTTP/1.1\r\n\r\n"), 400);
        assertRefused(client.raw("nonsense\r\n\r\n"), 400);
        assertRefused(client.line("GET /a/..%2f..%2fetc/passwd"), 400);
        assertRefused(
                client.raw(
                        "POST /api/search HTTP/1.1\r\nHost: a\r\nContent-Length: 10000000\r\n\r\n"),
                413);
    }

    private static void assertRefused(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("\r\nContent-Type: application/problem+json\r\n")
                .contains("\r\nCache-Control: no-store\r\n")
                .contains("\"status\":" + status + ",")
                .doesNotContain("jetty")
                .doesNotContain("xception");
        assertProtected(answer, "default-src 'none'");
    }

    private static void assertProtected(String answer, String policy) {
        assertThat(answer)
                .contains("\r\nContent-Security-Policy: " + policy + "\r\n")
                .contains("\r\nX-Content-Type-Options: nosniff\r\n")
                .contains("\r\nReferrer-Policy: strict-origin-when-cross-origin\r\n")
                .contains("\r\nPermissions-Policy: accelerometer=(), ")
                .contains("\r\nCross-Origin-Opener-Policy: same-origin\r\n")
                .contains("\r\nCross-Origin-Resource-Policy: same-origin\r\n")
                .doesNotContain("\r\nServer:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /                                 | text/html; charset=utf-8       | no-cache
                    /index.html                       | text/html; charset=utf-8       | no-cache
                    /glossary/                        | text/html; charset=utf-8       | no-cache
                    /handbook/                        | text/html; charset=utf-8       | no-cache
                    /handbook/glossary/               | text/html; charset=utf-8       | no-cache
                    /handbook/api/search?q=pm         | application/json               | no-cache
                    /glossary/product-roadmap/index.md | text/markdown; charset=utf-8  | no-cache
                    /assets/app.0123abcd.js           | text/javascript; charset=utf-8 | public, max-age=31536000, immutable
                    /assets/icon.svg                  | image/svg+xml; charset=utf-8   | no-cache
                    /sitemap.xml                      | application/xml; charset=utf-8 | no-cache
                    /build.json                       | application/json               | no-cache
                    """)
    void filesHaveTheirTypeAndAge(String path, String type, String age) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
        assertThat(response.headers().firstValue("Cache-Control")).contains(age);
    }

    @Test
    void aFileThatTheBrowserHasIsNotSentAgain() {
        String tag = "\"" + Publishing.sha(Publishing.page("sitemap.xml")) + "\"";
        HttpResponse<String> first = client.get("/sitemap.xml");
        assertThat(first.headers().firstValue("ETag")).contains(tag);
        HttpResponse<String> again = client.get("/sitemap.xml", "If-None-Match", "\"x\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(client.get("/sitemap.xml", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLargeTextIsCompressedUnderAStrongTagOfItsOwn() throws IOException {
        String text = Publishing.page("assets/large.css");
        HttpResponse<byte[]> packed = client.bytes("/assets/large.css", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(unzip(packed.body())).isEqualTo(text);
        String tag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"").isNotEqualTo("\"" + Publishing.sha(text) + "\"");
        HttpResponse<byte[]> again =
                client.bytes("/assets/large.css", "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(client.get("/assets/large.css").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void aBodyThatWasCompressedBeforeIsSentAsItIs() throws IOException {
        Path packed = publishing.site().toRealPath().resolve("feed.xml.gz");
        try (GZIPOutputStream output = new GZIPOutputStream(Files.newOutputStream(packed))) {
            output.write("packed before".getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<byte[]> response = client.bytes("/feed.xml", "Accept-Encoding", "gzip, br");
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(response.body()).isEqualTo(Files.readAllBytes(packed));
        assertThat(client.get("/feed.xml").body()).isEqualTo("<feed/>\n");
    }

    @Test
    void headSaysWhatGetWouldSend() {
        HttpResponse<String> head = client.ask("HEAD", "/sitemap.xml");
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).contains("10");
        assertThat(
                        client.ask("HEAD", "/api/entries/backlog")
                                .headers()
                                .firstValue("Content-Length"))
                .contains("16");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToTheFolder() {
        assertMoved("/glossary?a=b", "glossary/?a=b");
        assertMoved("/handbook/glossary", "glossary/");
        assertMoved("/glossary/product-roadmap", "product-roadmap/");
        assertMoved("/handbook?a=b", "handbook/?a=b");
    }

    @Test
    void anOldPathLeadsToTheNewOneBelowTheBasePathToo() {
        assertMoved("/old-roadmap/", "/glossary/product-roadmap/");
        assertMoved("/old-roadmap", "/glossary/product-roadmap/");
        assertMoved("/handbook/old-roadmap/", "/handbook/glossary/product-roadmap/");
    }

    private void assertMoved(String path, String location) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).contains(location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/..",
                "/%2e%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/..%2fsecret.txt",
                "/..;/secret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/..c:/secret.txt",
                "/c:/secret.txt",
                "//secret.txt",
                "/glossary/../../secret.txt",
                "/glossary//product-roadmap/",
                "/%00",
                "/a%0ab",
                "/.hidden",
                "/glossary/.hidden",
                "/%c0%ae%c0%ae/secret.txt",
                "/%252e%252e/secret.txt",
                "/link-out/secret.txt",
                "/link-out",
                "/handbook/../secret.txt",
                "/sitemap.xml/",
                "/file:///etc/passwd",
                "http://other.example/../secret.txt",
            })
    void nothingOutsideTheSiteIsEverServed(String path) throws IOException {
        String answer = client.line("GET " + path);
        assertThat(answer).matches("(?s)HTTP/1.1 (404|400) .*").doesNotContain("secret\r");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n"))).doesNotEndWith("secret");
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
    void healthIsTold() {
        assertThat(client.get("/health/live").body()).isEqualTo("{\"status\":\"live\"}");
        assertThat(client.get("/health/ready").body()).isEqualTo("{\"status\":\"ready\"}");
    }

    @Test
    void whatHappenedIsCounted() throws Exception {
        try (SiteServer fresh =
                        SiteServer.start(
                                ServerSettings.of(
                                        "127.0.0.1", 0, publishing.site(), publishing.index()));
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
                                        publishing.site(),
                                        publishing.index(),
                                        "/",
                                        "https://example.org",
                                        "https://search.example.org",
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
                        "127.0.0.1", server.port(), publishing.site(), publishing.index());
        assertThatThrownBy(() -> SiteServer.start(taken).close())
                .isInstanceOf(PortInUse.class)
                .hasMessage("Port " + server.port() + " is in use.");
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

    private static String unzip(byte[] packed) throws IOException {
        try (InputStream input = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
