package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.search.Handbook;
import rolebook.search.schema.EntryDocument;

final class CompletionTest {
    @TempDir Path folder;
    private SearchEngine engine;

    @BeforeEach
    void open() {
        engine =
                Handbook.open(
                        folder,
                        List.of(
                                entry("ab", "term", "A/B test", "A trial.", "split test"),
                                entry("churn", "term", "Churn", "The share that goes."),
                                entry("owner", "role", "Product owner", "One.", "PO"),
                                entry("officer", "role", "Mail officer", "One.", "PO"),
                                entry("sales", "role", "Sales team", "Sells."),
                                entry("pricing", "activity", "Pricing", "Ask.", "set prices"),
                                entry("which", "comparison", "Which PM?", "Some."),
                                entry("pair", "comparison", "PM vs PMM", "Two roles.")));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "what is a/b, What is an A/B test",
        "what is spl, What is an A/B test",
        "what is ch, What is churn",
        "what does product, What does a product owner do",
        "what does a sal, What does the sales team do",
        "who owns set, Who owns pricing",
        "who's responsible for p, Who is responsible for pricing",
        "whose job, Whose job is pricing",
        "compare, Compare PM and PMM",
        "difference between PM and P, Difference between PM and PMM"
    })
    void aQuestionIsSuggestedAsAWholeSentence(String typed, String text) {
        assertThat(texts(typed)).containsExactly(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the pricing, Pricing",
        "prod own, Product owner",
        "pricnig, Pricing",
        "prising, Pricing",
        "prcing, Pricing",
        "cchurn, Churn"
    })
    void whatBeginsNearlySoIsSuggestedWhereNothingElseIs(String typed, String text) {
        assertThat(texts(typed)).containsExactly(text);
    }

    @Test
    void aNameThatTwoHaveIsToldApartByTheirTitles() {
        assertThat(texts("po")).containsExactlyInAnyOrder("Product owner", "Mail officer");
    }

    private List<String> texts(String typed) {
        return engine.suggest(typed, 8).stream().map(Suggestion::text).toList();
    }

    private static EntryDocument entry(
            String id, String type, String title, String summary, String... aliases) {
        return new EntryDocument(
                id,
                type,
                title,
                summary,
                "/" + id + "/",
                List.of(aliases),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                "{\"id\":\"" + id + "\"}");
    }
}
