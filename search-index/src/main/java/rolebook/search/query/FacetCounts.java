package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import rolebook.search.schema.Facet;

/// Counts, over an unfiltered query, how many hits have each value of each facet under the filters
/// of the *other* facets: an entry that fails one facet's filter alone still counts there, so that
/// a reader sees what else to choose.
final class FacetCounts
        implements CollectorManager<FacetCounts.Counter, Map<Facet, Map<String, Integer>>> {
    private final Map<Facet, List<String>> filters;

    FacetCounts(Map<Facet, List<String>> filters) {
        this.filters = filters;
    }

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    /// Each facet's values, the most frequent first, then by name; at most
    /// [SearchLimits#FACET_VALUES].
    @Override
    public Map<Facet, Map<String, Integer>> reduce(Collection<Counter> counters) {
        Map<Facet, Map<String, Integer>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> sums = new HashMap<>();
            for (Counter counter : counters) {
                counter.sums(facet)
                        .forEach((value, count) -> sums.merge(value, count, Integer::sum));
            }
            all.put(facet, ordered(sums));
        }
        return all;
    }

    private static Map<String, Integer> ordered(Map<String, Integer> sums) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Integer> entry) -> -entry.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(SearchLimits.FACET_VALUES)
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /// One thread's counts.
    final class Counter implements Collector {
        private final Map<Facet, Map<String, Integer>> sums = new EnumMap<>(Facet.class);

        Map<String, Integer> sums(Facet facet) {
            return sums.computeIfAbsent(facet, _ -> new HashMap<>());
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            return new Leaf(context);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        /// Counts by ordinals in one segment and adds them up by value at its end.
        private final class Leaf implements LeafCollector {
            private final List<Column> columns;

            Leaf(LeafReaderContext context) throws IOException {
                List<Column> opened = new ArrayList<>();
                for (Facet facet : Facet.values()) {
                    SortedSetDocValues values =
                            DocValues.getSortedSet(context.reader(), facet.key());
                    opened.add(Column.of(facet, values, filters.getOrDefault(facet, List.of())));
                }
                columns = List.copyOf(opened);
            }

            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                int failed = 0;
                for (Column column : columns) {
                    failed += column.read(doc) ? 0 : 1;
                }
                if (failed > 1) {
                    return;
                }
                for (Column column : columns) {
                    if (failed == 0 || !column.passed()) {
                        column.count();
                    }
                }
            }

            @Override
            public void finish() throws IOException {
                for (Column column : columns) {
                    column.addTo(sums(column.facet));
                }
            }
        }
    }

    /// One facet's values in one segment.
    private static final class Column {
        private final Facet facet;
        private final SortedSetDocValues values;
        private final Set<Long> wanted;
        private final boolean filtered;
        private final int[] counts;
        private final long[] current;
        private int currentLength;
        private boolean passed;

        private Column(Facet facet, SortedSetDocValues values, Set<Long> wanted, boolean filtered) {
            this.facet = facet;
            this.values = values;
            this.wanted = wanted;
            this.filtered = filtered;
            this.counts = new int[Math.toIntExact(values.getValueCount())];
            this.current = new long[counts.length];
        }

        static Column of(Facet facet, SortedSetDocValues values, List<String> filter)
                throws IOException {
            Set<Long> wanted = new HashSet<>();
            for (String value : filter) {
                long ordinal = values.lookupTerm(new BytesRef(value));
                if (ordinal >= 0) {
                    wanted.add(ordinal);
                }
            }
            return new Column(facet, values, wanted, !filter.isEmpty());
        }

        /// Reads an entry's values; whether it passes the facet's own filter.
        boolean read(int doc) throws IOException {
            currentLength = 0;
            passed = !filtered;
            if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    long ordinal = values.nextOrd();
                    current[currentLength++] = ordinal;
                    passed = passed || wanted.contains(ordinal);
                }
            }
            return passed;
        }

        boolean passed() {
            return passed;
        }

        void count() {
            for (int i = 0; i < currentLength; i++) {
                counts[(int) current[i]]++;
            }
        }

        void addTo(Map<String, Integer> sums) throws IOException {
            for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0) {
                    sums.merge(
                            values.lookupOrd(ordinal).utf8ToString(),
                            counts[ordinal],
                            Integer::sum);
                }
            }
        }
    }
}
