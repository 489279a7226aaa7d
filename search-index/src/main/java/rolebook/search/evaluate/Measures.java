package rolebook.search.evaluate;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/// How good a ranking is, each from 0 to 1. Over several queries: the means.
///
/// @param ndcg nDCG@10 with gains of 2^grade - 1 (Järvelin and Kekäläinen 2002; Burges 2005)
/// @param mrr one through the rank of the first entry with the query's best grade
/// @param success whether the first hit has the query's best grade
/// @param recall the share of what is worth finding among the first ten
/// @param empty whether there is no hit at all
public record Measures(double ndcg, double mrr, double success, double recall, double empty) {
    private static final double LOG_2 = Math.log(2);

    /// The measures of one ranking.
    static Measures of(Judgment judgment, Ranker.Ranking ranking) {
        double gain = 0;
        double reciprocal = 0;
        long found = 0;
        for (int i = 0; i < ranking.ids().size(); i++) {
            String id = ranking.ids().get(i);
            gain += gain(judgment.grade(id), i);
            found += judgment.isRelevant(id) ? 1 : 0;
            if (reciprocal == 0 && judgment.grade(id) == judgment.best()) {
                reciprocal = 1.0 / (i + 1);
            }
        }
        return new Measures(
                gain / ideal(judgment),
                reciprocal,
                reciprocal == 1 ? 1 : 0,
                (double) found / Math.min(Ranker.DEPTH, judgment.relevant()),
                ranking.ids().isEmpty() ? 1 : 0);
    }

    /// The means; all 0 of nothing.
    static Measures mean(Collection<Measures> all) {
        return new Measures(
                mean(all, Measures::ndcg),
                mean(all, Measures::mrr),
                mean(all, Measures::success),
                mean(all, Measures::recall),
                mean(all, Measures::empty));
    }

    private static double mean(Collection<Measures> all, ToDoubleFunction<Measures> measure) {
        return all.stream().mapToDouble(measure).average().orElse(0);
    }

    private static double ideal(Judgment judgment) {
        var best =
                judgment.grades().values().stream()
                        .sorted((one, other) -> other - one)
                        .limit(Ranker.DEPTH)
                        .toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += gain(best.get(i), i);
        }
        return ideal;
    }

    private static double gain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) / (Math.log(rank + 2.0) / LOG_2);
    }
}
