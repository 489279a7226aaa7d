package rolebook.search.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What came of judged queries.
///
/// Queries that nothing here answers have no measures of ranking: they count for cards alone.
///
/// @param results one per query, in the order of the judgments
public record Evaluation(List<Result> results) {
    public Evaluation {
        results = List.copyOf(results);
    }

    /// One query's.
    public record Result(Judgment judgment, Ranker.Ranking ranking, Measures measures) {
        /// Whether hits are judged.
        boolean isRanked() {
            return !judgment.grades().isEmpty();
        }
    }

    /// How many cards were as they should.
    ///
    /// @param called queries that call for one
    /// @param right of them, those that got it
    /// @param missing of them, those that got none
    /// @param wrong queries that got one that is not theirs
    public record Cards(int called, int right, int missing, int wrong) {}

    /// Asks `ranker` every query.
    public static Evaluation of(List<Judgment> judgments, Ranker ranker) {
        List<Result> results = new ArrayList<>();
        for (Judgment judgment : judgments) {
            Ranker.Ranking ranking = ranker.rank(judgment.query());
            Measures measures =
                    judgment.grades().isEmpty()
                            ? new Measures(0, 0, 0, 0, 0)
                            : Measures.of(judgment, ranking);
            results.add(new Result(judgment, ranking, measures));
        }
        return new Evaluation(results);
    }

    /// Over all ranked queries.
    public Measures overall() {
        return Measures.mean(ranked().stream().map(Result::measures).toList());
    }

    /// Over the ranked queries of some classes.
    public Measures of(List<String> kinds) {
        return Measures.mean(
                ranked().stream()
                        .filter(result -> kinds.contains(result.judgment().kind()))
                        .map(Result::measures)
                        .toList());
    }

    /// The ranked queries' results by class, in the order in which the classes come.
    public SequencedMap<String, List<Result>> byKind() {
        SequencedMap<String, List<Result>> kinds = new LinkedHashMap<>();
        ranked().forEach(result ->
                kinds.computeIfAbsent(result.judgment().kind(), _ -> new ArrayList<>())
                        .add(result));
        return kinds;
    }

    /// The results of queries that something answers.
    public List<Result> ranked() {
        return results.stream().filter(Result::isRanked).toList();
    }

    /// The cards.
    public Cards cards() {
        int called = 0;
        int right = 0;
        int missing = 0;
        int wrong = 0;
        for (Result result : results) {
            ExpectedCard wanted = result.judgment().card();
            ExpectedCard got = result.ranking().card();
            called += wanted.isNone() ? 0 : 1;
            right += !wanted.isNone() && wanted.equals(got) ? 1 : 0;
            missing += !wanted.isNone() && got.isNone() ? 1 : 0;
            wrong += !got.isNone() && !wanted.equals(got) ? 1 : 0;
        }
        return new Cards(called, right, missing, wrong);
    }

    /// The results whose card is not as it should be.
    public List<Result> otherCards() {
        return results.stream()
                .filter(result -> !result.judgment().card().equals(result.ranking().card()))
                .toList();
    }
}
