package rolebook.search.query;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import rolebook.search.schema.Facet;
import rolebook.search.schema.Fields;

/// Lucene queries for what is looked up, not ranked; nothing that a reader types is ever parsed.
final class Queries {
    /// Every entry, no section.
    static final Query ENTRIES = new TermQuery(new Term(Fields.KIND, Fields.ENTRY));

    private Queries() {}

    /// Entries that pass the filters.
    static Query filtered(Query query, Map<Facet, List<String>> filters) {
        if (filters.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach((facet, values) ->
                all.add(
                        new TermInSetQuery(
                                facet.key(), values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER));
        return all.build();
    }
}
