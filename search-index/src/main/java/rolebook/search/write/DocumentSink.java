package rolebook.search.write;

import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.IndexManifest;

/// Where entries go to become searchable.
///
/// ```java
/// try (DocumentSink sink = new LuceneDocumentSink(folder)) {
///     documents.forEach(sink::add);
///     sink.commit(manifest);
/// }
/// ```
///
/// Failures of the machine are [java.io.UncheckedIOException]s that name the place.
public interface DocumentSink extends AutoCloseable {
    /// Takes an entry. Many threads may call it at once.
    void add(EntryDocument document);

    /// Makes everything that was added durable, under this manifest. What is not committed is
    /// dropped on close.
    void commit(IndexManifest manifest);

    @Override
    void close();
}
