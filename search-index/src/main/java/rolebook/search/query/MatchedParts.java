package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;

/// Finds, in the blocks of some entries, the sections and statements that match.
final class MatchedParts {
    private final IndexSearcher searcher;
    private final BitSetProducer entries;

    MatchedParts(IndexSearcher searcher, BitSetProducer entries) {
        this.searcher = searcher;
        this.entries = entries;
    }

    /// The documents of each entry's best parts, the best first, at most
    /// [SearchLimits#SECTIONS_OF_HIT].
    Map<Integer, List<Integer>> of(List<Integer> documents, Set<String> stems) throws IOException {
        Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
        if (documents.isEmpty() || stems.isEmpty()) {
            return parts;
        }
        Weight weight =
                searcher.createWeight(
                        searcher.rewrite(Queries.parts(stems)), ScoreMode.COMPLETE, 1);
        List<Integer> ascending = documents.stream().sorted().toList();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int next = 0;
        while (next < ascending.size()) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(ascending.get(next), leaves));
            int end = next;
            while (end < ascending.size()
                    && ascending.get(end) < leaf.docBase + leaf.reader().maxDoc()) {
                end++;
            }
            addLeaf(parts, leaf, weight, ascending.subList(next, end));
            next = end;
        }
        return parts;
    }

    private void addLeaf(
            Map<Integer, List<Integer>> parts,
            LeafReaderContext leaf,
            Weight weight,
            List<Integer> documents)
            throws IOException {
        Scorer scorer = weight.scorer(leaf);
        BitSet parents = entries.getBitSet(leaf);
        if (scorer == null || parents == null) {
            return;
        }
        DocIdSetIterator matches = scorer.iterator();
        for (int document : documents) {
            int parent = document - leaf.docBase;
            int first = parent == 0 ? 0 : parents.prevSetBit(parent - 1) + 1;
            List<Part> found = new ArrayList<>();
            int child = matches.docID() < first ? matches.advance(first) : matches.docID();
            while (child < parent) {
                found.add(new Part(child + leaf.docBase, scorer.score()));
                child = matches.nextDoc();
            }
            parts.put(document, best(found));
        }
    }

    private static List<Integer> best(List<Part> found) {
        return found.stream()
                .sorted(
                        Comparator.comparingDouble((Part part) -> -part.score())
                                .thenComparingInt(Part::document))
                .limit(SearchLimits.SECTIONS_OF_HIT)
                .map(Part::document)
                .toList();
    }

    private record Part(int document, float score) {}
}
