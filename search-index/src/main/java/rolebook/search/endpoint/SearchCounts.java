package rolebook.search.endpoint;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.IntSupplier;
import rolebook.search.query.SearchResponse;
import rolebook.search.schema.AnonymousQuery;

/// How many searches there were and how many found nothing. No count says what was asked.
final class SearchCounts {
    private final UnansweredQueries unanswered;
    private final Counter searches;
    private final Counter zeroResults;

    /// @param unanswered is filled with what found nothing
    SearchCounts(UnansweredQueries unanswered, PrometheusRegistry registry) {
        this.unanswered = unanswered;
        searches =
                Counter.builder()
                        .name("rolebook_searches_total")
                        .help("Searches answered, through the API or on the search page.")
                        .register(registry);
        zeroResults =
                Counter.builder()
                        .name("rolebook_searches_without_result_total")
                        .help("Searches with words that found nothing.")
                        .register(registry);
        gauge(
                "rolebook_unanswered_queries",
                "Different queries that found nothing, as far as they are remembered.",
                unanswered::size,
                registry);
        gauge(
                "rolebook_unanswered_queries_repeated",
                "Those of them that were asked more than once.",
                unanswered::repeated,
                registry);
        CounterWithCallback.builder()
                .name("rolebook_unanswered_queries_forgotten_total")
                .help("Queries that found nothing and were too long to remember or gave way.")
                .callback(callback -> callback.call((double) unanswered.forgotten()))
                .register(registry);
    }

    private static void gauge(
            String name, String help, IntSupplier value, PrometheusRegistry registry) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.getAsInt()))
                .register(registry);
    }

    void add(SearchResponse found) {
        searches.inc();
        if (found.total() == 0 && !found.query().isBlank()) {
            zeroResults.inc();
            if (!found.partial()) {
                AnonymousQuery.of(found.query()).ifPresent(unanswered::add);
            }
        }
    }
}
