package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The files of a site, and nothing else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SiteFilesTest {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gzip               | true
                    GZIP;q=0.5, br     | true
                    *                  | true
                    br, *;q=0.1        | true
                    gzip;q=0           | false
                    gzip; q=0.0, br    | false
                    gzip;q=0, *        | false
                    *;q=0              | false
                    br                 | false
                    identity           | false
                    """)
    void onlyWhoTakesGzipGetsIt(String accepted, boolean gzip) {
        HttpResponse<byte[]> response =
                client.bytes("/assets/large.css", "Accept-Encoding", accepted);
        assertThat(response.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(gzip);
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/large.css, gzip",
        "/assets/large.css, identity",
        "/api/search?q=pm, gzip",
        "/api/search?q=pm, identity",
        "/openapi.json, gzip",
        "/search/?q=pm, gzip",
        "/nothing, gzip",
        "/assets/icon.svg, gzip"
    })
    void headHasExactlyTheHeadersOfGet(String path, String encoding) {
        var get = client.ask("GET", path, "Accept-Encoding", encoding).headers().map();
        var head = client.ask("HEAD", path, "Accept-Encoding", encoding).headers().map();
        assertThat(without("Date", head)).isEqualTo(without("Date", get)).isNotEmpty();
        assertThat(get).containsKey("content-length");
    }

    private static Map<String, List<String>> without(String name, Map<String, List<String>> all) {
        Map<String, List<String>> rest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rest.putAll(all);
        rest.remove(name);
        return rest;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "//secret.txt",
                "/glossary//product-roadmap/",
                "/glossary/%2e%2e/",
                "/glossary/%2e%2e/roles/",
                "/..%2fsecret.txt",
                "/a%2fb",
                "/a%5cb",
                "/%c0%ae",
                "/a;b=c/d",
                "/..",
                "/../secret.txt",
                "/../../../../etc/passwd",
                "/%2e%2e/",
                "/%2E%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/glossary/../../secret.txt",
                "/handbook/../../secret.txt",
                "/%00",
                "/sitemap.xml%00",
                "/%zz",
                "/%",
                "/%e2%82",
                "/a%01b",
                "/..?q=%zz",
                "http://localhost/../secret.txt"
            })
    void anOddPathIsNotFoundOnTheSitesOwnPage(String path) throws IOException {
        assertThat(client.line("GET " + path))
                .startsWith("HTTP/1.1 404 ")
                .contains("\r\nContent-Type: text/html; charset=utf-8\r\n")
                .contains("Nothing at ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/..%2f..",
                "/api/../../secret.txt",
                "/api/%2e%2e/%2e%2e/",
                "/api/entries/%zz",
                "/api/entries/%00",
                "/api/%"
            })
    void anOddPathOfTheApiIsAProblem(String path) throws IOException {
        assertThat(client.line("GET " + path))
                .startsWith("HTTP/1.1 404 ")
                .contains("\r\nContent-Type: application/problem+json\r\n")
                .doesNotContain("secret\r");
    }

    private static String unzip(byte[] packed) throws IOException {
        try (InputStream input = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
