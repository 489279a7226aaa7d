package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.check.Checks;
import rolebook.generator.derive.Derivation;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.TextReport;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.read.ContentReader;
import rolebook.generator.source.Position;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

/// Whatever happens to the files of the knowledge base, a run ends with problems that have a place,
/// never with an exception.
class DamagedContentTest {
    private static final int FILES_DAMAGED = 60;
    private static final List<String> PIECES =
            List.of(
                    "---\n",
                    "\n",
                    " ",
                    "\t",
                    ":",
                    "- ",
                    "|",
                    "[",
                    "](",
                    "[[",
                    "]]",
                    "{",
                    "}",
                    "#",
                    "\"",
                    "“",
                    "'",
                    "<",
                    "&",
                    "*",
                    "`",
                    "~~~~~~\n",
                    "🚀",
                    "\u0301",
                    "status: draft\n",
                    "{joint=\"\"}",
                    "{#a a=b}",
                    "\n## Matrix\n",
                    "\n## Steps\n",
                    "roles: []\n",
                    "letters: {}",
                    "title:\n",
                    "1. ",
                    "A/R",
                    "null");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRunEndsWithProblemsThatHaveAPlace(long seed) {
        var random = new Random(seed);
        ProjectSources sources = new ContentReader().read(Path.of("..")).sources();
        List<SourceFile> files = new ArrayList<>(sources.files());
        for (int i = 0; i < FILES_DAMAGED; i++) {
            int chosen = random.nextInt(files.size());
            SourceFile file = files.get(chosen);
            files.set(chosen, new SourceFile(file.path(), damaged(file.text(), random)));
        }
        var base =
                new ProjectParser(new MarkdownParser())
                        .parse(new ProjectSources(sources.project(), files, List.of()));
        List<Diagnostic> problems = new ArrayList<>(base.problems());
        problems.addAll(Checks.check(base.value(), LocalDate.EPOCH));
        var overlays = Derivation.overlays(base.value().withoutDrafts());
        problems.addAll(Checks.checkTeams(base.value(), overlays, List.of()));
        assertThat(problems).isNotEmpty().allSatisfy(problem -> hasPlace(problem, files));
        assertThat(TextReport.of(problems, true)).isNotEmpty();
    }

    private static void hasPlace(Diagnostic problem, List<SourceFile> files) {
        SourceFile file =
                files.stream()
                        .filter(found -> found.path().equals(problem.place().path()))
                        .findFirst()
                        .orElseThrow();
        Position start = problem.place().start();
        Position end = problem.place().end();
        assertThat(start.line()).isBetween(1, file.lineCount());
        assertThat(start.column()).isBetween(1, file.line(start.line()).length() + 1);
        assertThat(end.line()).isBetween(start.line(), file.lineCount());
        assertThat(problem.place().line()).isEqualTo(file.line(start.line()));
        assertThat(problem.message()).isNotBlank();
    }

    private static String damaged(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(40));
        String piece =
                random.nextBoolean()
                        ? PIECES.get(random.nextInt(PIECES.size()))
                        : text.substring(from, to).repeat(2);
        return text.substring(0, from) + piece + text.substring(random.nextBoolean() ? to : from);
    }
}
