package rolebook.search.endpoint;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.IntSupplier;
import rolebook.search.query.SearchResponse;

/// What is counted, for Prometheus.
final class Metrics {
    /// Upper bounds of the latencies that are told apart, seconds.
    private static final double[] SECONDS = {
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5
    };

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    private final Counter requests =
            Counter.builder()
                    .name("rolebook_http_requests_total")
                    .help("Requests answered, by route and status.")
                    .labelNames("route", "status")
                    .register(registry);
    private final Histogram seconds =
            Histogram.builder()
                    .name("rolebook_http_request_seconds")
                    .help("Time from a request's first byte to its answer's last, by route.")
                    .labelNames("route")
                    .classicOnly()
                    .classicUpperBounds(SECONDS)
                    .register(registry);
    private final Counter logFailures =
            Counter.builder()
                    .name("rolebook_query_log_failures_total")
                    .help("Searches that could not be written to the query log.")
                    .register(registry);
    private final Optional<SearchCounts> counts;
    private final Optional<QueryLog> log;

    /// @param documents the number of entries in the index that answers
    /// @param unanswered where searches that found nothing are remembered; if empty, no searches
    ///   are counted either
    /// @param log where maintainers want to read what was searched
    Metrics(IntSupplier documents, Optional<UnansweredQueries> unanswered, Optional<QueryLog> log) {
        this.counts = unanswered.map(table -> new SearchCounts(table, registry));
        this.log = log;
        GaugeWithCallback.builder()
                .name("rolebook_index_documents")
                .help("Entries in the index that answers; 0 if there is none.")
                .callback(callback -> callback.call(documents.getAsInt()))
                .register(registry);
    }

    void requested(Route route, int status, double took) {
        requests.labelValues(route.label(), Integer.toString(status)).inc();
        seconds.labelValues(route.label()).observe(took);
    }

    void searched(SearchResponse found) {
        counts.ifPresent(counting -> counting.add(found));
        log.ifPresent(file -> note(found, file));
    }

    /// A reader's answer does not depend on the maintainers' file.
    private void note(SearchResponse found, QueryLog file) {
        try {
            file.add(found);
        } catch (IOException failure) {
            logFailures.inc();
        }
    }

    /// The counts in Prometheus's text form.
    Reply reply() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            writer.write(text, registry.scrape(), EscapingScheme.DEFAULT);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write metrics to memory", failure);
        }
        return Reply.bytes(
                200, Policy.API, PrometheusTextFormatWriter.CONTENT_TYPE, text.toByteArray());
    }
}
