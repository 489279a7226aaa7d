package rolebook.generator.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectWatchTest {
    private static final long PATIENCE_SECONDS = 20;

    /// More than what passes between two looks at the folders.
    private static final long SETTLED_MILLIS = 700;

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

    @Test
    void aFolderThatIsMovedAwayIsTold() throws Exception {
        Files.writeString(Files.createDirectories(content()).resolve("site.yml"), "title: Site\n");
        try (var _ = watch()) {
            Files.move(content(), project.resolve("elsewhere"));
            awaitChange();
        }
    }

    @Test
    void aFolderThatIsMovedOverByAnotherIsWatched() throws Exception {
        Files.createDirectories(content().resolve("glossary"));
        Path other = Files.createDirectories(project.resolve("other"));
        try (var _ = watch()) {
            Files.move(content(), project.resolve("former"));
            Files.move(other, content());
            awaitChange();
            assertThatSavesAreTold();
        }
    }

    /// File systems give the number of a deleted folder to the next one.
    @RepeatedTest(3)
    void aFolderThatIsDeletedAndMadeAnewIsWatched() throws Exception {
        Path file = Files.createDirectories(content().resolve("glossary")).resolve("okr.md");
        Files.writeString(file, "one");
        try (var _ = watch()) {
            Files.delete(file);
            Files.delete(file.getParent());
            Files.delete(content());
            Files.createDirectories(file.getParent());
            awaitChange();
            assertThatSavesAreTold();
        }
    }

    @Test
    void aFolderBehindALinkIsWatchedAndFollowedWhenTheLinkIsPointedElsewhere() throws Exception {
        Path first = Files.createDirectories(project.resolve("first"));
        Path second = Files.createDirectories(project.resolve("second"));
        Files.createSymbolicLink(content(), first);
        try (var _ = watch()) {
            assertThatSavesAreTold();
            Files.delete(content());
            Files.createSymbolicLink(content(), second);
            awaitChange();
            assertThatSavesAreTold();
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

    private Path content() {
        return project.resolve("content");
    }

    private ProjectWatch watch() {
        return ProjectWatch.start(List.of(content()), told::release);
    }

    /// Waits for what was told before to be told.
    private void assertThatSavesAreTold() throws Exception {
        Thread.sleep(SETTLED_MILLIS);
        told.drainPermits();
        Files.writeString(content().resolve("saved.md"), "one");
        awaitChange();
    }

    /// One save may be told several times; they are taken together.
    private void awaitChange() throws InterruptedException, IOException {
        assertThat(told.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        while (told.tryAcquire(100, TimeUnit.MILLISECONDS)) {
            told.drainPermits();
        }
    }
}
