package rolebook.search.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rolebook.search.schema.Facet;

/// A question to the index.
///
/// @param query what the reader typed: plain words, no syntax; blank finds nothing
/// @param filters hits have any one of a facet's values, of every facet that is given
/// @param page from 1
/// @param size hits on a page, 1 to [SearchLimits#MAX_SIZE]
/// @param exact whether mistyped words are left as they are; what they most likely stand for is
///   still told
public record SearchRequest(
        String query, Map<Facet, List<String>> filters, int page, int size, boolean exact) {

    /// @throws InvalidSearch if one of the [SearchLimits] is not kept
    public SearchRequest {
        SearchLimits.checkQuery(query);
        SearchLimits.checkSize(size);
        SearchLimits.checkPage(page, size);
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        filters.forEach((facet, values) -> {
            SearchLimits.checkFilter(facet, values);
            if (!values.isEmpty()) {
                copy.put(facet, List.copyOf(values));
            }
        });
        filters = Collections.unmodifiableMap(copy);
    }

    /// A search that mends mistyped words.
    public SearchRequest(String query, Map<Facet, List<String>> filters, int page, int size) {
        this(query, filters, page, size, false);
    }

    /// The first page of an unfiltered search.
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Map.of(), 1, SearchLimits.DEFAULT_SIZE);
    }

    /// How many hits come before and on the page.
    int depth() {
        return page * size;
    }
}
