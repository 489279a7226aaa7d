package rolebook.generator.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectWatchTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir private Path project;
    private final Semaphore told = new Semaphore(0);

    @Test
    void aFileThatIsWrittenChangedAndDeletedIsTold() throws Exception {
        Path folder = Files.createDirectories(project.resolve("content/glossary"));
        try (var _ = watch()) {
            Path file = folder.resolve("okr.md");
            Files.writeString(file, "one");
            awaitChange();
            Files.writeString(file, "another");
            awaitChange();
            Files.delete(file);
            awaitChange();
        }
    }

    @Test
    void aFolderThatAppearsLaterIsWatchedFromThenOn() throws Exception {
        try (var _ = watch()) {
            Path folder = Files.createDirectories(project.resolve("content"));
            awaitChange();
            Files.writeString(folder.resolve("site.yml"), "title: Site\n");
            awaitChange();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "okr.md, true",
        "site.yml, true",
        "#1-priority.md, true",
        ".okr.md.swp, false",
        "okr.md~, false",
        "okr.md.tmp, false",
        "4913, false",
        "#okr.md#, false"
    })
    void whatEditorsWriteBesideAFileDoesNotCount(String name, boolean counts) {
        assertThat(ProjectWatch.counts(Path.of("content", name))).isEqualTo(counts);
    }

    private ProjectWatch watch() {
        return ProjectWatch.start(List.of(project.resolve("content")), told::release);
    }

    /// One save may be told several times; they are taken together.
    private void awaitChange() throws InterruptedException, IOException {
        assertThat(told.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        while (told.tryAcquire(100, TimeUnit.MILLISECONDS)) {
            told.drainPermits();
        }
    }
}
