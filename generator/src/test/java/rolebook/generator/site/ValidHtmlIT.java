package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page through the Nu HTML checker, which runs in a JVM of its own: it needs old libraries
/// that are no business of ours.
class ValidHtmlIT {
    private static final Path LIBRARIES = Path.of("target/vnu").toAbsolutePath();
    private static final int FEWEST_PAGES = 250;
    private static final long PATIENCE_SECONDS = 300;

    @TempDir Path folder;

    @Test
    void noPageHasAnError() throws Exception {
        assertThat(BuiltSite.pages()).hasSizeGreaterThan(FEWEST_PAGES);
        assertThat(errorsIn(BuiltSite.site().toRealPath())).isEmpty();
    }

    @Test
    void anErrorWouldBeFound() throws Exception {
        Files.writeString(
                folder.resolve("wrong.html"),
                "<!doctype html><html lang=en><title>x</title><p><div id=a></div><b id=a>y</p>");

        assertThat(errorsIn(folder)).isNotEmpty();
    }

    private static List<String> errorsIn(Path pages) throws Exception {
        Path report = Files.createTempFile("vnu", ".txt");
        try {
            Process checker =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xss2m",
                                    "-XX:+UseSerialGC",
                                    "-cp",
                                    classPath(),
                                    "nu.validator.client.SimpleCommandLineValidator",
                                    "--skip-non-html",
                                    "--errors-only",
                                    "--format",
                                    "gnu",
                                    pages.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(report.toFile())
                            .start();
            if (!checker.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                checker.destroyForcibly();
                throw new AssertionError("The checker still runs after " + PATIENCE_SECONDS + " s");
            }
            List<String> lines = Files.readAllLines(report);
            assertThat(checker.exitValue() == 0).isEqualTo(lines.isEmpty());
            return lines;
        } finally {
            Files.delete(report);
        }
    }

    private static String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            return jars.map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
