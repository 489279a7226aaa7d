package rolebook.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import rolebook.search.question.NamedEntry;
import rolebook.search.question.Questions;
import rolebook.search.question.TermUse;
import rolebook.search.schema.Facet;
import rolebook.search.schema.Fields;
import tools.jackson.databind.JsonNode;

/// What questions can be about in an index.
final class KnownNames {
    private static final Set<String> NAMES =
            Set.of(Fields.ID, Facet.TYPE.key(), Fields.TITLE, Fields.ALIAS);

    private KnownNames() {}

    /// Reads the names of all entries; the uses of a term when a question needs them.
    ///
    /// @param searcher one without a time limit, of the index that stays open
    static Questions read(IndexSearcher searcher) throws IOException {
        List<NamedEntry> entries = new ArrayList<>();
        StoredFields fields = searcher.storedFields();
        int most = Math.max(1, searcher.getIndexReader().numDocs());
        for (ScoreDoc found : searcher.search(Queries.ENTRIES, most, Sort.INDEXORDER).scoreDocs) {
            Document stored = fields.document(found.doc, NAMES);
            entries.add(
                    new NamedEntry(
                            stored.get(Fields.ID),
                            stored.get(Facet.TYPE.key()),
                            stored.get(Fields.TITLE),
                            List.of(stored.getValues(Fields.ALIAS))));
        }
        return new Questions(entries, term -> uses(searcher, term));
    }

    private static List<TermUse> uses(IndexSearcher searcher, String term) {
        List<TermUse> uses = new ArrayList<>();
        try {
            for (JsonNode use : new EntryJson(searcher).of(term).path("uses")) {
                uses.add(
                        new TermUse(use.path("activity").asString(), use.path("made").asBoolean()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the uses of " + term, failure);
        }
        return uses;
    }
}
