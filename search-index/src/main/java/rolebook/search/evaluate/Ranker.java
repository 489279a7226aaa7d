package rolebook.search.evaluate;

import java.util.List;

/// Something that finds entries for a query.
@FunctionalInterface
public interface Ranker {
    /// How many hits are looked at.
    int DEPTH = 10;

    /// The ids of the best hits, the best first, at most [#DEPTH], and the card above them.
    Ranking rank(String query);

    /// What was found.
    record Ranking(List<String> ids, ExpectedCard card) {
        public Ranking {
            ids = List.copyOf(ids);
        }
    }
}
