package rolebook.search.evaluate;

import java.util.Optional;
import rolebook.search.query.SearchEngine;
import rolebook.search.query.SearchRequest;
import rolebook.search.query.SearchResponse;

/// The search itself.
public record IndexRanker(SearchEngine engine) implements Ranker {
    @Override
    public Ranking rank(String query) {
        SearchResponse response = engine.search(SearchRequest.of(query));
        return new Ranking(
                response.hits().stream().map(hit -> hit.entry().id()).toList(),
                Optional.ofNullable(response.answer())
                        .map(ExpectedCard::of)
                        .orElse(ExpectedCard.NONE));
    }
}
