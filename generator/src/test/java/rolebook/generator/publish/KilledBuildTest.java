package rolebook.generator.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.source.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Builds in other processes: killed in the midst, held up by a lock, under another umask.
class KilledBuildTest {
    // More on request: -Drolebook.kills=1000
    private static final int KILLS = Integer.getInteger("rolebook.kills", 25);
    private static final long SEED = Long.getLong("rolebook.seed", 20261122L);
    private static final int ENDLESS = Integer.MAX_VALUE;

    @TempDir Path folder;

    @Test
    @Timeout(value = 30L * 60, unit = TimeUnit.SECONDS)
    void aKilledBuildLeavesTheOldOrTheNewReleaseWhole() throws Exception {
        var random = new Random(SEED);
        Path target = folder.resolve("target");
        var builds = new TreeSet<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            Path started = folder.resolve("started" + kill);
            Process process = ChildBuilds.start("022", target, ENDLESS, started, kill % 2);
            ChildBuilds.awaitSign(process, started);
            Thread.sleep(random.nextInt(150));
            process.destroyForcibly();
            assertThat(process.waitFor())
                    .as(Files.readString(ChildBuilds.log(started)))
                    .isEqualTo(137);
            if (Files.exists(target.resolve("site"))) {
                builds.add(numberOfWholeBuild(target));
            }
        }

        assertThat(builds).as("seed %d", SEED).hasSizeGreaterThan(KILLS / 3);
        ChildBuilds.build(target, "last");
        assertThat(numberOfWholeBuild(target)).isEqualTo("last");
        Path hidden = target.resolve(".rolebook");
        assertThat(Disk.list(hidden.resolve("releases"))).hasSizeLessThanOrEqualTo(2);
        assertThat(Disk.list(hidden))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("current", "lock", "out", "releases");
    }

    @Test
    @Timeout(60)
    void theLockOfAnotherProcessHoldsUntilItDies() throws Exception {
        Path target = folder.resolve("target");
        Path started = folder.resolve("started");
        Process process = ChildBuilds.start("022", target, ENDLESS, started, 1);
        try {
            ChildBuilds.awaitSign(process, started);
            var refused = new ArrayList<String>();
            while (refused.isEmpty()) {
                tryOnce(target, refused);
            }
            assertThat(refused)
                    .containsExactly(
                            "another build holds "
                                    + target.resolve(".rolebook/lock")
                                    + "; try again when it has finished");
        } finally {
            process.destroyForcibly().waitFor();
        }
        ChildBuilds.build(target, "after");
        assertThat(numberOfWholeBuild(target)).isEqualTo("after");
    }

    @Test
    @Timeout(60)
    void modesDoNotFollowTheUmask() throws Exception {
        Path target = folder.resolve("target");
        Path started = folder.resolve("started");
        Process process = ChildBuilds.start("077", target, 1, started, 0);
        assertThat(process.waitFor()).as(Files.readString(ChildBuilds.log(started))).isZero();

        var modes = new TreeSet<String>();
        try (var all = Files.walk(target)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                boolean lock = path.endsWith("lock") || Files.isSymbolicLink(path);
                if (!lock) {
                    modes.add(
                            (Files.isDirectory(path) ? "folder " : "file ")
                                    + PosixFilePermissions.toString(
                                            Files.getPosixFilePermissions(path)));
                }
            }
        }
        assertThat(modes).containsExactly("file rw-r--r--", "folder rwxr-xr-x");
    }

    private static void tryOnce(Path target, List<String> refused) throws IOException {
        try {
            ChildBuilds.build(target, "mine");
        } catch (BuildInProgress busy) {
            refused.add(busy.getMessage());
        }
    }

    // Reads every file of the live release, checks it against build.json and returns its number.
    private static String numberOfWholeBuild(Path target) throws IOException {
        Path release = Disk.parent(target.resolve("site").toRealPath());
        assertThat(target.resolve("index").toRealPath()).isEqualTo(release.resolve("index"));
        JsonNode manifest =
                new JsonMapper().readTree(Files.readString(release.resolve("site/build.json")));
        assertThat(release.getFileName().toString()).startsWith(manifest.get("buildId").asString());
        var numbers = new TreeSet<String>();
        for (Map.Entry<String, JsonNode> file : manifest.get("files").properties()) {
            byte[] bytes = Files.readAllBytes(release.resolve("site").resolve(file.getKey()));
            assertThat(Sha256.of(bytes)).isEqualTo(file.getValue().asString());
            numbers.add(new String(bytes, UTF_8).lines().findFirst().orElseThrow());
        }
        assertThat(manifest.get("files").size()).isEqualTo(ChildBuilds.PAGES);
        numbers.add(
                Files.readString(release.resolve("index/segment"))
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertThat(numbers).hasSize(1);
        assertThat(manifest.get("contentHash").asString()).isEqualTo(numbers.first());
        return numbers.first();
    }
}
