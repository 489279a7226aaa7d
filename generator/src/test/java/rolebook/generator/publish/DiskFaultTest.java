package rolebook.generator.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rolebook.generator.faulty.Fault;
import rolebook.generator.faulty.Fault.Operation;
import rolebook.generator.faulty.FaultyFileSystem;

/// Lets every single operation of a build fail in turn.
class DiskFaultTest {
    @TempDir Path folder;

    /// How a disk gives up, from the n-th operation on.
    enum Trouble {
        ONE_FAULT,
        FULL,
        READ_ONLY,
        DEAD;

        private boolean hits(Operation operation) {
            return switch (this) {
                case ONE_FAULT, DEAD -> true;
                case FULL -> !operation.equals(Operation.DELETE) && writes(operation);
                case READ_ONLY -> writes(operation);
            };
        }

        private static boolean writes(Operation operation) {
            return operation != Operation.OPEN_TO_READ && operation != Operation.LIST;
        }

        /// Counts the operations that it sees in `count`.
        Fault from(int start, AtomicInteger count) {
            return (operation, path) -> {
                if (!hits(operation)) {
                    return;
                }
                int now = count.incrementAndGet();
                if (now == start || (now > start && this != ONE_FAULT)) {
                    throw new FileSystemException(path.toString(), null, "No space left on device");
                }
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereverTheDiskFailsTheOldReleaseStaysWholeOrTheNewOneIs(Trouble trouble)
            throws IOException {
        var outcomes = new ArrayList<String>();
        var seen = new AtomicInteger();
        for (int start = 1; start <= seen.getAndSet(0) + 1; start++) {
            Path target = folder.resolve(Integer.toString(start));
            build(target, "old");
            var system = new FaultyFileSystem(trouble.from(start, seen));
            Optional<PublishFailure> failure = tried(system.wrapped(target));

            String expected = failure.isPresent() ? "old" : "new";
            assertThat(live(target)).as("fault at operation %d", start).isEqualTo(expected);
            failure.ifPresent(fault ->
                    assertThat(fault.getMessage())
                            .matches("cannot [a-z ]+ /[^\n]+: No space left on device"));
            build(target, "next");
            assertThat(live(target)).isEqualTo("next");
            assertThat(Disk.list(target.resolve(".rolebook/releases"))).hasSize(2);
            outcomes.add(expected);
            Disk.delete(target);
        }

        assertThat(outcomes).hasSizeGreaterThan(20);
        assertThat(outcomes.getFirst()).isEqualTo("old");
        // The last build met no fault; those before it met one after the switch.
        assertThat(outcomes.reversed()).startsWith("new", "new");
    }

    @Test
    void aFirstBuildThatFailsPublishesNothing() {
        var seen = new AtomicInteger();
        for (int start = 1; start <= seen.getAndSet(0) + 1; start++) {
            Path target = folder.resolve(Integer.toString(start));
            var system = new FaultyFileSystem(Trouble.FULL.from(start, seen));
            boolean failed = tried(system.wrapped(target)).isPresent();
            assertThat(Files.exists(target.resolve("site"))).isEqualTo(!failed);
            build(target, "next");
            assertThat(live(target)).isEqualTo("next");
            Disk.delete(target);
        }
    }

    @Test
    void anOldReleaseThatCannotBeRemovedIsReportedAndTheNewOneIsLive() {
        build(folder, "one");
        build(folder, "two");
        Fault fault =
                (operation, path) -> {
                    if (operation == Operation.DELETE && path.toString().contains("-1/")) {
                        throw new AccessDeniedException(path.toString());
                    }
                };

        Published published = build(new FaultyFileSystem(fault).wrapped(folder), "three");

        assertThat(published.undone())
                .extracting(PublishFailure::getMessage)
                .singleElement()
                .asString()
                .matches("cannot delete /.*/releases/[0-9a-f]{16}-1: permission denied");
        assertThat(live(folder)).isEqualTo("three");
    }

    private static Optional<PublishFailure> tried(Path target) {
        try {
            build(target, "new");
            return Optional.empty();
        } catch (PublishFailure failure) {
            return Optional.of(failure);
        }
    }

    private static Published build(Path target, String text) {
        var store = new ReleaseStore(target.resolve("site"), target.resolve("index"));
        try (Staging staging = store.begin()) {
            for (String path : List.of("index.html", "a/one.html", "a/two.html", "b/c/d.html")) {
                staging.write(path, text.getBytes(UTF_8));
            }
            // Written by others, as an index is; the fault is not theirs.
            Files.writeString(Path.of(staging.index().resolve("segment").toString()), text);
            staging.seal("test", text);
            return staging.publish();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    // The one text that all files of the live site and index share; a mix shows as several.
    private static String live(Path target) {
        try (var files = Files.walk(target.resolve("site").toRealPath().getParent())) {
            return String.join(
                    "+",
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("build.json"))
                            .map(DiskFaultTest::text)
                            .distinct()
                            .toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
