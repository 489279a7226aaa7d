package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.edit.LineDiff;
import rolebook.generator.write.ProjectWriter;

/// Each folder of `fix` holds a project `before` and the same `after`. `-Dgoldens=rewrite` writes
/// the latter anew.
class FixTest {
    private static final Path CASES = Path.of("src/test/resources/fix");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("goldens"));

    @TempDir Path project;

    private final ProjectEditor editor =
            new ProjectEditor(new SiteGenerator("test", Clock.systemUTC()));

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private void fix() {
        new ProjectWriter(project).write(editor.fix(project).changes());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsMechanicalIsMended(String name) throws IOException {
        Folders.write(project, Folders.read(CASES.resolve(name + "/before")));
        fix();
        SortedMap<String, String> fixed = Folders.read(project);
        Path golden = CASES.resolve(name + "/after");
        if (REWRITE) {
            Folders.replace(golden, fixed);
        }
        assertThat(fixed).isEqualTo(Folders.read(golden));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsMendedStaysAsItIs(String name) {
        assertThat(editor.fix(CASES.resolve(name + "/after")).changes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mendingBringsNoProblem(String name) {
        List<Diagnostic> before = Checking.problems(CASES.resolve(name + "/before"));
        List<Diagnostic> after = Checking.problems(CASES.resolve(name + "/after"));
        assertThat(after.stream().filter(Diagnostic::isError).count())
                .isLessThanOrEqualTo(before.stream().filter(Diagnostic::isError).count());
        assertThat(after.size()).isLessThanOrEqualTo(before.size());
    }

    @Test
    void lineEndsAByteOrderMarkAndEveryOtherByteStay() throws IOException {
        String written =
                "\uFEFF---\r\ntitle: “Deadline”\r\nsummary: Late.\r\n---\r\n\r\nOne line,  \r\nanother\r\n##Late\r\nlast\n";
        Folders.write(project, Map.of("content/glossary/deadline.md", written));
        fix();
        assertThat(Folders.read(project))
                .isEqualTo(
                        Map.of(
                                "content/glossary/deadline.md",
                                written.replace("“Deadline”", "\"Deadline\"")
                                        .replace("##Late", "## Late")));
    }

    @Test
    void aChangeIsShownAsAPatchAndNothingIsWritten() throws IOException {
        Map<String, String> files =
                Map.of(
                        "content/glossary/deadline.md",
                        "---\ntitle: “Deadline”\nsummary: Late.\n---\n\nText.\n");
        Folders.write(project, files);
        assertThat(LineDiff.unified(editor.fix(project).changes()))
                .isEqualTo(
                        """
                        --- a/content/glossary/deadline.md
                        +++ b/content/glossary/deadline.md
                        @@ -1,5 +1,5 @@
                         ---
                        -title: “Deadline”
                        +title: "Deadline"
                         summary: Late.
                         ---
                        \s
                        """);
        assertThat(Folders.read(project)).isEqualTo(files);
    }

    @Test
    void theRealContentKeepsItsMeaning() {
        ProjectEditor.Fixed fixed = editor.fix(Path.of(".."));
        assertThat(fixed.problems()).filteredOn(Diagnostic::isError).isEmpty();
    }
}
