package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.TextReport;

/// Each folder of `invalid` is a small project with the faults that its name says, and the exact
/// report; the remarks of an editor are shown only in the folders that are about them.
/// `-Dgoldens=rewrite` writes the reports anew; they are to be read like prose.
class InvalidProjectsTest {
    private static final Path PROJECTS = Path.of("src/test/resources/invalid");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("goldens"));
    private static final Pattern RULE = Pattern.compile(" {2}\\[([a-z0-9-]+)]$", Pattern.MULTILINE);

    /// Rules that a small folder under version control cannot break, and the test that does.
    private static final Map<Rule, String> ELSEWHERE =
            new EnumMap<>(
                    Map.of(
                            Rule.UNREADABLE_FILE,
                            "read.UnusualFilesTest#whatCannotBeReadIsNamedAndTheRestIsRead",
                            Rule.FILE_TOO_LARGE,
                            "read.ContentReaderTest#aTextOfOneMebibyteIsReadAndOneByteMoreIsNot",
                            Rule.OUTSIDE_PROJECT,
                            "read.UnusualFilesTest#linksAreNeverFollowed",
                            Rule.SYMBOLIC_LINK,
                            "read.UnusualFilesTest#linksAreNeverFollowed",
                            Rule.LOST_ANCHOR,
                            "ChangeReviewTest#aReworkedStatementThatLosesItsPublishedAnchorIsAWarningWithTheRemedy",
                            Rule.FRONT_MATTER_TOO_LARGE,
                            "parse.FrontMatterTest#frontMatterOf64KibIsReadAndOneCharacterMoreIsNot",
                            Rule.QUERY_LOG,
                            "SearchHistoryTest#aLineThatIsNoSearchIsToldWithItsPlace",
                            Rule.MISSING_EDITOR,
                            "compose.EditorFilesTest#anEditorThatIsAskedForAndNotThereIsAnErrorThatNamesTheStep",
                            Rule.TEMPLATE_ERROR,
                            "bake.TemplateFaultsTest#aMissingVariableIsShownWhereItIsUsed"));

    static Stream<String> faults() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECTS)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theReportSaysExactlyWhatIsWrong(String fault) throws IOException {
        Path folder = PROJECTS.resolve(fault);
        Path golden = folder.resolve("expected.txt");
        List<Diagnostic> problems =
                fault.startsWith("editorial-")
                        ? Checking.remarks(folder)
                        : Checking.problems(folder);
        String report = TextReport.of(problems, false);
        if (REWRITE) {
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyRuleIsBrokenByAFolderOrANamedTest() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (String fault : faults().toList()) {
            Matcher rule =
                    RULE.matcher(Files.readString(PROJECTS.resolve(fault + "/expected.txt")));
            rule.results().forEach(found -> broken.add(found.group(1)));
        }
        ELSEWHERE.keySet().forEach(rule -> broken.add(rule.id()));
        List<String> all = Arrays.stream(Rule.values()).map(Rule::id).sorted().toList();
        assertThat(broken).containsExactlyElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("namedTests")
    void theNamedTestsExist(String test) throws ClassNotFoundException {
        String[] parts = test.split("#", 2);
        Class<?> type = Class.forName("rolebook.generator." + parts[0]);
        assertThat(type.getDeclaredMethods()).extracting(Method::getName).contains(parts[1]);
    }

    static Stream<String> namedTests() {
        return ELSEWHERE.values().stream().distinct().sorted();
    }
}
