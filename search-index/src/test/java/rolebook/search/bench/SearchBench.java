package rolebook.search.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import rolebook.search.query.LuceneSearchEngine;
import rolebook.search.query.SearchEngine;
import rolebook.search.query.SearchLimits;
import rolebook.search.query.SearchRequest;

/// Measures an index in process, one request after the other: `bench/search` runs it.
///
/// ```
/// SearchBench INDEX [RUNS [QUERIES]]
/// ```
///
/// Queries are made of the index's own names and words by a seed, of the kinds that readers type;
/// the same index gives the same queries. Each kind has a line of percentiles in milliseconds, the
/// medians of the runs: first of the time that passed, then of the time that the thread worked.
public final class SearchBench {
    private static final int RUNS = 5;
    private static final int QUERIES = 2_000;
    private static final double[] PERCENTILES = {0.5, 0.9, 0.99, 1};
    private static final double NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private SearchBench() {}

    public static void main(String[] arguments) {
        Path index = Path.of(arguments[0]);
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : RUNS;
        int queries = arguments.length > 2 ? Integer.parseInt(arguments[2]) : QUERIES;
        long start = System.nanoTime();
        try (LuceneSearchEngine engine =
                LuceneSearchEngine.open(index, InstantSource.system(), SearchLimits.TIME)) {
            System.out.printf("open %d entries: %.0f ms%n", engine.entryCount(), millis(start));
            Kinds kinds = Kinds.of(index, new Random(1), queries);
            for (Kinds.Kind kind : kinds.all()) {
                measure(kind, runs, engine);
            }
        }
    }

    private static void measure(Kinds.Kind kind, int runs, SearchEngine engine) {
        ToIntFunction<String> request =
                switch (kind.route()) {
                    case SEARCH -> query -> engine.search(SearchRequest.of(query)).total();
                    case SUGGEST -> query -> engine.suggest(query, 8).size();
                };
        run(kind.queries(), request);
        run(kind.queries(), request);
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(run(kind.queries(), request));
        }
        System.out.printf(
                "%-14s %s | %s | mean hits %d%n",
                kind.name(),
                percentiles(all, Run::elapsed),
                percentiles(all, Run::worked),
                all.getLast().found() / kind.queries().size());
    }

    /// The medians of the runs' percentiles.
    private static String percentiles(List<Run> runs, Function<Run, double[]> times) {
        StringBuilder line = new StringBuilder();
        for (double percentile : PERCENTILES) {
            double[] values =
                    runs.stream()
                            .map(times)
                            .mapToDouble(sorted ->
                                    sorted[
                                            (int)
                                                    Math.min(
                                                            sorted.length - 1.0,
                                                            percentile * sorted.length)])
                            .sorted()
                            .toArray();
            line.append("p%-3.0f%7.3f  ".formatted(percentile * 100, values[values.length / 2]));
        }
        return line.toString().strip();
    }

    /// Times in milliseconds, sorted.
    ///
    /// @param elapsed what a reader waits
    /// @param worked what the thread computes, which a busy machine does not lengthen
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    private record Run(double[] elapsed, double[] worked, long found) {}

    private static Run run(List<String> queries, ToIntFunction<String> request) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] elapsed = new double[queries.size()];
        double[] worked = new double[queries.size()];
        long found = 0;
        for (int i = 0; i < queries.size(); i++) {
            long start = System.nanoTime();
            long begun = threads.getCurrentThreadCpuTime();
            found += request.applyAsInt(queries.get(i));
            worked[i] = (threads.getCurrentThreadCpuTime() - begun) / NANOS;
            elapsed[i] = millis(start);
        }
        Arrays.sort(elapsed);
        Arrays.sort(worked);
        return new Run(elapsed, worked, found);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
