package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;
import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.Facet;
import rolebook.search.schema.SectionDocument;

final class SearchLimitsTest {
    private static final long SEED = 7;

    @TempDir Path folder;

    @Test
    void aRequestKeepsToTheLimitsWhoeverMakesIt() {
        String longest = "🦄".repeat(256);
        assertThat(SearchRequest.of(longest).query()).isEqualTo(longest);
        assertRefused(
                () -> SearchRequest.of("x".repeat(257)), "q must have at most 256 characters.");
        assertRefused(() -> request(1, 0), "size must be from 1 to 50, not 0.");
        assertRefused(() -> request(1, 51), "size must be from 1 to 50, not 51.");
        assertRefused(() -> request(0, 10), "page must be 1 or more, not 0.");
        assertThat(request(20, 50).page()).isEqualTo(20);
        assertRefused(() -> request(21, 50), "page times size must be at most 1,000, not 1,050.");
        assertRefused(
                () -> request(Integer.MAX_VALUE, 50),
                "page times size must be at most 1,000, not 107,374,182,350.");
        assertRefused(
                () ->
                        new SearchRequest(
                                "x", Map.of(Facet.TAG, Collections.nCopies(33, "t")), 1, 10),
                "tag may be given at most 32 times.");
    }

    @Test
    void onlySixteenWordsCount() {
        String words =
                IntStream.range(0, 20).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        assertThat(counting(words)).hasSize(SearchLimits.TERMS);
        assertThat(counting("price prices Pricing")).hasSize(1);
    }

    @Test
    void wordsThatFrameAQuestionCountOnlyWhereNothingElseIsLeft() {
        assertThat(counting("What is a roadmap for?"))
                .extracting(QueryWord::written)
                .containsExactly("roadmap");
        assertThat(counting("who is")).extracting(QueryWord::written).containsExactly("who", "is");
    }

    @Test
    void aTypingErrorIsForgivenByTheLengthOfTheWord() {
        List<EntryDocument> entries =
                List.of(
                        Handbook.term("a", "Sun", "Sun."),
                        Handbook.term("b", "Plan", "Plan."),
                        Handbook.term("c", "Strategy", "Strategy."),
                        Handbook.term("d", "2024", "2024."));
        try (SearchEngine engine = LuceneSearchEngine.open(Handbook.write(folder, "b", entries))) {
            assertThat(total(engine, "snu")).isZero();
            assertThat(total(engine, "plna")).isOne();
            assertThat(total(engine, "lpan")).isZero();
            assertThat(total(engine, "stratgy")).isOne();
            assertThat(total(engine, "srtaetgy")).isOne();
            assertThat(total(engine, "strtgy")).isZero();
            assertThat(total(engine, "2025")).isZero();
        }
    }

    @Test
    void oneLetterIsNoBeginning() {
        try (SearchEngine engine = LuceneSearchEngine.open(Handbook.write(folder))) {
            assertThat(total(engine, "b")).isZero();
            assertThat(total(engine, "ba")).isPositive();
        }
    }

    @Test
    void aHitListsNoMoreThanThreeSectionsAndAFacetNoMoreThanItsValues() {
        EntryDocument plain = Handbook.term("a", "Title", "Text.");
        List<SectionDocument> sections =
                IntStream.range(0, 9)
                        .mapToObj(i -> new SectionDocument("s" + i, "Section", "A kettle."))
                        .toList();
        List<String> tags = IntStream.range(0, 300).mapToObj(i -> "t%03d".formatted(i)).toList();
        EntryDocument entry =
                new EntryDocument(
                        plain.id(),
                        plain.type(),
                        plain.title(),
                        plain.summary(),
                        plain.url(),
                        List.of(),
                        tags,
                        List.of(),
                        List.of(),
                        List.of(),
                        plain.text(),
                        sections,
                        List.of(),
                        List.of(),
                        plain.json());
        try (SearchEngine engine =
                LuceneSearchEngine.open(Handbook.write(folder, "b", List.of(entry)))) {
            SearchResponse response = engine.search(SearchRequest.of("kettle"));
            assertThat(response.hits().getFirst().sections())
                    .extracting(SearchResponse.Section::anchor)
                    .containsExactly("s0", "s1", "s2");
            assertThat(response.facets().get(Facet.TAG)).hasSize(SearchLimits.FACET_VALUES);
        }
    }

    @Test
    void whenTimeIsUpTheAnswerSaysThatItIsPartial() {
        Handbook.write(folder);
        try (SearchEngine engine =
                LuceneSearchEngine.open(folder, InstantSource.system(), Duration.ZERO)) {
            SearchResponse response = engine.search(SearchRequest.of("roadmap"));
            assertThat(response.partial()).isTrue();
            assertThat(SearchJson.write(response)).endsWith(",\"partial\":true}");
        }
    }

    @Test
    @Timeout(60)
    void anyTextIsAnswered() {
        Random random = new Random(SEED);
        try (SearchEngine engine = LuceneSearchEngine.open(Handbook.write(folder))) {
            for (int i = 0; i < 500; i++) {
                String query = text(random);
                SearchResponse response = engine.search(SearchRequest.of(query));
                assertThat(response.query()).as("seed %d, round %d", SEED, i).isEqualTo(query);
                assertThat(engine.suggest(query, 8)).hasSizeLessThanOrEqualTo(8);
            }
        }
    }

    /// Words of the handbook, signs with a meaning elsewhere, and any other characters.
    private static String text(Random random) {
        List<String> parts =
                List.of(
                        "product", "roadmpa", "pm", "custom", "\"", "*", "~", "(", ")", ":", "\\",
                        "/", " ", " ", "-", "\u0000", "\u200D", "🦄", "\uD83E", "é", "ß", "中");
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(4) == 0) {
                text.appendCodePoint(random.nextInt(0x11_0000));
            } else {
                text.append(parts.get(random.nextInt(parts.size())));
            }
        }
        return text.toString();
    }

    private static List<QueryWord> counting(String query) {
        return QueryWords.counting(new QueryWords().all(query));
    }

    private static SearchRequest request(int page, int size) {
        return new SearchRequest("x", Map.of(), page, size);
    }

    private static int total(SearchEngine engine, String query) {
        return engine.search(SearchRequest.of(query)).total();
    }

    private static void assertRefused(Runnable request, String message) {
        assertThatThrownBy(request::run).isInstanceOf(InvalidSearch.class).hasMessage(message);
    }
}
