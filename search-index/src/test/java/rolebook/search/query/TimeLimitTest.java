package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.search.Handbook;
import rolebook.search.schema.EntryDocument;

/// The time limit by a clock that goes on by one whenever it is looked at: a search ends at its
/// `limit`-th look.
class TimeLimitTest {
    /// More looks than any search here takes.
    private static final int PLENTY = 10_000;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roadmap",
                "product manger pricing",
                "who decides pricing",
                "launch plan for the roadmp of prices custom",
                "zxqv"
            })
    void whereverTimeRunsOutTheAnswerIsSoundAndSaysSo(String query) {
        try (Hurried engine = Hurried.on(Handbook.write(folder))) {
            SearchResponse whole = engine.whole(query);
            for (SearchResponse found : engine.partial(query)) {
                assertThat(found.query()).isEqualTo(query);
                assertThat(found.answer()).isEqualTo(whole.answer());
                assertThat(found.total()).isGreaterThanOrEqualTo(found.hits().size());
                assertThat(found.hits()).allSatisfy(hit -> assertThat(hit.snippet()).isNotEmpty());
                assertThat(found.hits()).doesNotHaveDuplicates();
                assertThat(SearchJson.write(found)).endsWith(",\"partial\":true}");
            }
            assertThat(SearchJson.write(whole)).doesNotContain("\"partial\"");
        }
    }

    @Test
    void everyStageEndsWhenTimeIsUpAndKeepsWhatTheOnesBeforeItMade() {
        SearchResponse whole;
        List<SearchResponse> partial;
        try (Hurried engine = Hurried.on(Handbook.write(folder))) {
            whole = engine.whole("product roadmap");
            partial = engine.partial("product roadmap");
        }
        assertThat(whole.hits()).anyMatch(hit -> !hit.sections().isEmpty());
        assertThat(partial.getFirst().facets().values()).allMatch(Map::isEmpty);
        // Names are found even then.
        assertThat(ids(partial.getFirst())).containsExactly("product-roadmap");
        assertThat(partial)
                .anyMatch(found ->
                        found.total() == whole.total()
                                && found.hits().size() < whole.hits().size());
        assertThat(partial)
                .anyMatch(found ->
                        ids(found).equals(ids(whole))
                                && found.hits().stream().allMatch(hit -> hit.sections().isEmpty()));
        assertThat(partial)
                .anyMatch(found ->
                        found.hits().equals(whole.hits())
                                && !found.facets().equals(whole.facets()));
    }

    @Test
    void theWordsOfALongQueryThatNoTimeIsLeftForAreNotRead() {
        String query = "prcing roadmp backlgo";
        try (Hurried engine = Hurried.on(Handbook.write(folder))) {
            assertThat(engine.partial(query).stream().map(SearchResponse::correction).distinct())
                    .containsExactly(
                            null,
                            new SearchResponse.Correction("pricing roadmp backlgo", true),
                            new SearchResponse.Correction("pricing roadmap backlgo", true),
                            new SearchResponse.Correction("pricing roadmap backlog", true));
        }
    }

    @Test
    void aWalkOverManyEntriesEndsOnItsWay() {
        List<EntryDocument> many =
                IntStream.range(0, 2_500)
                        .mapToObj(i -> Handbook.term("t" + i, "Thing " + i, "A kettle."))
                        .toList();
        try (Hurried engine = Hurried.on(Handbook.write(folder, "b", many))) {
            assertThat(engine.whole("kettle").total()).isEqualTo(2_500);
            assertThat(engine.partial("kettle"))
                    .anyMatch(found -> 0 < found.total() && found.total() < 2_500);
        }
    }

    /// A search engine whose time is over at a look at the clock of one's choice.
    private record Hurried(SearchEngine engine, AtomicInteger looks) implements AutoCloseable {
        static Hurried on(Path index) {
            AtomicInteger looks = new AtomicInteger();
            return new Hurried(
                    LuceneSearchEngine.open(
                            index,
                            InstantSource.fixed(Instant.EPOCH),
                            Duration.ofNanos(1),
                            () -> looks.getAndDecrement() > 0 ? 0 : 1),
                    looks);
        }

        SearchResponse search(String query, int limit) {
            // The first look is at the start.
            looks.set(limit + 1);
            return engine.search(SearchRequest.of(query));
        }

        SearchResponse whole(String query) {
            return search(query, PLENTY);
        }

        /// The answers of a search that has time for no look, for one, and so on, as long as they
        /// are partial.
        List<SearchResponse> partial(String query) {
            List<SearchResponse> all = new ArrayList<>();
            SearchResponse found = search(query, 0);
            while (found.partial()) {
                all.add(found);
                assertThat(all).hasSizeLessThan(PLENTY);
                found = search(query, all.size());
            }
            assertThat(found).isEqualTo(whole(query));
            return all;
        }

        @Override
        public void close() {
            engine.close();
        }
    }

    private static List<String> ids(SearchResponse found) {
        return found.hits().stream().map(hit -> hit.entry().id()).toList();
    }
}
