package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import rolebook.search.schema.Facet;
import rolebook.search.schema.Fields;

/// What every search needs of an index's entries, read once when it is opened: some hundred bytes
/// an entry. Entries are numbered from 0 in the order of their documents.
final class EntryTable {
    private static final Set<String> STORED =
            Set.of(
                    Fields.ID,
                    Facet.TYPE.key(),
                    Fields.TITLE,
                    Fields.SUMMARY,
                    Fields.URL,
                    Fields.ALIAS,
                    Fields.LEFT);

    private final int[] entryOf;
    private final int[] documents;
    private final int[] firstParts;
    private final FixedBitSet statements;
    private final float[] lengths;
    private final float averageLength;
    private final int[] places;
    private final List<EntryReference> references;
    private final List<List<String>> aliases;
    private final List<List<String>> left;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final FacetColumns facets;

    private EntryTable(IndexReader reader) throws IOException {
        int[][] found = documents(reader);
        documents = found[0];
        firstParts = found[1];
        entryOf = new int[Math.max(1, reader.maxDoc())];
        for (int entry = 0; entry < documents.length; entry++) {
            Arrays.fill(entryOf, firstParts[entry], documents[entry] + 1, entry);
        }
        statements = new FixedBitSet(entryOf.length);
        for (LeafReaderContext leaf : reader.leaves()) {
            each(leaf, Fields.STATEMENT, statements::set);
        }
        lengths = lengths(reader);
        averageLength = averageLength(reader);
        references = new ArrayList<>(documents.length);
        aliases = new ArrayList<>(documents.length);
        left = new ArrayList<>(documents.length);
        for (LeafReaderContext leaf : reader.leaves()) {
            readStored(leaf);
        }
        places = places();
        facets = FacetColumns.read(reader, documents);
    }

    static EntryTable read(IndexReader reader) throws IOException {
        return new EntryTable(reader);
    }

    int size() {
        return documents.length;
    }

    /// The number of documents, those of sections and statements included.
    int documentCount() {
        return entryOf.length;
    }

    /// The entry that a document belongs to.
    int entryOf(int document) {
        return entryOf[document];
    }

    int document(int entry) {
        return documents[entry];
    }

    /// Its sections and statements are the documents from here to its own.
    int firstPart(int entry) {
        return firstParts[entry];
    }

    boolean isStatement(int document) {
        return statements.get(document);
    }

    /// BM25F's length: the words of each field times the field's weight.
    float length(int entry) {
        return lengths[entry];
    }

    float averageLength() {
        return averageLength;
    }

    /// Its place among all by id.
    int place(int entry) {
        return places[entry];
    }

    EntryReference reference(int entry) {
        return references.get(entry);
    }

    /// The entries of these ids, in their order; an id that is none is passed over.
    List<Integer> find(List<String> ids) {
        return ids.stream().filter(numbers::containsKey).map(numbers::get).toList();
    }

    List<String> aliases(int entry) {
        return aliases.get(entry);
    }

    /// The keys of its names that find another entry now.
    List<String> left(int entry) {
        return left.get(entry);
    }

    FacetColumns facets() {
        return facets;
    }

    /// In the order of the documents, so that each compressed block is opened once.
    private void readStored(LeafReaderContext leaf) throws IOException {
        if (!(leaf.reader() instanceof CodecReader segment)) {
            throw new IllegalArgumentException("Not a segment of an index: " + leaf.reader());
        }
        try (StoredFieldsReader fields = segment.getFieldsReader().getMergeInstance()) {
            int entry = references.size();
            int end = leaf.docBase + segment.maxDoc();
            while (entry < documents.length && documents[entry] < end) {
                DocumentStoredFieldVisitor read = new DocumentStoredFieldVisitor(STORED);
                fields.document(documents[entry] - leaf.docBase, read);
                EntryReference reference = StoredEntries.reference(read.getDocument());
                numbers.put(reference.id(), entry);
                references.add(reference);
                aliases.add(List.of(read.getDocument().getValues(Fields.ALIAS)));
                left.add(List.of(read.getDocument().getValues(Fields.LEFT)));
                entry++;
            }
        }
    }

    private static int[][] documents(IndexReader reader) throws IOException {
        IntStream.Builder parents = IntStream.builder();
        IntStream.Builder firsts = IntStream.builder();
        for (LeafReaderContext leaf : reader.leaves()) {
            int[] next = {leaf.docBase};
            each(
                    leaf,
                    Fields.ENTRY,
                    document -> {
                        parents.add(document);
                        firsts.add(next[0]);
                        next[0] = document + 1;
                    });
        }
        return new int[][] {parents.build().toArray(), firsts.build().toArray()};
    }

    private static void each(
            LeafReaderContext leaf, String kind, java.util.function.IntConsumer document)
            throws IOException {
        PostingsEnum postings =
                leaf.reader().postings(new Term(Fields.KIND, kind), PostingsEnum.NONE);
        if (postings == null) {
            return;
        }
        for (int doc = postings.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = postings.nextDoc()) {
            document.accept(doc + leaf.docBase);
        }
    }

    private float[] lengths(IndexReader reader) throws IOException {
        float[] sums = new float[documents.length];
        for (LeafReaderContext leaf : reader.leaves()) {
            for (Weights.Field field : Weights.FIELDS) {
                add(leaf.reader(), leaf.docBase, field, sums);
            }
        }
        return sums;
    }

    private void add(LeafReader leaf, int base, Weights.Field field, float[] sums)
            throws IOException {
        NumericDocValues norms = leaf.getNormValues(field.name());
        if (norms == null) {
            return;
        }
        for (int doc = norms.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = norms.nextDoc()) {
            sums[entryOf[doc + base]] +=
                    field.weight() * SmallFloat.byte4ToInt((byte) norms.longValue());
        }
    }

    private float averageLength(IndexReader reader) throws IOException {
        double sum = 0;
        for (Weights.Field field : Weights.FIELDS) {
            sum += field.weight() * (double) reader.getSumTotalTermFreq(field.name());
        }
        return (float) Math.max(1, sum / Math.max(1, documents.length));
    }

    private int[] places() {
        int[] places = new int[documents.length];
        int[] sorted =
                IntStream.range(0, documents.length)
                        .boxed()
                        .sorted(Comparator.comparing(entry -> references.get(entry).id()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int i = 0; i < sorted.length; i++) {
            places[sorted[i]] = i;
        }
        return places;
    }

    /// The number of an entry's type among the facet's values.
    boolean hasType(int entry, String type) {
        return references.get(entry).type().equals(type);
    }

    /// Entries that pass a filter.
    FixedBitSet passing(Facet facet, List<String> values) {
        return facets.passing(facet, values);
    }
}
