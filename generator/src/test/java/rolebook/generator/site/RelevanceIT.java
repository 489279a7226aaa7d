package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well the packaged program answers the judged queries of the shipped content.
class RelevanceIT {
    private static final double NDCG = 0.90;
    private static final double SUCCESS_BY_NAME = 0.95;
    private static final double RIGHT_CARDS = 0.95;

    /// How far above plain BM25 it has to be, while that is no better than this.
    private static final double LEAD = 0.10;

    private static final double GOOD_FLOOR = 0.85;

    private static JsonNode measured;

    @BeforeAll
    static void evaluate() throws Exception {
        var ended =
                Program.run(
                        "evaluate",
                        "--format",
                        "json",
                        "--project",
                        Program.ROOT.toString(),
                        "--index",
                        BuiltSite.index().toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        measured = new JsonMapper().readTree(ended.out());
    }

    @Test
    void manyQueriesOfAllKindsAreJudged() {
        assertThat(measured.at("/overall/queries").asInt()).isGreaterThanOrEqualTo(150);
        assertThat(measured.get("classes").propertyNames())
                .contains("exact", "alias", "acronym", "words", "symptom", "question", "typo");
    }

    @Test
    void whatIsWantedStandsAbove() {
        double ndcg = measured.at("/overall/ndcg").asDouble();
        double floor = measured.at("/floor/ndcg").asDouble();
        assertThat(ndcg).isGreaterThanOrEqualTo(NDCG);
        assertThat(floor > GOOD_FLOOR || ndcg >= floor + LEAD).isTrue();
    }

    @Test
    void whoeverTypesANameFindsItsEntryFirst() {
        double sum = 0;
        double queries = 0;
        for (String kind : List.of("exact", "alias", "acronym")) {
            JsonNode measures = measured.get("classes").get(kind);
            queries += measures.get("queries").asInt();
            sum += measures.get("queries").asInt() * measures.get("success").asDouble();
        }
        assertThat(sum / queries).isGreaterThanOrEqualTo(SUCCESS_BY_NAME);
    }

    @Test
    void noJudgedQueryFindsNothing() {
        assertThat(measured.at("/overall/zeroResults").asDouble()).isZero();
    }

    @Test
    void cardsAreRightAndNoneIsWrong() {
        JsonNode cards = measured.get("cards");
        assertThat(cards.get("wrong").asInt()).isZero();
        assertThat(cards.get("right").asDouble())
                .isGreaterThanOrEqualTo(RIGHT_CARDS * cards.get("called").asDouble());
    }
}
