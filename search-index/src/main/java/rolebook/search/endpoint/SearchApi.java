package rolebook.search.endpoint;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import rolebook.search.query.InvalidSearch;
import rolebook.search.query.SearchEngine;
import rolebook.search.query.SearchJson;
import rolebook.search.query.SearchLimits;
import rolebook.search.query.SearchResponse;

/// Everything below `/api`.
final class SearchApi {
    private final Metrics metrics;

    SearchApi(Metrics metrics) {
        this.metrics = metrics;
    }

    /// Answers a route.
    ///
    /// @param path the request's raw path
    /// @param query the raw query string; null if there is none
    Reply reply(Published published, Route route, String path, @Nullable String query) {
        try {
            return switch (route) {
                case SEARCH -> search(published, path, query);
                case SUGGEST -> suggest(published, path, query);
                case ENTRY -> entry(published, path);
                case API, LIVE, READY, METRICS, OPENAPI, SITE ->
                        problem(HttpStatus.NOT_FOUND_404, "There is nothing at this path.", path);
            };
        } catch (InvalidSearch refused) {
            return problem(HttpStatus.BAD_REQUEST_400, String.valueOf(refused.getMessage()), path);
        }
    }

    private Reply search(Published published, String path, @Nullable String query) {
        Parameters parameters = Parameters.parse(query);
        return asked(
                published,
                path,
                engine -> {
                    SearchResponse found = engine.search(parameters.search());
                    metrics.searched(found);
                    return Reply.json(SearchJson.write(found));
                });
    }

    private static Reply suggest(Published published, String path, @Nullable String query) {
        Parameters parameters = Parameters.parse(query);
        return asked(
                published,
                path,
                engine ->
                        Reply.json(
                                SearchJson.write(
                                        engine.suggest(
                                                parameters.query(),
                                                parameters.number(
                                                        "size",
                                                        SearchLimits.DEFAULT_SUGGESTIONS)))));
    }

    private static Reply entry(Published published, String path) {
        String id = SitePath.decode(path.substring(Route.ENTRY_PATH.length())).orElse("");
        return asked(
                published,
                path,
                engine -> {
                    Optional<String> json = engine.entryJson(id);
                    return json.isPresent()
                            ? Reply.json(json.get())
                            : problem(
                                    HttpStatus.NOT_FOUND_404,
                                    "There is no entry of this id.",
                                    path);
                });
    }

    private static Reply asked(
            Published published, String path, Function<SearchEngine, Reply> question) {
        Optional<SearchEngine> engine = published.engine();
        return engine.isPresent()
                ? question.apply(engine.get())
                : problem(HttpStatus.SERVICE_UNAVAILABLE_503, published.reason(), path);
    }

    private static Reply problem(int status, String detail, String path) {
        return new Problem(status, detail, path).reply();
    }
}
