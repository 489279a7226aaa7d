package rolebook.generator.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Readers at work while builds are published.
class HotReaderTest {
    private static final int PUBLISHES = 100;

    @TempDir Path folder;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void whoeverReadsSeesSiteAndIndexOfOneBuild() throws Exception {
        Path target = folder.resolve("target");
        ChildBuilds.build(target, "0");
        var done = new AtomicBoolean();
        try (var threads = Executors.newSingleThreadExecutor()) {
            Callable<Set<Integer>> reader = () -> read(target, done);
            Future<Set<Integer>> seen = threads.submit(reader);
            try {
                for (int build = 1; build <= PUBLISHES; build++) {
                    assertThat(ChildBuilds.build(target, Integer.toString(build)).undone())
                            .isEmpty();
                }
            } finally {
                done.set(true);
            }
            assertThat(seen.get()).hasSizeGreaterThan(10).contains(PUBLISHES);
        }
    }

    private static Set<Integer> read(Path target, AtomicBoolean done) throws IOException {
        var seen = new TreeSet<Integer>();
        boolean last;
        do {
            last = done.get();
            // The link always leads somewhere: a page is never missing, whatever is being switched.
            assertThat(number(target.resolve("site/terms/t7/index.html"))).isBetween(0, PUBLISHES);
            pair(target).ifPresent(seen::add);
        } while (!last);
        return seen;
    }

    // The build that site and index share, as a reader takes them: one look at the link, then both.
    private static Optional<Integer> pair(Path target) throws IOException {
        Path release = Disk.parent(target.resolve("site").toRealPath());
        try {
            int site = number(release.resolve("site/terms/t7/index.html"));
            assertThat(number(release.resolve("index/segment"))).isEqualTo(site);
            return Optional.of(site);
        } catch (NoSuchFileException twoBuildsLater) {
            assertThat(target.resolve("site").toRealPath()).isNotEqualTo(release.resolve("site"));
            return Optional.empty();
        }
    }

    private static int number(Path file) throws IOException {
        return Integer.parseInt(Files.readString(file).lines().findFirst().orElseThrow());
    }
}
