package rolebook.search.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import rolebook.search.schema.Analysis;
import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.Fields;
import rolebook.search.schema.IndexManifest;

/// Writes a Lucene index into a folder that is its own.
public final class LuceneDocumentSink implements DocumentSink {
    /// How much is gathered in memory before a segment is written, MiB.
    static final double BUFFER_MIB = 64;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;

    /// @param emptyDirectory is made if it is missing; an index that stands in it is replaced at
    ///   the first commit
    /// @throws UncheckedIOException if the folder cannot be written
    public LuceneDocumentSink(Path emptyDirectory) {
        folder = emptyDirectory;
        try {
            // The folder is one build's own, and a lock file would be published with the index.
            directory = FSDirectory.open(emptyDirectory, NoLockFactory.INSTANCE);
            writer = new IndexWriter(directory, configuration());
        } catch (IOException failure) {
            throw failed("open", failure);
        }
    }

    @Override
    public void add(EntryDocument document) {
        try {
            writer.addDocuments(EntryBlock.of(document));
        } catch (IOException failure) {
            throw failed("write " + document.id() + " to", failure);
        }
    }

    @Override
    public void commit(IndexManifest manifest) {
        try {
            writer.setLiveCommitData(manifest.userData().entrySet());
            writer.commit();
        } catch (IOException failure) {
            throw failed("commit", failure);
        }
    }

    @Override
    public void close() {
        try (directory) {
            writer.close();
        } catch (IOException failure) {
            throw failed("close", failure);
        }
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(Analysis.fields())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MIB)
                .setParentField(Fields.PARENT)
                .setCommitOnClose(false);
    }

    private UncheckedIOException failed(String operation, IOException cause) {
        return new UncheckedIOException(
                "Cannot " + operation + " the search index " + folder + ": " + cause.getMessage(),
                cause);
    }
}
