package rolebook.search.endpoint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rolebook.search.query.SearchLimits;
import rolebook.search.query.SearchRequest;
import rolebook.search.query.SearchResponse;
import rolebook.search.schema.Facet;

/// The plain links of a page of results: to fewer hits of one kind, and to the next.
///
/// @param request what the page answers
record ResultLinks(SearchRequest request) {
    /// So many values of a facet are offered, beside those that are chosen.
    private static final int VALUES = 12;

    private static final String EXACTLY = "&exact=true";

    /// The facets that can narrow the hits, in the form that [PagePatterns] takes.
    List<Map<String, Object>> facets(SearchResponse found, PagePatterns patterns) {
        List<Map<String, Object>> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counts = found.facets().getOrDefault(facet, Map.of());
            Set<String> values = new LinkedHashSet<>(chosen(facet));
            counts.keySet().stream().limit(VALUES).forEach(values::add);
            if (values.size() > 1 || !chosen(facet).isEmpty()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("title", patterns.label("facet", facet.key()));
                one.put(
                        "values",
                        values.stream()
                                .map(value -> value(facet, value, counts, patterns))
                                .toList());
                facets.add(one);
            }
        }
        return facets;
    }

    private Map<String, Object> value(
            Facet facet, String value, Map<String, Integer> counts, PagePatterns patterns) {
        List<String> others = new ArrayList<>(chosen(facet));
        boolean isChosen = others.remove(value);
        if (!isChosen) {
            others.add(value);
        }
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        filters.putAll(request.filters());
        filters.put(facet, others);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("title", patterns.label(facet.key(), value));
        one.put("count", counts.getOrDefault(value, 0));
        one.put("current", isChosen);
        one.put("href", href(filters, 1));
        return one;
    }

    private List<String> chosen(Facet facet) {
        return request.filters().getOrDefault(facet, List.of());
    }

    /// The page before and the page after, in the form that [PagePatterns] takes.
    List<Map<String, Object>> pages(int total) {
        List<Map<String, Object>> pages = new ArrayList<>();
        if (request.page() > 1) {
            pages.add(page(request.page() - 1, "prev", "Previous results"));
        }
        int shown = request.page() * request.size();
        if (shown < total && shown + request.size() <= SearchLimits.MAX_DEPTH) {
            pages.add(page(request.page() + 1, "next", "More results"));
        }
        return pages;
    }

    /// The last page that has results.
    ///
    /// @param total at least 1
    String last(int total) {
        int reachable = Math.min(total, SearchLimits.MAX_DEPTH / request.size() * request.size());
        return href(request.filters(), (reachable + request.size() - 1) / request.size());
    }

    private Map<String, Object> page(int number, String rel, String title) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("rel", rel);
        page.put("title", title);
        page.put("href", href(request.filters(), number));
        return page;
    }

    /// The search page for another question, relative to itself.
    static String href(String query) {
        return "?q=" + encoded(query);
    }

    /// The same search with mistyped words left as they are.
    String exactly() {
        return href(request.filters(), 1) + (request.exact() ? "" : EXACTLY);
    }

    private String href(Map<Facet, List<String>> filters, int page) {
        var href = new StringBuilder(href(request.query()));
        filters.forEach((facet, values) ->
                values.forEach(value ->
                        href.append('&').append(facet.key()).append('=').append(encoded(value))));
        if (request.size() != SearchLimits.DEFAULT_SIZE) {
            href.append("&size=").append(request.size());
        }
        if (request.exact()) {
            href.append(EXACTLY);
        }
        if (page > 1) {
            href.append("&page=").append(page);
        }
        return href.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
