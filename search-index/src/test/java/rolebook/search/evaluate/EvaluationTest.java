package rolebook.search.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;
import rolebook.search.query.LuceneSearchEngine;

class EvaluationTest {
    private static final ExpectedCard CARD = new ExpectedCard("definition", List.of("a"));

    private static Judgment judged(String query, Map<String, Integer> grades) {
        return new Judgment(query, "words", new TreeMap<>(grades), ExpectedCard.NONE);
    }

    private static Measures measured(Map<String, Integer> grades, String... hits) {
        return Evaluation.of(
                        List.of(judged("q", grades)),
                        _ -> new Ranker.Ranking(List.of(hits), ExpectedCard.NONE))
                .overall();
    }

    @Test
    void theBestOrderHasAllMeasuresFull() {
        assertThat(measured(Map.of("a", 3, "b", 2, "c", 1), "a", "b", "c", "x"))
                .isEqualTo(new Measures(1, 1, 1, 1, 0));
    }

    @Test
    void measuresAreThoseOfTheTextbook() {
        Measures measures = measured(Map.of("a", 3, "b", 2, "c", 1), "x", "b", "a");
        double gained = 3 / (Math.log(3) / Math.log(2)) + 7.0 / 2;
        double ideal = 7 + 3 / (Math.log(3) / Math.log(2)) + 1.0 / 2;
        assertThat(measures.ndcg()).isEqualTo(gained / ideal, within(1e-12));
        assertThat(measures.mrr()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(measures.success()).isZero();
        assertThat(measures.recall()).isEqualTo(1);
        assertThat(measures.empty()).isZero();
    }

    @Test
    void whereNothingIsBetterThanNearTheNearIsWorthFinding() {
        assertThat(measured(Map.of("a", 1, "b", 1), "a").recall()).isEqualTo(0.5);
    }

    @Test
    void nothingFoundIsEmpty() {
        assertThat(measured(Map.of("a", 3))).isEqualTo(new Measures(0, 0, 0, 0, 1));
    }

    @Test
    void queriesThatNothingAnswersCountForCardsOnly() {
        var evaluation =
                Evaluation.of(
                        List.of(judged("here", Map.of("a", 3)), judged("not here", Map.of())),
                        query ->
                                query.equals("here")
                                        ? new Ranker.Ranking(List.of("a"), ExpectedCard.NONE)
                                        : new Ranker.Ranking(List.of("b"), CARD));
        assertThat(evaluation.ranked()).hasSize(1);
        assertThat(evaluation.overall().ndcg()).isEqualTo(1);
        assertThat(evaluation.cards()).isEqualTo(new Evaluation.Cards(0, 0, 0, 1));
    }

    @Test
    void cardsAreRightMissingOrWrong() {
        var calling = new Judgment("q", "words", new TreeMap<>(Map.of("a", 3)), CARD);
        var other = new ExpectedCard("choices", List.of("b", "a"));
        assertThat(cards(calling, CARD)).isEqualTo(new Evaluation.Cards(1, 1, 0, 0));
        assertThat(cards(calling, ExpectedCard.NONE)).isEqualTo(new Evaluation.Cards(1, 0, 1, 0));
        assertThat(cards(calling, other)).isEqualTo(new Evaluation.Cards(1, 0, 0, 1));
        assertThat(other).hasToString("choices a b");
    }

    private static Evaluation.Cards cards(Judgment judgment, ExpectedCard given) {
        return Evaluation.of(List.of(judgment), _ -> new Ranker.Ranking(List.of("a"), given))
                .cards();
    }

    @Test
    void gradesBeyondTheScaleAreRefused() {
        assertThatThrownBy(() -> judged("q", Map.of("a", 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No grade: 4 for q");
    }

    @Test
    void filesForTrecEvalNumberTheQueries() {
        List<Judgment> judgments =
                List.of(judged("one", Map.of("a", 3, "b", 1)), judged("two", Map.of("c", 2)));
        var evaluation =
                Evaluation.of(
                        judgments,
                        query ->
                                new Ranker.Ranking(
                                        query.equals("one") ? List.of("b", "a") : List.of("c"),
                                        ExpectedCard.NONE));
        assertThat(TrecFiles.qrels(judgments)).isEqualTo("1 0 a 3\n1 0 b 1\n2 0 c 2\n");
        assertThat(TrecFiles.run(evaluation, "ours"))
                .isEqualTo("1 Q0 b 1 2 ours\n1 Q0 a 2 1 ours\n2 Q0 c 1 1 ours\n");
    }

    @Test
    void anIndexAndItsFloorAreMeasuredAndReported(@TempDir Path folder) {
        List<Judgment> judgments =
                List.of(
                        new Judgment(
                                "PMM",
                                "acronym",
                                new TreeMap<>(Map.of("product-marketing-manager", 3)),
                                new ExpectedCard(
                                        "definition", List.of("product-marketing-manager"))));
        // A busy machine must not cut the search short.
        try (var engine =
                        LuceneSearchEngine.open(
                                Handbook.write(folder),
                                InstantSource.system(),
                                Duration.ofSeconds(30));
                var plain = new PlainRanker(folder)) {
            var evaluation = Evaluation.of(judgments, new IndexRanker(engine));
            var floor = Evaluation.of(judgments, plain);
            assertThat(EvaluationText.of(evaluation, floor, true))
                    .isEqualTo(
                            """
                            class                                        queries  nDCG@10     MRR  success@1  recall@10  empty
                            acronym                                            1    1.000   1.000      1.000      1.000  0.000
                              plain BM25                                       1    0.000   0.000      0.000      0.000  1.000
                            all                                                1    1.000   1.000      1.000      1.000  0.000
                              plain BM25                                       1    0.000   0.000      0.000      0.000  1.000

                            Cards: 1 of 1 right, 0 missing, 0 wrong.

                            query                                        queries  nDCG@10     MRR  success@1  recall@10  empty
                            PMM                                                1    1.000   1.000      1.000      1.000  0.000  product-marketing-manager
                            """);
            assertThat(EvaluationJson.of(evaluation, floor))
                    .isEqualTo(
                            "{\"overall\":{\"queries\":1,\"ndcg\":1.0,\"mrr\":1.0,\"success\":1.0,"
                                    + "\"recall\":1.0,\"zeroResults\":0.0},\"floor\":{\"queries\":1,"
                                    + "\"ndcg\":0.0,\"mrr\":0.0,\"success\":0.0,\"recall\":0.0,"
                                    + "\"zeroResults\":1.0},\"classes\":{\"acronym\":{\"queries\":1,"
                                    + "\"ndcg\":1.0,\"mrr\":1.0,\"success\":1.0,\"recall\":1.0,"
                                    + "\"zeroResults\":0.0}},\"cards\":{\"called\":1,\"right\":1,"
                                    + "\"missing\":0,\"wrong\":0},\"queries\":[{\"query\":\"PMM\","
                                    + "\"class\":\"acronym\",\"ndcg\":1.0,\"mrr\":1.0,\"success\":1.0,"
                                    + "\"recall\":1.0,\"zeroResults\":0.0,\"card\":\"definition"
                                    + " product-marketing-manager\",\"expectedCard\":\"definition"
                                    + " product-marketing-manager\",\"grades\":"
                                    + "{\"product-marketing-manager\":3},\"hits\":"
                                    + "[\"product-marketing-manager\"],\"floorHits\":[]}]}");
        }
    }
}
