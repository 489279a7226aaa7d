package rolebook.generator.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher with a JDK that only says what it was asked to do.
class LauncherTest {
    private static final Path ROOT = Path.of("..");
    private static final long PATIENCE_SECONDS = 20;

    /// Makes the file that the option names, as the JVM does when it ends; else tells its
    /// arguments.
    private static final String JAVA =
            """
            #!/bin/sh
            for option; do
                case $option in
                    -XX:AOTCacheOutput=*) : >"${option#*=}"; exit 0 ;;
                esac
            done
            echo "$*"
            exit 7
            """;

    @TempDir private Path folder;
    private Path copy;
    private Path caches;

    @BeforeEach
    void copyTheLauncher() throws IOException {
        copy = folder.resolve("copy");
        caches = folder.resolve("cache/rolebook");
        for (String file : List.of("rolebook", "scripts/jdk.sh", "pom.xml")) {
            write("copy/" + file, Files.readString(ROOT.resolve(file)));
        }
        write("copy/generator/target/lib/some.jar", "");
        Path jar = write("copy/generator/target/rolebook.jar", "");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        write("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
        write("jdk/bin/javac", "#!/bin/sh\n");
        write("jdk/bin/java", JAVA);
    }

    @Test
    void theFirstStartMakesACacheAndTheSecondTakesIt() throws Exception {
        assertThat(run("check")).endsWith(" check\n").doesNotContain("AOTCache");
        until(() -> made().size() == 1);
        assertThat(made()).hasSize(1);
        assertThat(run("check")).contains("-XX:AOTCache=" + made().getFirst());
    }

    @Test
    void whileOneCacheIsMadeNoOtherIs() throws Exception {
        Files.createDirectories(caches.resolve("making"));
        run("check");
        Thread.sleep(300);
        assertThat(made()).isEmpty();
    }

    @Test
    void whatWasLeftByAKilledStartIsTakenAway() throws Exception {
        Path left = Files.createDirectories(caches.resolve("making"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(3_600)));
        run("check");
        until(() -> made().size() == 1 && !Files.exists(left));
        assertThat(made()).hasSize(1);
        assertThat(left).doesNotExist();
    }

    @Test
    void cachesOfThreeWorkingCopiesAreKept() throws Exception {
        for (int age = 1; age <= 4; age++) {
            Path old = write("cache/rolebook/old-" + age + ".aot", "");
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(age * 60L)));
        }
        run("check");
        until(() -> made().size() == 3);
        assertThat(made().stream().map(file -> file.getFileName().toString()))
                .hasSize(3)
                .contains("old-1.aot", "old-2.aot");
    }

    @Test
    void onlyWhoServesWithoutABuildGetsTheThoroughCompiler() throws Exception {
        assertThat(run("serve")).contains("-XX:TieredStopAtLevel=1");
        assertThat(run("serve", "--no-build")).doesNotContain("TieredStopAtLevel");
    }

    /// What the JDK was asked.
    private String run(String... arguments) throws Exception {
        Path out = folder.resolve("out.txt");
        var builder =
                new ProcessBuilder(
                        Stream.concat(
                                        Stream.of(copy.resolve("rolebook").toString()),
                                        Stream.of(arguments))
                                .toList());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(7);
        return Files.readString(out);
    }

    /// The launcher makes a cache beside its own work; a bounded wait for it.
    private void until(Callable<Boolean> settled) throws Exception {
        for (int looks = 0; looks < 400 && !settled.call(); looks++) {
            Thread.sleep(50);
        }
    }

    private List<Path> made() throws IOException {
        return listed().stream().filter(file -> file.toString().endsWith(".aot")).toList();
    }

    private List<Path> listed() throws IOException {
        if (!Files.isDirectory(caches)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(caches)) {
            return files.sorted().toList();
        }
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }
}
