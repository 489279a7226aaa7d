package rolebook.generator;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rolebook.generator.index.SearchDocuments;
import rolebook.generator.model.KnowledgeBase;
import rolebook.search.write.DocumentSink;
import rolebook.search.write.LuceneDocumentSink;

/// Indexing while pages are baked. Without a folder it does nothing.
final class IndexRun implements AutoCloseable {
    private final @Nullable DocumentSink sink;
    private final CompletableFuture<SearchDocuments> added;
    private boolean closed;

    private IndexRun(@Nullable DocumentSink sink, CompletableFuture<SearchDocuments> added) {
        this.sink = sink;
        this.added = added;
    }

    /// Begins to add every entry to an index in `folder`.
    static IndexRun start(
            Optional<Path> folder, KnowledgeBase knowledge, Supplier<SearchDocuments> documents) {
        if (folder.isEmpty()) {
            return new IndexRun(null, new CompletableFuture<>());
        }
        DocumentSink sink = new LuceneDocumentSink(folder.get());
        return new IndexRun(
                sink,
                CompletableFuture.supplyAsync(() -> {
                    SearchDocuments made = documents.get();
                    knowledge.entries().forEach(entry -> sink.add(made.document(entry)));
                    return made;
                }));
    }

    /// Waits for the last entry and makes the index that of build `buildId`.
    void commit(String buildId) {
        if (sink == null) {
            return;
        }
        SearchDocuments documents;
        try {
            documents = added.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException(e.getCause());
        }
        sink.commit(documents.manifest(buildId));
        close();
    }

    @Override
    public void close() {
        if (sink != null && !closed) {
            closed = true;
            added.handle((_, _) -> null).join();
            sink.close();
        }
    }
}
