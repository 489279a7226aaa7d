package rolebook.search.query;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import rolebook.search.schema.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads the entries' data.
final class EntryJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final IndexSearcher searcher;

    /// @param searcher one without a time limit
    EntryJson(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// An entry's data as it was written; empty if there is no such entry.
    Optional<String> text(String id) throws IOException {
        ScoreDoc[] found =
                searcher.search(new TermQuery(new Term(Fields.DATA_OF, id)), 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(new StoredEntries(searcher.storedFields()).json(found[0].doc));
    }

    /// An entry's data; an empty object if there is no such entry.
    JsonNode of(String id) throws IOException {
        return text(id).map(MAPPER::readTree).orElseGet(JsonNodeFactory.instance::objectNode);
    }
}
