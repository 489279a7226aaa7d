package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.TextReport;

/// Each folder of `valid` is a small project that goes up to the borders of what is allowed.
class ValidProjectsTest {
    static Stream<Path> projects() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/valid"))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void whatIsAllowedIsNotReported(Path project) {
        assertThat(TextReport.of(Checking.problems(project), false))
                .isEqualTo("0 errors, 0 warnings\n");
    }

    /// Golden sites are baked without the checks.
    @Test
    void theProjectOfTheGoldenSiteCouldBePublished() {
        assertThat(Checking.problems(Path.of("src/test/resources/sites/small")))
                .filteredOn(Diagnostic::isError)
                .isEmpty();
    }
}
