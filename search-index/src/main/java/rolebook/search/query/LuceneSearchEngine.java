package rolebook.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import rolebook.search.question.Questions;
import rolebook.search.schema.Analysis;
import rolebook.search.schema.IndexManifest;

/// Answers from a Lucene index in a folder. It keeps to the commit that was there when it was
/// opened.
public final class LuceneSearchEngine implements SearchEngine {
    private final Path folder;
    private final DirectoryReader reader;
    private final IndexManifest manifest;
    private final InstantSource clock;
    private final Duration time;
    private final int entryCount;
    private final Questions questions;
    private final Analyzer analyzer = Analysis.fields();
    private final QueryWords words = new QueryWords();
    private final BitSetProducer entries = new QueryBitSetProducer(Queries.ENTRIES);

    private LuceneSearchEngine(
            Path folder,
            DirectoryReader reader,
            IndexManifest manifest,
            InstantSource clock,
            Duration time)
            throws IOException {
        this.folder = folder;
        this.reader = reader;
        this.manifest = manifest;
        this.clock = clock;
        this.time = time;
        this.entryCount = new IndexSearcher(reader).count(Queries.ENTRIES);
        this.questions = KnownNames.read(unhurried());
    }

    /// Opens an index by the system's clock.
    ///
    /// @throws UnreadableIndex as [#open(Path, InstantSource)]
    public static LuceneSearchEngine open(Path indexDirectory) {
        return open(indexDirectory, InstantSource.system());
    }

    /// Opens an index and reads it through once to verify its checksums.
    ///
    /// @param clock tells how long an answer took
    /// @throws UnreadableIndex if there is none, it is damaged, or it was not written by this
    ///   version's writer
    public static LuceneSearchEngine open(Path indexDirectory, InstantSource clock) {
        return open(indexDirectory, clock, SearchLimits.TIME);
    }

    /// Opens an index whose searches may take `time`, after which they answer with what they have.
    ///
    /// @throws UnreadableIndex as [#open(Path, InstantSource)]
    public static LuceneSearchEngine open(Path indexDirectory, InstantSource clock, Duration time) {
        try {
            Directory directory = FSDirectory.open(indexDirectory, NoLockFactory.INSTANCE);
            try {
                return open(indexDirectory, DirectoryReader.open(directory), clock, time);
            } catch (IOException | RuntimeException fault) {
                directory.close();
                throw fault;
            }
        } catch (IndexNotFoundException none) {
            throw new UnreadableIndex(indexDirectory, "there is none", none);
        } catch (UnreadableIndex unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException fault) {
            // Damaged files make Lucene throw unchecked exceptions too.
            throw new UnreadableIndex(indexDirectory, "it is damaged", fault);
        }
    }

    private static LuceneSearchEngine open(
            Path folder, DirectoryReader reader, InstantSource clock, Duration time)
            throws IOException {
        try {
            IndexManifest manifest = manifest(folder, reader);
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return new LuceneSearchEngine(folder, reader, manifest, clock, time);
        } catch (IOException | RuntimeException fault) {
            reader.close();
            throw fault;
        }
    }

    @Override
    public SearchResponse search(SearchRequest request) {
        SearchLimits.checkKnown(request, manifest);
        try {
            return new Search(
                            searcher(),
                            unhurried(),
                            analyzer,
                            words,
                            entries,
                            questions,
                            manifest,
                            clock)
                    .answer(request);
        } catch (IOException failure) {
            throw failed("search", failure);
        }
    }

    /// Answers one query without a time limit, so that the first reader does not pay for loading
    /// what every search needs.
    public void warmUp() {
        try {
            IndexSearcher searcher = unhurried();
            new Search(searcher, searcher, analyzer, words, entries, questions, manifest, clock)
                    .answer(SearchRequest.of("product manger"));
            new Names(searcher, new Vocabulary(reader, words))
                    .startingWith("p", SearchLimits.DEFAULT_SUGGESTIONS);
        } catch (IOException failure) {
            throw failed("search", failure);
        }
    }

    @Override
    public List<Suggestion> suggest(String text, int size) {
        SearchLimits.checkQuery(text);
        SearchLimits.checkSize(size);
        try {
            return new Names(searcher(), new Vocabulary(reader, words)).startingWith(text, size);
        } catch (IOException failure) {
            throw failed("read names of", failure);
        }
    }

    @Override
    public Optional<String> entryJson(String id) {
        try {
            return new EntryJson(unhurried()).text(id);
        } catch (IOException failure) {
            throw failed("read an entry of", failure);
        }
    }

    @Override
    public IndexManifest manifest() {
        return manifest;
    }

    @Override
    public int entryCount() {
        return entryCount;
    }

    @Override
    public void close() {
        Directory directory = reader.directory();
        try (directory) {
            reader.close();
        } catch (IOException failure) {
            throw failed("close", failure);
        }
    }

    /// A searcher for what is cheap and must not be missing: names.
    private IndexSearcher unhurried() {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return searcher;
    }

    /// A searcher of this request's own: its time limit is its state.
    private IndexSearcher searcher() {
        IndexSearcher searcher = unhurried();
        searcher.setTimeout(new QueryTimeoutImpl(time.toMillis()));
        return searcher;
    }

    private static IndexManifest manifest(Path folder, DirectoryReader reader) throws IOException {
        IndexManifest manifest =
                IndexManifest.from(reader.getIndexCommit().getUserData())
                        .orElseThrow(() -> new UnreadableIndex(folder, "it has no manifest", null));
        if (manifest.schemaVersion() != IndexManifest.SCHEMA_VERSION) {
            throw new UnreadableIndex(
                    folder,
                    "its form is version %d, this program reads version %d; build it again"
                            .formatted(manifest.schemaVersion(), IndexManifest.SCHEMA_VERSION),
                    null);
        }
        return manifest;
    }

    private UncheckedIOException failed(String operation, IOException cause) {
        return new UncheckedIOException(
                "Cannot " + operation + " the search index " + folder + ": " + cause.getMessage(),
                cause);
    }
}
