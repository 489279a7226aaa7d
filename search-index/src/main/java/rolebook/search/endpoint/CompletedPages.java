package rolebook.search.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import rolebook.search.query.Html;
import rolebook.search.query.InvalidSearch;
import rolebook.search.query.SearchEngine;
import rolebook.search.query.SearchJson;
import rolebook.search.query.SearchLimits;
import rolebook.search.query.SearchRequest;
import rolebook.search.query.SearchResponse;
import tools.jackson.databind.json.JsonMapper;

/// The pages that are baked with places to fill: the search page and the page for what is not
/// found.
final class CompletedPages {
    static final String NOT_FOUND = "404.html";
    private static final int NEAR = 5;
    private static final String HIT = "rb-hit";
    private static final String IN_PART = "There may be more: time ran out. Search again.";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CompletedPages() {}

    /// The search page with the hits of its query; empty where nothing is asked.
    ///
    /// @param query the raw query string; null if there is none
    /// @param searched is told what was found
    static Optional<Reply> search(
            Path page,
            SearchEngine engine,
            @Nullable String query,
            Consumer<SearchResponse> searched) {
        Map<String, String> slots = new LinkedHashMap<>();
        SlottedPage slotted = read(page);
        int status = HttpStatus.OK_200;
        try {
            Parameters parameters = Parameters.parse(query);
            if (!parameters.has("q")) {
                return Optional.empty();
            }
            slots.put("query", parameters.query());
            SearchRequest request = parameters.search();
            SearchResponse found = engine.search(request);
            searched.accept(found);
            fill(slots, PagePatterns.of(slotted.html()), request, found);
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
        PagePatterns patterns = PagePatterns.of(slotted.html());
        if (engine.isPresent() && patterns.has(HIT)) {
            Map<?, ?> near = data(near(engine.get(), path));
            if (!list(near, "hits").isEmpty()) {
                slots.put("near", patterns.all(HIT, list(near, "hits")));
            }
        }
        return Reply.text(
                HttpStatus.NOT_FOUND_404, Policy.SITE, ContentTypes.HTML, slotted.filled(slots));
    }

    private static SearchResponse near(SearchEngine engine, String path) {
        String named = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String last = named.substring(named.lastIndexOf('/') + 1);
        String words =
                last.replaceFirst("\\.[a-z]{2,5}$", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        int end = Math.min(words.length(), SearchLimits.QUERY_CHARACTERS);
        return engine.search(new SearchRequest(words.substring(0, end), Map.of(), 1, NEAR));
    }

    private static void fill(
            Map<String, String> slots,
            PagePatterns patterns,
            SearchRequest request,
            SearchResponse found) {
        Map<?, ?> data = data(found);
        var links = new ResultLinks(request);
        slots.put("status", status(found, links));
        slots.put("results", patterns.all(HIT, list(data, "hits")));
        // Who leafs through the results has read it.
        if (request.page() == 1 && data.get("answer") instanceof Map<?, ?> answer) {
            slots.put("answer", patterns.filled("rb-answer-" + answer.get("kind"), answer));
        }
        slots.put("facets", patterns.all("rb-facet", links.facets(found, patterns)));
        slots.put("pages", patterns.all("rb-page", links.pages(found.total())));
    }

    /// The answer as the API gives it, so that pages can show whatever it says.
    private static Map<?, ?> data(SearchResponse found) {
        return JSON.readValue(SearchJson.write(found), Map.class);
    }

    private static List<?> list(Map<?, ?> data, String key) {
        return data.get(key) instanceof List<?> list ? list : List.of();
    }

    /// How many there are, and of what: HTML.
    static String status(SearchResponse found, ResultLinks links) {
        if (found.query().isBlank()) {
            return "";
        }
        String query = Html.escaped(found.query());
        if (found.hits().isEmpty() && found.total() > 0 && !found.partial()) {
            return "There is no page %d of results for %s. "
                            .formatted(links.request().page(), query)
                    + link(links.last(found.total()), "Go to the last one");
        }
        String count =
                switch (found.total()) {
                    case 0 -> "No results";
                    case 1 -> "1 result";
                    default -> found.total() + " results";
                };
        String told = found.partial() ? ". " + IN_PART : "";
        SearchResponse.Correction correction = found.correction();
        if (correction == null) {
            return count + " for " + query + unknown(found) + told;
        }
        String other = Html.escaped(correction.query());
        return correction.applied()
                ? "Searching for <b>%s</b> instead of %s: %s. %s"
                                .formatted(other, query, count, told.isEmpty() ? "" : IN_PART + " ")
                        + link(links.exactly(), "Search for exactly " + query)
                : count
                        + " for "
                        + query
                        + ". Did you mean "
                        + link(ResultLinks.href(correction.query()), other)
                        + "?";
    }

    private static String unknown(SearchResponse found) {
        return found.unknown().isEmpty()
                ? ""
                : ". No entry has “%s”"
                        .formatted(Html.escaped(String.join("” or “", found.unknown())));
    }

    private static String link(String href, String html) {
        return "<a href=\"" + Html.escaped(href) + "\">" + html + "</a>";
    }

    static SlottedPage read(Path page) {
        try {
            return new SlottedPage(Files.readString(page));
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "Cannot read " + page + ": " + failure.getMessage(), failure);
        }
    }
}
