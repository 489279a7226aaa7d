package rolebook.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import rolebook.search.schema.IndexManifest;

/// Answers from a Lucene index in a folder. It keeps to the commit that was there when it was
/// opened.
public final class LuceneSearchEngine implements SearchEngine {
    private final Path folder;
    private final OpenIndex index;
    private final InstantSource clock;
    private final Duration time;
    private final LongSupplier nanos;

    private LuceneSearchEngine(
            Path folder, OpenIndex index, InstantSource clock, Duration time, LongSupplier nanos) {
        this.folder = folder;
        this.index = index;
        this.clock = clock;
        this.time = time;
        this.nanos = nanos;
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
        return open(indexDirectory, clock, time, System::nanoTime);
    }

    /// @param nanos tells when the time is over
    static LuceneSearchEngine open(
            Path indexDirectory, InstantSource clock, Duration time, LongSupplier nanos) {
        try {
            Directory directory = FSDirectory.open(indexDirectory, NoLockFactory.INSTANCE);
            try {
                return open(indexDirectory, DirectoryReader.open(directory), clock, time, nanos);
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
            Path folder,
            DirectoryReader reader,
            InstantSource clock,
            Duration time,
            LongSupplier nanos)
            throws IOException {
        try {
            IndexManifest manifest = manifest(folder, reader);
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return new LuceneSearchEngine(
                    folder, OpenIndex.of(reader, manifest), clock, time, nanos);
        } catch (IOException | RuntimeException fault) {
            reader.close();
            throw fault;
        }
    }

    @Override
    public SearchResponse search(SearchRequest request) {
        SearchLimits.checkKnown(request, index.manifest());
        try {
            return new Search(index, unhurried(), Deadline.in(time, nanos), clock).answer(request);
        } catch (IOException failure) {
            throw failed("search", failure);
        }
    }

    /// Answers one query without a time limit, so that the first reader does not pay for loading
    /// what every search needs.
    public void warmUp() {
        try {
            new Search(
                            index,
                            unhurried(),
                            Deadline.in(Duration.ofMinutes(1), System::nanoTime),
                            clock)
                    .answer(SearchRequest.of("product manger"));
            suggest("p", SearchLimits.DEFAULT_SUGGESTIONS);
        } catch (IOException failure) {
            throw failed("search", failure);
        }
    }

    @Override
    public List<Suggestion> suggest(String text, int size) {
        SearchLimits.checkQuery(text);
        SearchLimits.checkSize(size);
        return new Completion(index.entries(), index.names()).of(text, size);
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
        return index.manifest();
    }

    @Override
    public int entryCount() {
        return index.entries().size();
    }

    @Override
    public void close() {
        Directory directory = index.reader().directory();
        try (directory) {
            index.reader().close();
        } catch (IOException failure) {
            throw failed("close", failure);
        }
    }

    /// A searcher for what is cheap and must not be missing: names.
    private IndexSearcher unhurried() {
        IndexSearcher searcher = new IndexSearcher(index.reader());
        searcher.setQueryCache(null);
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
