package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Same input, same bytes: whatever the time zone, locale, umask, order of files, number of jobs
/// and folder.
class ReproducibleIT {
    private static final long SEED = 20261122;

    @TempDir private Path folder;

    @Test
    void theShippedContentGivesTheSameBytesInAnotherSurrounding() throws Exception {
        SortedMap<String, String> usual = contents(BuiltSite.site().toRealPath());
        Path copy = folder.resolve("another folder");
        copyInRandomOrder(Program.ROOT.resolve("content"), copy.resolve("content"));
        Path script = folder.resolve("run.sh");
        Files.writeString(script, "umask 077\nexec \"$@\"\n");
        List<String> command =
                List.of(
                        "sh",
                        script.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-jar",
                        Path.of("target/rolebook.jar").toAbsolutePath().toString(),
                        "build",
                        "--project",
                        copy.toString(),
                        "--jobs",
                        "8");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", "Pacific/Kiritimati");
        Process process = builder.start();
        String said =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        Path other = copy.resolve("target/site").toRealPath();
        assertThat(contents(other)).isEqualTo(usual);
        assertThat(modes(other)).isEmpty();
    }

    private static void copyInRandomOrder(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.shuffle(files, new Random(SEED));
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    /// Every file's hash by its path.
    private static SortedMap<String, String> contents(Path site) throws Exception {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                contents.put(site.relativize(file).toString(), HexFormat.of().formatHex(hash));
            }
        }
        return contents;
    }

    /// What is not 0644 or 0755.
    private static Map<String, String> modes(Path site) throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path path : walk.toList()) {
                String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                if (!mode.equals(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--")) {
                    wrong.put(site.relativize(path).toString(), mode);
                }
            }
        }
        return wrong;
    }
}
