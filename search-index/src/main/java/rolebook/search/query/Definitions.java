package rolebook.search.query;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import rolebook.search.schema.Fields;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers a query that is a name.
final class Definitions {
    private static final Sort BY_ID = new Sort(new SortField(Fields.ID, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final StoredEntries stored;

    Definitions(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.stored = new StoredEntries(searcher.storedFields());
    }

    /// The entry that has this name, or the entries that share it.
    ///
    /// @param named finds exactly the entries of the name
    Optional<Answer> answer(Query named) throws IOException {
        ScoreDoc[] found = searcher.search(named, SearchLimits.CHOICES, BY_ID).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        if (found.length == 1) {
            int document = found[0].doc;
            return Optional.of(
                    new Answer.Definition(stored.reference(document), stored.senses(document)));
        }
        List<EntryReference> choices = new ArrayList<>();
        for (ScoreDoc choice : found) {
            choices.add(stored.reference(choice.doc));
        }
        return Optional.of(new Answer.Choices(choices));
    }
}
