package rolebook.generator.report;

import static rolebook.generator.report.Line.quoted;
import static rolebook.generator.report.Line.words;

import java.util.Locale;
import rolebook.generator.change.QueryChange;

/// What is told of judged queries.
final class QueryLines {
    private QueryLines() {}

    static Line line(QueryChange change) {
        return Line.of(
                quoted(change.query()),
                words(found(change)),
                change.before().map(Line::gone).orElseGet(() -> words("nothing")),
                words(change.before().equals(change.after()) ? " first, as before" : ", now "),
                change.before().equals(change.after())
                        ? words("")
                        : change.after().map(Line::link).orElseGet(() -> words("nothing")),
                words(
                        String.format(
                                Locale.ROOT,
                                "; nDCG@10 %.2f → %.2f",
                                change.ndcgBefore(),
                                change.ndcgAfter())));
    }

    private static String found(QueryChange change) {
        return change.before().equals(change.after()) ? " finds " : " found ";
    }
}
