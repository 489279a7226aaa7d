package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.search.Handbook;
import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.Facet;

final class LuceneSearchEngineTest {
    @TempDir Path folder;
    private LuceneSearchEngine engine;

    @BeforeEach
    void openTheHandbook() {
        // A busy machine must not cut a search short.
        engine =
                LuceneSearchEngine.open(
                        Handbook.write(folder), () -> Instant.EPOCH, Duration.ofSeconds(30));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aSearchAnswersWithEverythingThatItsJsonNames() {
        assertThat(
                        SearchJson.write(engine.search(SearchRequest.of("roadmap")))
                                .replaceAll("\"score\":[0-9.E]+", "\"score\":SCORE"))
                .isEqualTo(
                        """
                        {"query":"roadmap","total":2,"tookMillis":0,"buildId":"build-1","correction":null,\
                        "answer":{"kind":"definition","id":"product-roadmap","type":"term",\
                        "url":"/glossary/product-roadmap/","title":"Product roadmap",\
                        "summary":"A plan that shows in which order a product grows.","senses":[\
                        {"context":"it","text":"A plan of releases.","url":"/glossary/product-roadmap/#sense-it"},\
                        {"context":"digital-marketing","text":"A plan of campaigns.",\
                        "url":"/glossary/product-roadmap/#sense-dm"}]},\
                        "facets":{"type":{"term":2},"tag":{"launch":1},"role":{"product-manager":1},\
                        "stage":{"ideation":1},"context":{"it":2,"digital-marketing":1}},\
                        "hits":[{"id":"product-roadmap","type":"term","title":"Product roadmap",\
                        "summary":"A plan that shows in which order a product grows.",\
                        "url":"/glossary/product-roadmap/","score":SCORE,\
                        "snippet":"A <mark>roadmap</mark> tells everybody what comes next &amp; why. \
                        It isn&#39;t a &lt;promise&gt;.","sections":[\
                        {"anchor":"how-it-goes-wrong","title":"How it goes wrong",\
                        "snippet":"Dates are read as promises. A <mark>roadmap</mark> then becomes a contract.",\
                        "url":"/glossary/product-roadmap/#how-it-goes-wrong"}]},\
                        {"id":"backlog","type":"term","title":"Backlog",\
                        "summary":"The ordered list of work that is not begun.","url":"/glossary/backlog/",\
                        "score":SCORE,"snippet":"What the <mark>roadmap</mark> promises is cut small in the backlog.",\
                        "sections":[]}]}\
                        """);
    }

    @Test
    void aNameComesFirstWhateverElseHasItsWords() {
        assertThat(ids("PMM")).first().isEqualTo("product-marketing-manager");
        assertThat(ids("set prices")).first().isEqualTo("pricing");
        assertThat(ids("product-roadmap")).first().isEqualTo("product-roadmap");
        assertThat(ids("Road-Map")).first().isEqualTo("product-roadmap");
        assertThat(ids("road map")).first().isEqualTo("product-roadmap");
        assertThat(ids("produit manager")).contains("product-manager");
    }

    @Test
    void aNameThatTwoEntriesShareIsAnsweredWithBoth() {
        assertThat(engine.search(SearchRequest.of("pm")).answer())
                .isEqualTo(
                        new Answer.Choices(
                                List.of(
                                        new EntryReference(
                                                "product-manager",
                                                "role",
                                                "Product manager",
                                                "Decides what a product becomes and why.",
                                                "/roles/product-manager/"),
                                        new EntryReference(
                                                "project-manager",
                                                "role",
                                                "Project manager",
                                                "Brings a piece of work to its end in time.",
                                                "/roles/project-manager/"))));
        assertThat(ids("pm")).startsWith("product-manager", "project-manager");
    }

    @Test
    void theBeginningOfAWordFindsIt() {
        assertThat(ids("backl")).containsExactly("backlog");
        assertThat(ids("custom")).containsExactlyInAnyOrder("pricing", "product-marketing-manager");
    }

    @Test
    void aTypingErrorIsMendedAndSaid() {
        SearchResponse response = engine.search(SearchRequest.of("the  Prodct roadmpa?"));
        assertThat(response.correction())
                .isEqualTo(new SearchResponse.Correction("the  product roadmap?", true));
        assertThat(ids(response)).first().isEqualTo("product-roadmap");
    }

    @Test
    void anotherFormOfAWordFindsIt() {
        assertThat(ids("customer's price")).first().isEqualTo("pricing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xyzzyqwv",
                "qqqqqqqqqqqq",
                "asdfghjkl",
                "zzz",
                "blorptang frumious",
                "roadmap xyzzyqwv blorptang frumious",
                "99999",
                "漢字",
                "🦄",
                "!!!",
                "   ",
                ""
            })
    void nonsenseFindsNothing(String nonsense) {
        SearchResponse response = engine.search(SearchRequest.of(nonsense));
        assertThat(response.total()).isZero();
        assertThat(response.hits()).isEmpty();
        assertThat(response.answer()).isNull();
        assertThat(response.correction()).isNull();
    }

    @Test
    void aStatementThatMatchesIsNamedWithItsPlace() {
        SearchResponse response = engine.search(SearchRequest.of("competitors"));
        assertThat(response.hits().getFirst().sections())
                .containsExactly(
                        new SearchResponse.Section(
                                "watch-the-market",
                                "Watches competitors so that the launch meets what customers will"
                                        + " want next, and…",
                                "Watches <mark>competitors</mark> so that the launch meets what"
                                        + " customers will want next, and tells sales about it.",
                                "/roles/product-marketing-manager/#watch-the-market"));
    }

    @Test
    void filtersNarrowHitsAndOtherFacetsButNotTheirOwn() {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        filters.put(Facet.TYPE, List.of("role"));
        SearchResponse response = engine.search(new SearchRequest("product", filters, 1, 10));
        assertThat(ids(response))
                .containsExactlyInAnyOrder("product-manager", "product-marketing-manager");
        assertThat(response.facets().get(Facet.TYPE))
                .containsExactlyEntriesOf(ordered("role", 2, "term", 1));
        assertThat(response.facets().get(Facet.TAG))
                .containsExactlyEntriesOf(ordered("launch", 1, "market", 1));
    }

    @Test
    void aFilterThatRepeatsTakesAnyAndDifferentOnesTakeAll() {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        filters.put(Facet.TYPE, List.of("role", "activity"));
        filters.put(Facet.TAG, List.of("market"));
        assertThat(ids(engine.search(new SearchRequest("customers", filters, 1, 10))))
                .containsExactlyInAnyOrder("pricing", "product-marketing-manager");
        filters.put(Facet.CONTEXT, List.of("digital-marketing"));
        assertThat(ids(engine.search(new SearchRequest("customers", filters, 1, 10))))
                .containsExactly("product-marketing-manager");
        filters.put(Facet.ROLE, List.of("nobody"));
        assertThat(ids(engine.search(new SearchRequest("customers", filters, 1, 10)))).isEmpty();
    }

    @Test
    void anUnknownTypeContextOrStageIsRefusedWithWhatThereIs() {
        assertThatThrownBy(() ->
                        engine.search(
                                new SearchRequest("x", Map.of(Facet.STAGE, List.of("end")), 1, 10)))
                .isInstanceOf(InvalidSearch.class)
                .hasMessage("stage must be one of: ideation, launch.");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition(@TempDir Path many) {
        List<EntryDocument> entries =
                IntStream.range(0, 25)
                        .mapToObj(i -> Handbook.term("t%02d".formatted(i), "Term " + i, "Same."))
                        .toList();
        try (SearchEngine big = LuceneSearchEngine.open(Handbook.write(many, "b", entries))) {
            List<String> all =
                    IntStream.rangeClosed(1, 4)
                            .mapToObj(page -> new SearchRequest("same", Map.of(), page, 7))
                            .flatMap(request -> ids(big.search(request)).stream())
                            .toList();
            assertThat(all).isEqualTo(entries.stream().map(EntryDocument::id).toList());
        }
    }

    @Test
    void suggestionsAreNamesThatBeginWithTheText() {
        assertThat(engine.suggest("Prod", 3))
                .containsExactly(
                        new Suggestion(
                                "Product manager",
                                "product-manager",
                                "role",
                                "/roles/product-manager/"),
                        new Suggestion(
                                "Product roadmap",
                                "product-roadmap",
                                "term",
                                "/glossary/product-roadmap/"),
                        new Suggestion(
                                "Product marketing manager",
                                "product-marketing-manager",
                                "role",
                                "/roles/product-marketing-manager/"));
        assertThat(SearchJson.write(engine.suggest("roadm", 8)))
                .isEqualTo(
                        """
                        {"suggestions":[{"text":"roadmap","id":"product-roadmap","type":"term",\
                        "url":"/glossary/product-roadmap/"}]}\
                        """);
        assertThat(engine.suggest("  ", 8)).isEmpty();
        assertThat(engine.suggest("nothing", 8)).isEmpty();
    }

    @Test
    void anEntrysDataComesBackVerbatim() {
        assertThat(engine.entryJson("product-roadmap"))
                .contains("{\"id\":\"product-roadmap\",\"title\":\"Product roadmap\"}");
        assertThat(engine.entryJson("no-such-entry")).isEmpty();
    }

    @Test
    void theManifestComesBack() {
        assertThat(engine.manifest()).isEqualTo(Handbook.manifest("build-1"));
        assertThat(engine.entryCount()).isEqualTo(6);
    }

    private List<String> ids(String query) {
        return ids(engine.search(SearchRequest.of(query)));
    }

    private static List<String> ids(SearchResponse response) {
        return response.hits().stream().map(hit -> hit.entry().id()).toList();
    }

    private static Map<String, Integer> ordered(
            String first, int firstCount, String second, int secondCount) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(first, firstCount);
        counts.put(second, secondCount);
        return counts;
    }
}
