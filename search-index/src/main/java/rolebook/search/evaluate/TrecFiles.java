package rolebook.search.evaluate;

import java.util.List;
import java.util.Locale;

/// Evaluations in the forms that `trec_eval` reads. A query's number is its place in the judgments,
/// from 1.
public final class TrecFiles {
    private TrecFiles() {}

    /// `1 Q0 pricing 1 10 rolebook`: query, entry, rank, score, name of the run.
    public static String run(Evaluation evaluation, String name) {
        var text = new StringBuilder();
        int number = 0;
        for (Evaluation.Result result : evaluation.results()) {
            number++;
            List<String> ids = result.ranking().ids();
            for (int i = 0; i < ids.size(); i++) {
                text.append(
                        String.format(
                                Locale.ROOT,
                                "%d Q0 %s %d %d %s\n",
                                number,
                                ids.get(i),
                                i + 1,
                                ids.size() - i,
                                name));
            }
        }
        return text.toString();
    }

    /// `1 0 pricing 3`: query, iteration, entry, grade.
    public static String qrels(List<Judgment> judgments) {
        var text = new StringBuilder();
        for (int i = 0; i < judgments.size(); i++) {
            int number = i + 1;
            judgments
                    .get(i)
                    .grades()
                    .forEach((id, grade) -> text.append(number + " 0 " + id + " " + grade + "\n"));
        }
        return text.toString();
    }
}
