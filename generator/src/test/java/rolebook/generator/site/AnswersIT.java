package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rolebook.search.query.LuceneSearchEngine;
import rolebook.search.query.SearchJson;
import rolebook.search.query.SearchRequest;
import rolebook.search.schema.Facet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The same questions to the index and to the script that answers where there is no endpoint, over
/// the shipped site: the cards are the same, to the letter.
class AnswersIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int NONSENSE = 200;

    private static Page page;
    private static final Map<String, JsonNode> CARDS = new LinkedHashMap<>();

    @BeforeAll
    static void start() throws Exception {
        page = Chromium.browser().newPage();
        page.navigate(Chromium.address());
        try (var engine = engine()) {
            for (String query : queries()) {
                CARDS.put(
                        query,
                        JSON.readTree(SearchJson.write(engine.search(SearchRequest.of(query))))
                                .get("answer"));
            }
        }
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    @Test
    void theEndpointGivesTheExpectedCards() throws IOException {
        Map<String, String> given = new LinkedHashMap<>();
        expected().keySet().forEach(query -> given.put(query, named(card(query))));
        assertThat(given).isEqualTo(expected());
    }

    @Test
    void theBrowserGivesTheSameCardsAsTheEndpoint() throws IOException {
        List<String> queries = queries();
        JsonNode answers = ask(queries);
        for (int i = 0; i < queries.size(); i++) {
            assertThat(answers.get(i).get("answer"))
                    .as(queries.get(i))
                    .isEqualTo(card(queries.get(i)));
        }
    }

    @Test
    void theBrowserAnswersInTheEndpointsShape() throws IOException {
        JsonNode answer = ask(List.of("PM <b>& roadmap")).get(0);
        assertThat(answer.propertyNames())
                .containsExactlyInAnyOrder(
                        "query", "total", "correction", "answer", "facets", "hits");
        JsonNode typo = ask(List.of("stakholder")).get(0);
        assertThat(typo.at("/hits/0/id").asString()).isEqualTo("stakeholder");
        assertThat(typo.get("correction").toString())
                .isEqualTo("{\"query\":\"stakeholder\",\"applied\":true}");
        JsonNode hit = ask(List.of("mvp")).get(0).at("/hits/0");
        assertThat(hit.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "type", "title", "summary", "url", "score", "snippet", "sections");
        assertThat(hit.get("id").asString()).isEqualTo("minimum-viable-product");
    }

    @Test
    void aMistypedQuestionIsToldAlikeByBoth() {
        List<String> queries =
                List.of(
                        "Who owns the prodct roadmap?",
                        "tell me who decides pricng please",
                        "what is a persnoa",
                        "who decides pricing");
        JsonNode answers = ask(queries);
        try (var engine = engine()) {
            for (int i = 0; i < queries.size(); i++) {
                JsonNode found =
                        JSON.readTree(
                                SearchJson.write(engine.search(SearchRequest.of(queries.get(i)))));
                assertThat(answers.get(i).get("correction")).isEqualTo(found.get("correction"));
                assertThat(answers.get(i).get("answer")).isEqualTo(found.get("answer"));
            }
            assertThat(answers.get(0).get("correction").toString())
                    .isEqualTo("{\"query\":\"who owns the product roadmap\",\"applied\":true}");
            assertThat(answers.get(3).get("correction").isNull()).isTrue();
        }
    }

    @Test
    void aCardOfAnyKindIsShownOnlyIfItPassesTheFilter() {
        Map<String, String> cards =
                Map.of(
                        "who decides pricing", "activity",
                        "pricing", "activity",
                        "PM vs PMM", "comparison",
                        "CPO vs sales team", "role");
        try (var engine = engine()) {
            cards.forEach((query, type) -> {
                for (String filter : List.of("role", "activity", "comparison", "term")) {
                    var request =
                            new SearchRequest(query, Map.of(Facet.TYPE, List.of(filter)), 1, 10);
                    JsonNode own = ask(List.of(query), filter).get(0).get("answer");
                    assertThat(own.isNull())
                            .as(query + ", " + filter)
                            .isEqualTo(!filter.equals(type));
                    assertThat(own)
                            .isEqualTo(
                                    JSON.readTree(SearchJson.write(engine.search(request)))
                                            .get("answer"));
                }
            });
        }
    }

    @Test
    void theHitsBeginWithTheRolesThatAreAskedFor() {
        String query = "who is consulted on pricing";
        try (var engine = engine()) {
            JsonNode own = ask(List.of(query)).get(0);
            for (JsonNode found :
                    List.of(
                            own,
                            JSON.readTree(
                                    SearchJson.write(engine.search(SearchRequest.of(query)))))) {
                assertThat(found.at("/hits/0/id").asString()).isEqualTo("pricing");
                assertThat(found.at("/hits/1/id")).isEqualTo(found.at("/answer/roles/0/role"));
                assertThat(found.at("/answer/roles/0/letters").toString()).contains("\"C\"");
            }
        }
    }

    @Test
    void aNameThatTheSearchCorrectsGetsItsCard() {
        try (var engine = engine()) {
            JsonNode found =
                    JSON.readTree(SearchJson.write(engine.search(SearchRequest.of("costumer"))));
            assertThat(found.at("/correction/query").asString()).isEqualTo("customer");
            assertThat(named(found.get("answer"))).isEqualTo("definition customer");
        }
    }

    @Test
    void aQuestionForNonsenseGetsNoCard() {
        List<String> questions =
                nonsense().stream()
                        .flatMap(word ->
                                Stream.of("who decides " + word, "what does a " + word + " do"))
                        .toList();
        JsonNode answers = ask(questions);
        try (var engine = engine()) {
            for (int i = 0; i < questions.size(); i++) {
                assertThat(answers.get(i).get("answer").isNull()).as(questions.get(i)).isTrue();
                assertThat(engine.search(SearchRequest.of(questions.get(i))).answer())
                        .as(questions.get(i))
                        .isNull();
            }
        }
    }

    @Test
    void nonsenseFindsNothingInTheBrowserEither() {
        List<String> nonsense = nonsense();
        JsonNode answers = ask(nonsense);
        for (int i = 0; i < nonsense.size(); i++) {
            assertThat(answers.get(i).get("total").asInt()).as(nonsense.get(i)).isZero();
        }
    }

    @Test
    void theScriptAndItsDataStayWithinTheirBudgets() throws IOException {
        assertThat(gzipped(script())).isLessThanOrEqualTo(10 * 1024);
        assertThat(Files.size(BuiltSite.site().resolve("search/questions.json")))
                .isLessThan(16 * 1024);
    }

    private static List<String> nonsense() {
        return Stream.iterate(7L, seed -> seed * 6_364_136_223_846_793_005L + 1)
                .limit(NONSENSE)
                .map(seed -> Long.toString(seed >>> 1, 36).replaceAll("[aeiouy0-9]", "x"))
                .toList();
    }

    private static LuceneSearchEngine engine() {
        return LuceneSearchEngine.open(
                BuiltSite.index(), Clock.systemUTC(), Duration.ofSeconds(10));
    }

    private static JsonNode ask(List<String> queries) {
        return ask(queries, "");
    }

    /// What the browser's own search answers, a list.
    ///
    /// @param type the filter; none if empty
    private static JsonNode ask(List<String> queries, String type) {
        Object text =
                page.evaluate(
                        """
                        async ([script, queries, type]) => {
                          const own = await import(script);
                          const answers = [];
                          for (const query of queries) answers.push(await own.search(query, { root: "/", filters: type ? { type } : {} }));
                          return JSON.stringify(answers);
                        }
                        """,
                        List.of("/assets/" + name(script()), queries, type));
        return JSON.readTree(String.valueOf(text));
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    private static Path script() {
        try (Stream<Path> assets = Files.list(BuiltSite.site().resolve("assets"))) {
            return assets.filter(file -> name(file).matches("answers\\..*\\.js"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int gzipped(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.size();
    }

    private static JsonNode card(String query) {
        return Objects.requireNonNull(CARDS.get(query), query);
    }

    /// `who-does pricing`, `none`
    private static String named(JsonNode card) {
        if (card.isNull()) {
            return "none";
        }
        String kind = card.get("kind").asString();
        var ids = new TreeSet<String>();
        switch (kind) {
            case "choices" -> card.get("entries").forEach(one -> ids.add(one.get("id").asString()));
            case "comparison" -> card.get("roles").forEach(one -> ids.add(one.asString()));
            default -> ids.add(card.get("id").asString());
        }
        return kind + " " + String.join(", ", ids);
    }

    private static Map<String, String> expected() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        Path file = Path.of("src/test/resources/search/questions.txt");
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int bar = line.lastIndexOf(" | ");
                expected.put(line.substring(0, bar), line.substring(bar + 3));
            }
        }
        return expected;
    }

    /// The questions of the file and the judged queries.
    private static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>(expected().keySet());
        Path judged = Program.ROOT.resolve("content/search/judgments.yml");
        for (String line : Files.readAllLines(judged, StandardCharsets.UTF_8)) {
            int at = line.indexOf("{query: ");
            if (at >= 0) {
                queries.add(line.substring(at + "{query: ".length(), line.indexOf(", class:")));
            }
        }
        assertThat(queries).hasSizeGreaterThan(200);
        return queries;
    }
}
