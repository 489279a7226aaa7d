package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The headers of every answer, whoever gives it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProtectionTest {
    private static final String SITE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; require-trusted-types-for 'script';"
                    + " trusted-types 'none'";

    private static final String EDITOR_POLICY =
            "default-src 'none'; script-src 'self' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; connect-src 'self' https:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

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
        "GET,     /admin/,              200, editor",
        "GET,     /handbook/admin/,     200, editor",
        "GET,     /admin,               301, site",
        "GET,     /admin/editor.js,     200, site",
        "GET,     /admin/nothing/,      404, site",
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
                    case "editor" -> EDITOR_POLICY;
                    case "drawing" -> "default-src 'none'; style-src 'unsafe-inline'; sandbox";
                    default -> "default-src 'none'";
                };
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertProtected(answer, policy);
        assertThat(answer)
                .contains(
                        "\r\nCross-Origin-Opener-Policy: same-origin"
                                + (kind.equals("editor") ? "-allow-popups" : "")
                                + "\r\n");
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
                .contains("\r\nCross-Origin-Opener-Policy: same-origin")
                .contains("\r\nCross-Origin-Resource-Policy: same-origin\r\n")
                .doesNotContain("\r\nServer:");
    }
}
