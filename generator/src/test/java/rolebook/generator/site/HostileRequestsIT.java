package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import rolebook.search.endpoint.ServerSettings;
import rolebook.search.endpoint.SiteServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Thousands of requests that nobody means well with, to the endpoint of the shipped content.
class HostileRequestsIT {
    private static final long SEED = 20_261_127;
    private static final int REQUESTS = 3_000;

    /// No answer may take longer even on a machine that has much else to do.
    private static final Duration SLOWEST = Duration.ofSeconds(5);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Set<String> urls = new TreeSet<>();
    private final Map<String, Integer> answered = new TreeMap<>();

    @Test
    void everyOneGetsASoundAnswerThatLeadsNowhereElse() throws Exception {
        SiteAddresses site = SiteAddresses.read();
        String buildId =
                JSON.readTree(Files.readString(BuiltSite.site().resolve("build.json")))
                        .get("buildId")
                        .asString();
        List<String> words =
                site.texts().stream().flatMap(text -> Stream.of(text.split(" "))).toList();
        var requests = new HostileRequests(new Random(SEED), words);
        ServerSettings settings =
                ServerSettings.of("127.0.0.1", 0, BuiltSite.site(), BuiltSite.index());
        long slowest = 0;
        try (SiteServer server = SiteServer.start(settings);
                RawClient client = new RawClient(server.port())) {
            for (int i = 0; i < REQUESTS; i++) {
                String target = requests.next();
                long start = System.nanoTime();
                RawClient.Answer answer = client.get(target);
                slowest = Math.max(slowest, System.nanoTime() - start);
                check(target, answer, buildId);
            }
        }
        assertThat(Duration.ofNanos(slowest)).isLessThan(SLOWEST);
        assertThat(site.missing(urls)).isEmpty();
        assertThat(urls).hasSizeGreaterThan(300);
        // Each kind of answer is among those that were judged.
        assertThat(answered)
                .containsKeys(
                        "api 200 application/json",
                        "api 400 application/problem+json",
                        "api 404 application/problem+json",
                        "page 200 text/html",
                        "page 400 text/html",
                        "page 404 text/html")
                .hasSizeLessThan(20);
    }

    private void check(String target, RawClient.Answer answer, String buildId) {
        String type = answer.type().replaceFirst(";.*", "");
        String kind = target.startsWith("/api/") ? "api" : "page";
        answered.merge(kind + " " + answer.status() + " " + type, 1, Integer::sum);
        assertThat(answer.status()).as(target).isBetween(200, 499);
        assertThat(answer.text())
                .as(target)
                .doesNotContain("Exception", "\tat ", BuiltSite.site().toString());
        switch (type) {
            case "application/json" -> checkJson(target, answer, buildId);
            case "application/problem+json" ->
                    assertThat(JSON.readTree(answer.body()).get("status").asInt())
                            .as(target)
                            .isEqualTo(answer.status());
            case "text/html" -> checkPage(target, answer);
            default -> assertThat(type).as(target).isEqualTo("a known type");
        }
    }

    private void checkJson(String target, RawClient.Answer answer, String buildId) {
        JsonNode json = JSON.readTree(answer.body());
        SiteAddresses.addUrls(json, urls);
        if (json.has("hits")) {
            assertThat(json.get("buildId").asString()).as(target).isEqualTo(buildId);
            assertThat(json.has("partial")).as(target).isFalse();
            for (JsonNode hit : json.get("hits")) {
                assertThat(hit.get("snippet").asString().replaceAll("</?mark>", ""))
                        .as(target)
                        .doesNotContain("<", ">");
            }
        }
    }

    /// What was asked for stands on a page as text alone, and its links lead to pages.
    private void checkPage(String target, RawClient.Answer answer) {
        Document page = Jsoup.parse(answer.text(), "http://localhost/search/");
        assertThat(page.select("script:not([src])")).as(target).allMatch(HostileRequestsIT::isData);
        assertThat(page.select("main [onerror], main mark *, iframe, object")).as(target).isEmpty();
        page.select("main [data-rb-results] a[href]").stream()
                .map(link -> URI.create(link.absUrl("href")))
                .forEach(url ->
                        urls.add(
                                url.getFragment() == null
                                        ? url.getPath()
                                        : url.getPath() + "#" + url.getFragment()));
    }

    private static boolean isData(Element script) {
        return script.attr("type").equals("application/ld+json");
    }
}
