package rolebook.search.query;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import rolebook.search.schema.Fields;
import rolebook.search.schema.NameKey;

/// What the index knows by name.
final class Names {
    private static final Sort BY_ID = new Sort(new SortField(Fields.ID, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final StoredEntries stored;

    Names(IndexSearcher searcher, Vocabulary vocabulary) throws IOException {
        this.searcher = searcher;
        this.vocabulary = vocabulary;
        this.stored = new StoredEntries(searcher.storedFields());
    }

    /// Names that begin with the text: titles before aliases, short before long, each entry once.
    List<Suggestion> startingWith(String text, int size) throws IOException {
        String prefix = NameKey.of(text);
        if (prefix.isEmpty()) {
            return List.of();
        }
        Map<String, Ranked> best = new LinkedHashMap<>();
        for (String key :
                vocabulary.startingWith(Fields.NAME, prefix, SearchLimits.SUGGESTED_NAMES)) {
            Query named = new TermQuery(new Term(Fields.NAME, key));
            for (ScoreDoc entry : searcher.search(named, SearchLimits.CHOICES, BY_ID).scoreDocs) {
                Ranked ranked = ranked(entry.doc, key);
                best.merge(
                        ranked.suggestion().id(),
                        ranked,
                        (one, other) -> Ranked.ORDER.compare(one, other) <= 0 ? one : other);
            }
        }
        return best.values().stream()
                .sorted(Ranked.ORDER)
                .limit(size)
                .map(Ranked::suggestion)
                .toList();
    }

    private Ranked ranked(int document, String key) throws IOException {
        EntryReference entry = stored.reference(document);
        List<String> names = stored.names(document);
        String shown =
                names.stream()
                        .filter(name -> NameKey.of(name).equals(key))
                        .findFirst()
                        .orElse(entry.title());
        return new Ranked(
                new Suggestion(shown, entry.id(), entry.type(), entry.url()),
                shown.equals(entry.title()));
    }

    private record Ranked(Suggestion suggestion, boolean title) {
        static final Comparator<Ranked> ORDER =
                Comparator.comparing((Ranked ranked) -> !ranked.title())
                        .thenComparingInt(ranked -> ranked.suggestion().text().length())
                        .thenComparing(ranked -> ranked.suggestion().text())
                        .thenComparing(ranked -> ranked.suggestion().id());
    }
}
