package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rolebook.generator.diagnostic.Diagnostic;

/// All messages read alike: a sentence that says what is wrong, then a remedy that goes on where
/// "hint:" stops.
class MessageStyleTest {
    private static final Path PROJECTS = Path.of("src/test/resources/invalid");
    private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}\\p{N}\"`].*[.?]");
    private static final Pattern HINT = Pattern.compile("(?s)[\\p{Ll}\"`].*[^.]");

    private static List<Diagnostic> problems() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECTS)) {
            return folders.sorted().flatMap(folder -> Checking.problems(folder).stream()).toList();
        }
    }

    @Test
    void everyMessageIsASentenceAndEveryHintGoesOnInTheLine() throws IOException {
        List<Diagnostic> problems = problems();
        assertThat(problems).hasSizeGreaterThan(100);
        assertThat(problems)
                .allSatisfy(problem -> {
                    assertThat(problem.message()).matches(SENTENCE);
                    assertThat(problem.hint()).matches(HINT);
                });
    }
}
