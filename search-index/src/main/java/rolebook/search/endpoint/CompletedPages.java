package rolebook.search.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import rolebook.search.query.Html;
import rolebook.search.query.InvalidSearch;
import rolebook.search.query.SearchEngine;
import rolebook.search.query.SearchLimits;
import rolebook.search.query.SearchRequest;
import rolebook.search.query.SearchResponse;

/// The pages that are baked with places to fill: the search page and the page for what is not
/// found.
final class CompletedPages {
    static final String NOT_FOUND = "404.html";
    private static final int NEAR = 5;

    private CompletedPages() {}

    /// The search page with the hits of its query; empty where nothing is asked.
    ///
    /// @param query the raw query string; null if there is none
    static Optional<Reply> search(Path page, SearchEngine engine, @Nullable String query) {
        Map<String, String> slots = new LinkedHashMap<>();
        SlottedPage slotted = read(page);
        int status = HttpStatus.OK_200;
        try {
            Parameters parameters = Parameters.parse(query);
            if (!parameters.has("q")) {
                return Optional.empty();
            }
            slots.put("query", parameters.query());
            SearchResponse found = engine.search(parameters.search());
            slots.put("status", status(found));
            slotted.hitTemplate()
                    .ifPresent(template -> slots.put("results", hits(template, found.hits())));
        } catch (InvalidSearch refused) {
            status = HttpStatus.BAD_REQUEST_400;
            slots.put("status", Html.escaped(String.valueOf(refused.getMessage())));
        }
        return Optional.of(
                Reply.text(status, Policy.SITE, ContentTypes.HTML, slotted.filled(slots))
                        .with("X-Robots-Tag", "noindex"));
    }

    /// The page for a path that leads nowhere, with entries whose names are like it.
    ///
    /// @param path decoded
    static Reply notFound(Path page, Optional<SearchEngine> engine, String path) {
        SlottedPage slotted = read(page);
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("path", Html.escaped(path));
        Optional<SlottedPage.HitTemplate> template = slotted.hitTemplate();
        if (engine.isPresent() && template.isPresent()) {
            List<SearchResponse.Hit> near = near(engine.get(), path);
            if (!near.isEmpty()) {
                slots.put("near", hits(template.get(), near));
            }
        }
        return Reply.text(
                HttpStatus.NOT_FOUND_404, Policy.SITE, ContentTypes.HTML, slotted.filled(slots));
    }

    private static List<SearchResponse.Hit> near(SearchEngine engine, String path) {
        String named = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String last = named.substring(named.lastIndexOf('/') + 1);
        String words =
                last.replaceFirst("\\.[a-z]{2,5}$", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        int end = Math.min(words.length(), SearchLimits.QUERY_CHARACTERS);
        return engine.search(new SearchRequest(words.substring(0, end), Map.of(), 1, NEAR)).hits();
    }

    private static String hits(SlottedPage.HitTemplate template, List<SearchResponse.Hit> hits) {
        return hits.stream().map(template::of).collect(Collectors.joining());
    }

    private static String status(SearchResponse found) {
        String query = Html.escaped(found.query());
        if (found.query().isBlank()) {
            return "";
        }
        String count =
                switch (found.total()) {
                    case 0 -> "No results for ";
                    case 1 -> "1 result for ";
                    default -> found.total() + " results for ";
                };
        if (found.correction() == null) {
            return count + query;
        }
        return count
                + Html.escaped(found.correction().query())
                + " (nothing is called "
                + query
                + ")";
    }

    private static SlottedPage read(Path page) {
        try {
            return new SlottedPage(Files.readString(page));
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "Cannot read " + page + ": " + failure.getMessage(), failure);
        }
    }
}
