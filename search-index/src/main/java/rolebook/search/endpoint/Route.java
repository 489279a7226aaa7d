package rolebook.search.endpoint;

import java.util.Locale;

/// What can be asked for.
enum Route {
    SEARCH,
    SUGGEST,
    ENTRY,
    /// Anything else below `/api`.
    API,
    LIVE,
    READY,
    METRICS,
    OPENAPI,
    SITE;

    static final String ENTRY_PATH = "/api/entries/";

    /// The route of a raw path.
    static Route of(String path) {
        return switch (path) {
            case "/api/search" -> SEARCH;
            case "/api/suggest" -> SUGGEST;
            case "/health/live" -> LIVE;
            case "/health/ready" -> READY;
            case "/metrics" -> METRICS;
            case "/openapi.json" -> OPENAPI;
            default -> {
                if (path.startsWith(ENTRY_PATH) && path.indexOf('/', ENTRY_PATH.length()) < 0) {
                    yield ENTRY;
                }
                yield path.equals("/api") || path.startsWith("/api/") ? API : SITE;
            }
        };
    }

    /// Whether programs ask it rather than readers.
    boolean isApi() {
        return switch (this) {
            case SEARCH, SUGGEST, ENTRY, API -> true;
            case LIVE, READY, METRICS, OPENAPI, SITE -> false;
        };
    }

    /// Its name in the metrics.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
