package rolebook.search.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// An evaluation as JSON: `overall`, `floor`, `classes`, `cards`, `queries`.
public final class EvaluationJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final double PLACES = 10_000;

    private EvaluationJson() {}

    /// One line.
    ///
    /// @param floor what plain BM25 makes of the same queries
    public static String of(Evaluation evaluation, Evaluation floor) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        evaluation
                .byKind()
                .forEach((kind, results) ->
                        kinds.put(
                                kind,
                                measures(
                                        results.size(),
                                        Measures.mean(
                                                results.stream()
                                                        .map(Evaluation.Result::measures)
                                                        .toList()))));
        int count = evaluation.ranked().size();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("overall", measures(count, evaluation.overall()));
        all.put("floor", measures(count, floor.overall()));
        all.put("classes", kinds);
        all.put("cards", cards(evaluation.cards()));
        List<Map<String, Object>> queries = new ArrayList<>();
        for (int i = 0; i < evaluation.results().size(); i++) {
            queries.add(query(evaluation.results().get(i), floor.results().get(i)));
        }
        all.put("queries", queries);
        return MAPPER.writeValueAsString(all);
    }

    private static Map<String, Object> measures(int queries, Measures measures) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("queries", queries);
        all.putAll(measures(measures));
        return all;
    }

    private static Map<String, Object> measures(Measures measures) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("ndcg", rounded(measures.ndcg()));
        all.put("mrr", rounded(measures.mrr()));
        all.put("success", rounded(measures.success()));
        all.put("recall", rounded(measures.recall()));
        all.put("zeroResults", rounded(measures.empty()));
        return all;
    }

    private static double rounded(double value) {
        return Math.round(value * PLACES) / PLACES;
    }

    private static Map<String, Object> cards(Evaluation.Cards cards) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("called", cards.called());
        all.put("right", cards.right());
        all.put("missing", cards.missing());
        all.put("wrong", cards.wrong());
        return all;
    }

    private static Map<String, Object> query(Evaluation.Result result, Evaluation.Result floor) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("query", result.judgment().query());
        all.put("class", result.judgment().kind());
        if (!result.judgment().grades().isEmpty()) {
            all.putAll(measures(result.measures()));
        }
        all.put("card", result.ranking().card().toString());
        all.put("expectedCard", result.judgment().card().toString());
        all.put("grades", result.judgment().grades());
        all.put("hits", result.ranking().ids());
        all.put("floorHits", floor.ranking().ids());
        return all;
    }
}
