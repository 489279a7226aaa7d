package rolebook.generator.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import rolebook.generator.SiteGenerator;
import rolebook.generator.command.Rolebook;
import rolebook.generator.command.Terminal;
import rolebook.generator.diagnostic.Diagnostic;

/// The files that a forge runs. They cannot be run here, so what can be known of them is tested:
/// their form, what they may do, and that the commands they call exist.
class WorkflowsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path FORGE = ROOT.resolve(".github");
    private static final Pattern USES = Pattern.compile("uses: (\\S+)(.*)");
    private static final Pattern COMMAND = Pattern.compile("\\./rolebook ([a-z]+)([^\n|;&>]*)");

    static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(FORGE.resolve("workflows"))) {
            List<Path> found = files.sorted().toList();
            assertThat(found).hasSizeGreaterThanOrEqualTo(4);
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyActionIsPinnedToACommitAndSaysItsVersion(Path workflow) throws IOException {
        for (MatchResult use : USES.matcher(Files.readString(workflow)).results().toList()) {
            assertThat(use.group(1)).matches("[a-z-]+/[a-z-]+@[0-9a-f]{40}");
            assertThat(use.group(2)).matches(" # v\\d+\\.\\d+\\.\\d+");
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyWorkflowSaysWhatItMayDoAndEveryJobHowLong(Path workflow) throws IOException {
        Map<?, ?> parsed = yaml(workflow);
        assertThat(parsed.containsKey("permissions")).as("permissions").isTrue();
        Map<?, ?> jobs = (Map<?, ?>) parsed.get("jobs");
        assertThat(jobs).isNotEmpty();
        jobs.values()
                .forEach(job -> assertThat(((Map<?, ?>) job).get("timeout-minutes")).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void nothingOfAPullRequestRunsWhereAWorkflowMayWrite(Path workflow) throws IOException {
        String text = Files.readString(workflow);
        assertThat(text).doesNotContain("pull_request_target");
        boolean ofPullRequests = text.contains("pull_request:") || text.contains("workflow_run:");
        boolean writes = text.contains(": write");
        if (ofPullRequests && writes) {
            assertThat(text).doesNotContain("actions/checkout").doesNotContain("./rolebook");
        }
        // What a stranger may choose must not become part of a script.
        assertThat(Pattern.compile("run:.*\\$\\{\\{").matcher(text).find()).isFalse();
        assertThat(text).doesNotContain("github.event.pull_request.title");
        assertThat(text).doesNotContain("github.head_ref");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void theCommandsThatAWorkflowCallsTakeWhatItGivesThem(Path workflow) throws IOException {
        for (MatchResult call : COMMAND.matcher(Files.readString(workflow)).results().toList()) {
            String help = help(call.group(1));
            for (String word : call.group(2).strip().split("\\s+", -1)) {
                if (word.startsWith("--")) {
                    assertThat(help).as(call.group()).contains(word);
                }
            }
        }
    }

    @Test
    void theScriptsThatWorkflowsCallCanBeRun() {
        assertThat(ROOT.resolve("scripts/external-links")).isExecutable();
        assertThat(ROOT.resolve(".ci/run")).isExecutable();
    }

    @Test
    void whatTheFormProposesIsAnEntryAsItStands(@TempDir Path project) throws IOException {
        Map<?, ?> form = yaml(FORGE.resolve("ISSUE_TEMPLATE/propose-a-term.yml"));
        Map<?, ?> entry =
                ((List<?>) form.get("body"))
                        .stream()
                                .<Map<?, ?>>map(field -> (Map<?, ?>) field)
                                .filter(field -> "entry".equals(field.get("id")))
                                .findFirst()
                                .orElseThrow();
        String value = String.valueOf(((Map<?, ?>) entry.get("attributes")).get("value"));
        Path folder = Files.createDirectories(project.resolve("content/glossary"));
        Files.writeString(folder.resolve("stand-up.md"), value);
        List<Diagnostic> problems =
                new SiteGenerator("test", Clock.systemUTC())
                        .check(project).problems().stream().filter(Diagnostic::isError).toList();
        assertThat(problems).isEmpty();
    }

    @Test
    void everyFormHasWhatAForgeAsksFor() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String name : List.of("propose-a-term.yml", "something-is-wrong.yml")) {
            Map<?, ?> form = yaml(FORGE.resolve("ISSUE_TEMPLATE").resolve(name));
            for (String key : List.of("name", "description", "body")) {
                if (!form.containsKey(key)) {
                    faults.add(name + " lacks " + key);
                }
            }
            for (Object field : (List<?>) form.get("body")) {
                Map<?, ?> one = (Map<?, ?>) field;
                boolean text = "markdown".equals(one.get("type"));
                boolean asks =
                        List.of("input", "textarea").contains(String.valueOf(one.get("type")));
                if (!text && !(asks && one.containsKey("id"))) {
                    faults.add(name + ": " + one);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static String help(String command) {
        var out = new StringWriter();
        var terminal = Terminal.plain(new PrintWriter(out), new PrintWriter(out));
        int status = new Rolebook("test", terminal, Clock.systemUTC()).run(command, "--help");
        assertThat(status).as(command).isZero();
        return out.toString();
    }

    private static Map<?, ?> yaml(Path file) throws IOException {
        Object parsed =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        return (Map<?, ?>) parsed;
    }
}
