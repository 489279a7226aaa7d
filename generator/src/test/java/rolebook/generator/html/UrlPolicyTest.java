package rolebook.generator.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/",
                "HTTPS://Example.org/A?b=c&d=e#f",
                "http://example.org:8080/a%20b?c=%0A#d:e",
                "https://münchen.example/ä/日本",
                "https://192.0.2.1/",
                "https://[2001:db8::1]:443/",
                "https://example.org/@somebody",
                "https://example.org?a=b@c",
                "mailto:somebody@example.org",
                "mailto:a@b.example?subject=x&body=one%0Atwo"
            })
    void addressesOfOtherSitesAreAccepted(String url) {
        assertThat(UrlPolicy.judge(url)).isEqualTo(new UrlPolicy.Verdict.Accepted(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#place",
                "#a:b",
                "?q=javascript:x",
                "okr.md",
                "./okr.md",
                "../glossary/okr.md#use",
                "/glossary/",
                "a/b:c",
                "a b.png",
                "100%25.md",
                "50%.md",
                "ä/ö.md",
                "a%C3%A4.md",
                "...",
                ".//x"
            })
    void pathsAndAnchorsAreAccepted(String url) {
        assertThat(UrlPolicy.judge(url)).isEqualTo(new UrlPolicy.Verdict.Accepted(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "javascript\u00ADx:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "java\rscript:alert(1)",
                "javascript\t:alert(1)",
                "java\0script:alert(1)",
                "java%0Ascript:alert(1)",
                "java%09script:alert(1)",
                "%6Aavascript:alert(1)",
                "javascript%3Aalert(1)",
                "javascript%253Aalert(1)",
                "%6A%61%76%61%73%63%72%69%70%74%3Aalert(1)",
                "java&Tab;script:alert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "java\u200Bscript:alert(1)",
                "java\u202Escript:alert(1)",
                "\uFEFFjavascript:alert(1)",
                "java\u2028script:alert(1)",
                "javaſcript:alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:image/svg+xml;base64,PHN2Zz4=",
                "data:,",
                "file:///etc/passwd",
                "ftp://example.org",
                "blob:https://example.org/x",
                "about:blank",
                "view-source:https://example.org",
                "tel:123",
                "irc://example.org",
                "c:/windows",
                ":x",
                "x:",
                "https:example.org",
                "https:/example.org",
                "https://",
                "https:///example.org",
                "https://user@example.org",
                "https://user:pass@example.org",
                "https://example.org%40evil.example",
                "https://user%40x@evil.example",
                "https://exa mple.org",
                "https://example.org\\@evil.example",
                "https://example．org",
                "https://ex%61mple.org",
                "https://example.org:port",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "%2F%2Fevil.example",
                "/%2Fevil.example",
                "/%5Cevil.example",
                "a%00.md",
                "a%0d%0aSet-Cookie:x",
                "..\\..\\x",
                "mailto:",
                "mailto://x",
                "mailto:a%0Ab@c.example",
                "a\u202Eb.md",
                "a\u2066b.md",
                "a\u200Bb.md",
                "a\uD800b.md",
                "a\uE000b.md",
                "\u00A0https://example.org",
                "https://example.org\n",
                "https://example.org/\u0085"
            })
    void whatABrowserMightReadInAnotherWayIsRejected(String url) {
        assertThat(UrlPolicy.judge(url)).isInstanceOf(UrlPolicy.Verdict.Rejected.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    javascript:x                | "javascript:" is none of https:, http:, mailto:
                    //a.example                 | it leads to another site without saying https:
                    https://a@b.example         | it holds a user name
                    https:x                     | // is missing behind the scheme
                    https://a b                 | "a b" is no name of a site
                    a\\b                        | it holds a backslash
                    java%09script:x             | a percent sign hides a control character or a backslash in it
                    javascript%3Ax              | percent signs hide where it leads
                    a&colon;b                   | it holds an HTML entity
                    mailto:                     | there is no mail address behind mailto:
                    """)
    void theReasonEndsASentence(String url, String reason) {
        assertThat(UrlPolicy.judge(url)).isEqualTo(new UrlPolicy.Verdict.Rejected(reason));
    }

    @Test
    void addressesHaveALimit() {
        String url = "https://example.org/";
        String longest = url + "a".repeat(UrlPolicy.MAX_LENGTH - url.length());
        assertThat(UrlPolicy.judge(longest)).isEqualTo(new UrlPolicy.Verdict.Accepted(true));
        assertThat(UrlPolicy.judge(longest + "a"))
                .isEqualTo(new UrlPolicy.Verdict.Rejected("it is longer than 2000 characters"));
    }
}
