package rolebook.search.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
/// the same index gives the same queries. Each run prints percentiles in milliseconds; the last
/// lines are the medians of the runs.
public final class SearchBench {
    private static final int RUNS = 5;
    private static final int QUERIES = 2_000;
    private static final double[] PERCENTILES = {0.5, 0.9, 0.99, 1};

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
        double[][] all = new double[runs][];
        long found = 0;
        for (int i = 0; i < runs; i++) {
            found = run(kind.queries(), request);
            all[i] = lastTimes;
        }
        StringBuilder line = new StringBuilder("%-22s".formatted(kind.name()));
        for (double percentile : PERCENTILES) {
            double[] values = new double[runs];
            for (int i = 0; i < runs; i++) {
                values[i] = all[i][(int) Math.min(all[i].length - 1, percentile * all[i].length)];
            }
            Arrays.sort(values);
            line.append(" p%-3.0f %8.3f".formatted(percentile * 100, values[runs / 2]));
        }
        System.out.println(line + "  mean hits " + found / kind.queries().size());
    }

    private static double[] lastTimes = {};

    private static long run(List<String> queries, ToIntFunction<String> request) {
        double[] times = new double[queries.size()];
        long found = 0;
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            found += request.applyAsInt(queries.get(i));
            times[i] = millis(start);
        }
        Arrays.sort(times);
        lastTimes = times;
        return found;
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
