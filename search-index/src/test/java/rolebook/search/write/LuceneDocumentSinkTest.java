package rolebook.search.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;
import rolebook.search.query.LuceneSearchEngine;
import rolebook.search.query.SearchRequest;
import rolebook.search.query.SearchResponse;
import rolebook.search.query.UnreadableIndex;

final class LuceneDocumentSinkTest {
    @TempDir Path folder;

    @Test
    void entriesAddedByManyThreadsAreAllThere() {
        Path index = folder.resolve("made/on/demand");
        try (LuceneDocumentSink sink = new LuceneDocumentSink(index)) {
            IntStream.range(0, 200)
                    .parallel()
                    .forEach(i -> sink.add(Handbook.term("t" + i, "Term " + i, "Same text.")));
            sink.commit(Handbook.manifest("b"));
        }
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
            assertThat(engine.entryCount()).isEqualTo(200);
        }
    }

    @Test
    void theOrderInWhichEntriesComeDoesNotShow() {
        Path forward = Handbook.write(folder.resolve("forward"));
        Path backward =
                Handbook.write(
                        folder.resolve("backward"), Handbook.BUILD, Handbook.entries().reversed());
        for (String query : List.of("product", "roadmap", "customers price", "pm", "plan")) {
            assertThat(hits(backward, query)).isEqualTo(hits(forward, query)).isNotEmpty();
        }
    }

    @Test
    void whatIsNotCommittedIsNotThere() {
        try (LuceneDocumentSink sink = new LuceneDocumentSink(folder)) {
            sink.add(Handbook.term("t", "Term", "Text."));
        }
        assertThatThrownBy(() -> LuceneSearchEngine.open(folder).close())
                .isInstanceOf(UnreadableIndex.class)
                .hasMessage("Cannot read the search index " + folder + ": there is none");
    }

    @Test
    void anIndexThatIsWrittenAgainIsReplaced() {
        Handbook.write(folder);
        Handbook.write(folder, "b2", List.of(Handbook.term("t", "Term", "Text.")));
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(engine.manifest().buildId()).isEqualTo("b2");
            assertThat(engine.entryCount()).isEqualTo(1);
        }
    }

    @Test
    void noLockIsPublished() throws IOException {
        Handbook.write(folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .doesNotContain("write.lock");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> new LuceneDocumentSink(file).close())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("Cannot open the search index " + file + ": ");
    }

    private static List<SearchResponse.Hit> hits(Path index, String query) {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
            return engine.search(SearchRequest.of(query)).hits();
        }
    }
}
