package rolebook.search.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import rolebook.search.schema.Fields;

/// The floor to compare with: BM25 as Lucene has it, over the title and the whole text, any word.
public final class PlainRanker implements Ranker, AutoCloseable {
    private static final String TEXT = "all";

    private final Analyzer analyzer = new StandardAnalyzer();
    private final Directory directory;
    private final DirectoryReader reader;

    /// Reads the texts out of an index into one of its own, in memory.
    ///
    /// @throws UncheckedIOException if the index cannot be read
    public PlainRanker(Path index) {
        directory = new ByteBuffersDirectory();
        try (Directory source = FSDirectory.open(index, NoLockFactory.INSTANCE);
                DirectoryReader written = DirectoryReader.open(source);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            copy(written, writer);
            writer.commit();
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the search index " + index, e);
        }
    }

    /// The parts of an entry stand before it.
    private static void copy(DirectoryReader from, IndexWriter to) throws IOException {
        StoredFields stored = from.storedFields();
        var text = new StringBuilder();
        for (int i = 0; i < from.maxDoc(); i++) {
            Document document = stored.document(i);
            for (String field :
                    List.of(Fields.PART_TITLE, Fields.PART_TEXT, Fields.SUMMARY, Fields.TEXT)) {
                for (String value : document.getValues(field)) {
                    text.append(value).append('\n');
                }
            }
            if (Fields.ENTRY.equals(document.get(Fields.KIND))) {
                Document plain = new Document();
                plain.add(new StoredField(Fields.ID, document.get(Fields.ID)));
                plain.add(new TextField(Fields.TITLE, document.get(Fields.TITLE), Field.Store.NO));
                plain.add(new TextField(TEXT, text.toString(), Field.Store.NO));
                to.addDocument(plain);
                text.setLength(0);
            }
        }
    }

    @Override
    public Ranking rank(String query) {
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            List<String> ids = new ArrayList<>();
            for (ScoreDoc found : searcher.search(words(query), DEPTH).scoreDocs) {
                ids.add(searcher.storedFields().document(found.doc).get(Fields.ID));
            }
            return new Ranking(ids, ExpectedCard.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search in memory", e);
        }
    }

    private Query words(String query) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        try (TokenStream stream = analyzer.tokenStream(TEXT, query)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                for (String field : List.of(Fields.TITLE, TEXT)) {
                    any.add(
                            new TermQuery(new Term(field, word.toString())),
                            BooleanClause.Occur.SHOULD);
                }
            }
            stream.end();
        }
        return any.build();
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close an index in memory", e);
        }
    }
}
