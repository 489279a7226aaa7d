package rolebook.search.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An evaluation as people read it: a table by class, the floor, the cards, the worst queries.
public final class EvaluationText {
    private static final String FLOOR = "plain BM25";
    private static final int WORST = 10;
    private static final int SHOWN_HITS = 3;

    private EvaluationText() {}

    /// The report.
    ///
    /// @param floor what plain BM25 makes of the same queries
    /// @param each whether every query has its line, or the worst only
    public static String of(Evaluation evaluation, Evaluation floor, boolean each) {
        var text = new StringBuilder();
        text.append(head("class"));
        for (Map.Entry<String, List<Evaluation.Result>> kind : evaluation.byKind().entrySet()) {
            text.append(line(kind.getKey(), kind.getValue().size(), mean(kind.getValue())));
            text.append(
                    line("  " + FLOOR, kind.getValue().size(), floor.of(List.of(kind.getKey()))));
        }
        int count = evaluation.ranked().size();
        text.append(line("all", count, evaluation.overall()));
        text.append(line("  " + FLOOR, count, floor.overall()));
        text.append('\n').append(cards(evaluation)).append('\n');
        text.append(each ? head("query") : "The worst:\n" + head("query"));
        List<Evaluation.Result> shown = new ArrayList<>(evaluation.ranked());
        if (!each) {
            shown.sort(Comparator.comparingDouble(result -> result.measures().ndcg()));
        }
        shown.stream()
                .limit(each ? shown.size() : WORST)
                .forEach(result -> text.append(query(result)));
        return text.toString();
    }

    private static Measures mean(List<Evaluation.Result> results) {
        return Measures.mean(results.stream().map(Evaluation.Result::measures).toList());
    }

    private static String head(String first) {
        return String.format(
                Locale.ROOT,
                "%-44s %7s %8s %7s %10s %10s %6s\n",
                first,
                "queries",
                "nDCG@10",
                "MRR",
                "success@1",
                "recall@10",
                "empty");
    }

    private static String line(String name, int queries, Measures measures) {
        return String.format(
                Locale.ROOT,
                "%-44s %7d %8.3f %7.3f %10.3f %10.3f %6.3f\n",
                name,
                queries,
                measures.ndcg(),
                measures.mrr(),
                measures.success(),
                measures.recall(),
                measures.empty());
    }

    private static String query(Evaluation.Result result) {
        List<String> hits = result.ranking().ids();
        return line(result.judgment().query(), 1, result.measures()).stripTrailing()
                + "  "
                + String.join(", ", hits.subList(0, Math.min(SHOWN_HITS, hits.size())))
                + "\n";
    }

    private static String cards(Evaluation evaluation) {
        Evaluation.Cards cards = evaluation.cards();
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "Cards: %d of %d right, %d missing, %d wrong.\n",
                        cards.right(),
                        cards.called(),
                        cards.missing(),
                        cards.wrong()));
        for (Evaluation.Result result : evaluation.otherCards()) {
            text.append("  ")
                    .append(result.judgment().query())
                    .append(": ")
                    .append(result.ranking().card())
                    .append(" instead of ")
                    .append(result.judgment().card())
                    .append('\n');
        }
        return text.toString();
    }
}
