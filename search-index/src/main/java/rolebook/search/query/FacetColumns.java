package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import rolebook.search.schema.Facet;

/// The entries' facet values, read from doc values into columns of numbers, so that counting is a
/// walk over arrays.
final class FacetColumns {
    private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);
    private final int entries;

    private FacetColumns(int entries) {
        this.entries = entries;
    }

    /// @param documents the entries' documents, ascending
    static FacetColumns read(IndexReader reader, int[] documents) throws IOException {
        FacetColumns columns = new FacetColumns(documents.length);
        for (Facet facet : Facet.values()) {
            columns.columns.put(facet, Column.read(facet, reader, documents));
        }
        return columns;
    }

    /// Entries that have one of the values.
    FixedBitSet passing(Facet facet, List<String> values) {
        return column(facet).having(new HashSet<>(values), entries);
    }

    /// Counts, over the entries that match without filters, how many have each value of each facet
    /// under the filters of the *other* facets, so that a reader sees what else to choose. The most
    /// frequent values come first, then by name; at most [SearchLimits#FACET_VALUES].
    ///
    /// @param deadline when the facets that are not counted yet are left without counts
    Map<Facet, Map<String, Integer>> counts(
            FixedBitSet matching, Map<Facet, FixedBitSet> passing, Deadline deadline) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (deadline.isOver()) {
                return counts;
            }
            FixedBitSet counted = passing.isEmpty() ? matching : matching.clone();
            for (Map.Entry<Facet, FixedBitSet> filter : passing.entrySet()) {
                if (filter.getKey() != facet) {
                    counted.and(filter.getValue());
                }
            }
            counts.put(facet, column(facet).counts(counted));
        }
        return counts;
    }

    private Column column(Facet facet) {
        Column column = columns.get(facet);
        if (column == null) {
            throw new IllegalStateException("There is no column for " + facet);
        }
        return column;
    }

    /// One facet: entry `i` has the values numbered `numbers[from[i]]` to `numbers[from[i + 1] -
    /// 1]`.
    @SuppressWarnings("ArrayRecordComponent") // Counting walks them in every search.
    private record Column(List<String> values, int[] from, int[] numbers) {
        private static final long LOW = 0xFFFF_FFFFL;

        static Column read(Facet facet, IndexReader reader, int[] documents) throws IOException {
            Map<String, Integer> known = new TreeMap<>();
            List<int[]> each = new ArrayList<>();
            List<LeafReaderContext> leaves = reader.leaves();
            int open = -1;
            SortedSetDocValues values = DocValues.emptySortedSet();
            int total = 0;
            for (int document : documents) {
                int leaf = ReaderUtil.subIndex(document, leaves);
                if (leaf != open) {
                    values = DocValues.getSortedSet(leaves.get(leaf).reader(), facet.key());
                    open = leaf;
                }
                int[] numbers = {};
                if (values.advanceExact(document - leaves.get(leaf).docBase)) {
                    numbers = new int[values.docValueCount()];
                    for (int i = 0; i < numbers.length; i++) {
                        String value = values.lookupOrd(values.nextOrd()).utf8ToString();
                        numbers[i] = known.computeIfAbsent(value, _ -> known.size());
                    }
                }
                total += numbers.length;
                each.add(numbers);
            }
            return of(known, each, total);
        }

        /// Numbers the values in the order of their names.
        private static Column of(Map<String, Integer> known, List<int[]> each, int total) {
            int[] ranks = new int[known.size()];
            List<String> values = new ArrayList<>(known.size());
            known.forEach((value, number) -> {
                ranks[number] = values.size();
                values.add(value);
            });
            int[] from = new int[each.size() + 1];
            int[] numbers = new int[total];
            for (int i = 0; i < each.size(); i++) {
                int[] own = each.get(i);
                from[i + 1] = from[i] + own.length;
                for (int k = 0; k < own.length; k++) {
                    numbers[from[i] + k] = ranks[own[k]];
                }
            }
            return new Column(List.copyOf(values), from, numbers);
        }

        FixedBitSet having(Set<String> wanted, int entries) {
            FixedBitSet having = new FixedBitSet(Math.max(1, entries));
            for (int entry = 0; entry < entries; entry++) {
                for (int i = from[entry]; i < from[entry + 1]; i++) {
                    if (wanted.contains(values.get(numbers[i]))) {
                        having.set(entry);
                    }
                }
            }
            return having;
        }

        Map<String, Integer> counts(FixedBitSet counted) {
            int[] counts = new int[values.size()];
            BitSetIterator entries = new BitSetIterator(counted, 0);
            for (int entry = entries.nextDoc();
                    entry != DocIdSetIterator.NO_MORE_DOCS;
                    entry = entries.nextDoc()) {
                for (int i = from[entry]; i < from[entry + 1]; i++) {
                    counts[numbers[i]]++;
                }
            }
            return ordered(counts);
        }

        /// Sorts plain numbers, the count above and the value's number, turned round, below: there
        /// may be thousands of values, and objects that compare themselves cost a fifth of a
        /// search.
        private Map<String, Integer> ordered(int[] counts) {
            long[] keys = new long[counts.length];
            int counted = 0;
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    keys[counted++] = ((long) counts[number] << Integer.SIZE) | (~number & LOW);
                }
            }
            Arrays.sort(keys, 0, counted);
            Map<String, Integer> ordered = new LinkedHashMap<>();
            for (int i = counted - 1; i >= 0 && ordered.size() < SearchLimits.FACET_VALUES; i--) {
                int number = ~(int) keys[i];
                ordered.put(values.get(number), counts[number]);
            }
            return ordered;
        }
    }
}
