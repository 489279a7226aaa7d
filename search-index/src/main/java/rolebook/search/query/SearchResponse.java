package rolebook.search.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.search.schema.Facet;

/// What a search found.
///
/// @param query as it was asked
/// @param total number of hits on all pages
/// @param tookMillis time spent, milliseconds
/// @param buildId the build that the index belongs to
/// @param correction what was searched instead, if something was
/// @param unknown words of the query that no entry has, as they were typed: the rest was searched
///   for
/// @param answer a direct answer above the hits, if there is one
/// @param facets every facet; its values with the number of hits that have them, the most frequent
///   first. A facet's own filter does not narrow its counts
/// @param hits this page's, the best first
/// @param partial whether the time ran out: hits, words, snippets or counts may be missing
public record SearchResponse(
        String query,
        int total,
        long tookMillis,
        String buildId,
        @Nullable Correction correction,
        List<String> unknown,
        @Nullable Answer answer,
        Map<Facet, Map<String, Integer>> facets,
        List<Hit> hits,
        boolean partial) {

    public SearchResponse {
        Map<Facet, Map<String, Integer>> copy = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counts = facets.getOrDefault(facet, Map.of());
            copy.put(facet, Collections.unmodifiableMap(new LinkedHashMap<>(counts)));
        }
        facets = Collections.unmodifiableMap(copy);
        unknown = List.copyOf(unknown);
        hits = List.copyOf(hits);
    }

    /// A query with words that the index does not know, mended.
    ///
    /// @param query the mended query
    /// @param applied whether the hits are the mended query's
    public record Correction(String query, boolean applied) {}

    /// An entry that matched.
    ///
    /// @param entry the entry
    /// @param score higher is better; comparable within one answer only
    /// @param snippet HTML: text with `<mark>` around what matched, everything else escaped
    /// @param sections the sections and statements that matched, the best first
    public record Hit(EntryReference entry, float score, String snippet, List<Section> sections) {
        public Hit {
            sections = List.copyOf(sections);
        }
    }

    /// A section or statement that matched.
    ///
    /// @param anchor without `#`
    /// @param title the heading, or the statement's beginning
    /// @param snippet as a hit's
    /// @param url path from the site's root, with the anchor
    public record Section(String anchor, String title, String snippet, String url) {}
}
