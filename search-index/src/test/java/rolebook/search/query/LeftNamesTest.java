package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.search.Handbook;
import rolebook.search.schema.EntryDocument;

/// An entry that was replaced leaves its names to its successor.
final class LeftNamesTest {
    @TempDir Path folder;

    private static EntryDocument entry(
            String id, String title, List<String> aliases, List<String> left) {
        List<String> none = List.of();
        return new EntryDocument(
                id,
                "term",
                title,
                "A thing that people look up.",
                "/glossary/" + id + "/",
                aliases,
                none,
                none,
                none,
                none,
                "Text.",
                List.of(),
                List.of(),
                List.of(),
                "{}",
                left,
                List.of());
    }

    private LuceneSearchEngine engine() {
        EntryDocument old =
                entry(
                        "launch-plan",
                        "Launch plan",
                        List.of("LP", "old nickname"),
                        List.of("Launch plan", "launch-plan", "LP"));
        EntryDocument successor =
                entry(
                        "launch-strategy",
                        "Launch strategy",
                        List.of("launch plan", "LP"),
                        List.of());
        return LuceneSearchEngine.open(
                Handbook.write(folder, "b", List.of(old, successor)),
                () -> Instant.EPOCH,
                Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"launch plan", "Launch Plan", "launch-plan", "LP", "launch strategy"})
    void aNameThatWasLeftFindsTheSuccessor(String name) {
        try (LuceneSearchEngine engine = engine()) {
            SearchResponse found = engine.search(SearchRequest.of(name));
            assertThat(found.answer())
                    .isInstanceOfSatisfying(
                            Answer.Definition.class,
                            answer -> assertThat(answer.entry().id()).isEqualTo("launch-strategy"));
        }
    }

    @Test
    void aNameThatWasKeptFindsTheOldEntry() {
        try (LuceneSearchEngine engine = engine()) {
            assertThat(engine.search(SearchRequest.of("old nickname")).answer())
                    .isInstanceOfSatisfying(
                            Answer.Definition.class,
                            answer -> assertThat(answer.entry().id()).isEqualTo("launch-plan"));
        }
    }
}
