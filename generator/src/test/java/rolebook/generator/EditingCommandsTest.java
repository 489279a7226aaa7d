package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.command.Rolebook;
import rolebook.generator.command.Terminal;
import rolebook.generator.diagnostic.TextReport;

/// The commands that write into a project, as a person calls them.
class EditingCommandsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    /// What a command said and how it ended.
    private record Run(int status, String out, String err) {}

    private Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = Terminal.plain(new PrintWriter(out), new PrintWriter(err));
        int status = new Rolebook("test", terminal, CLOCK).run(arguments);
        return new Run(status, out.toString(), err.toString());
    }

    private String project() {
        return folder.resolve("mine").toString();
    }

    private String checked() {
        return TextReport.of(Checking.problems(folder.resolve("mine")), false);
    }

    private void init() {
        assertThat(run("init", "mine", "--project", folder.toString()).status()).isZero();
    }

    @Test
    void aProjectOfOnesOwnHasNoProblemsAndBuildsAtOnce() {
        Run init = run("init", "mine", "--project", folder.toString());
        assertThat(init)
                .isEqualTo(
                        new Run(
                                0,
                                project() + "\n",
                                """
                                Your project is there. It checks and builds as it is:

                                  ./rolebook check --project "%1$s"
                                  ./rolebook serve --project "%1$s"

                                README.md in it says what goes where.
                                """
                                        .formatted(project())));
        assertThat(checked()).isEqualTo("0 errors, 0 warnings\n");
        assertThat(run("build", "--project", project()).status()).isZero();
        assertThat(folder.resolve("mine/target/site/teams/our-team/index.html")).exists();
    }

    @Test
    void aNewProjectHasNothingToMend() {
        init();
        assertThat(run("fix", "--project", project()))
                .isEqualTo(new Run(0, "", "Nothing to mend.\n"));
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Folders.write(folder, Map.of("mine/letter.txt", "Dear all"));
        assertThat(run("init", "mine", "--project", folder.toString()))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "error: "
                                        + project()
                                        + " is not an empty folder.\nhint: name a folder that does not exist yet\n"));
        assertThat(Folders.read(folder)).isEqualTo(Map.of("mine/letter.txt", "Dear all"));
    }

    @ParameterizedTest
    @CsvSource({
        "term, content/glossary/cafe-rd-no-1.md",
        "activity, content/activities/cafe-rd-no-1.md",
        "role, content/roles/cafe-rd-no-1.md",
        "framework, content/frameworks/cafe-rd-no-1.md",
        "path, content/paths/cafe-rd-no-1.md",
        "team, content/teams/cafe-rd-no-1.yml",
        "page, content/pages/cafe-rd-no-1.md",
        "news, content/news/cafe-rd-no-1.md"
    })
    void aNewEntryOfAnyTypeIsValid(String type, String path) throws IOException {
        init();
        Run made = run("new", type, "Café: R'd, \"no\" #1", "--project", project());
        assertThat(made.status()).isZero();
        assertThat(made.out()).isEqualTo(path + "\n");
        assertThat(checked()).isEqualTo("0 errors, 0 warnings\n");
        String text = Files.readString(folder.resolve("mine").resolve(path));
        assertThat(text).contains("title: \"Café: R'd, \\\"no\\\" #1\"\n", "# ");
        assertThat(run("fix", "--project", project()).out()).isEmpty();
        assertThat(run("build", "--project", project()).status()).isZero();
    }

    @Test
    void aNewComparisonIsOfRolesThatNobodyComparesYet() throws IOException {
        init();
        Run refused = run("new", "comparison", "Two more", "--project", project());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo(
                        """
                        error: There is nothing yet that a comparison could be about: it takes two roles that are not compared yet.
                        hint: write that first, with rolebook new
                        """);
        run("new", "role", "Reader", "--project", project());
        assertThat(run("new", "comparison", "Two more", "--project", project()).status()).isZero();
        assertThat(checked()).isEqualTo("0 errors, 0 warnings\n");
        assertThat(Files.readString(folder.resolve("mine/content/comparisons/two-more.md")))
                .contains("roles: [editor, reader]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"term", "activity", "role", "framework", "page", "news"})
    void anEmptyFolderCanGetItsFirstEntry(String type) throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        assertThat(run("new", type, "First", "--project", project()).status()).isZero();
        assertThat(checked()).isEqualTo("0 errors, 0 warnings\n");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        init();
        SortedMap<String, String> before = Folders.read(folder);
        assertThat(run("new", "role", "Editor", "--project", project()))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                error: The id "editor" is taken by content/roles/editor.md.
                                hint: edit that file, or choose another title
                                """));
        Run alias = run("new", "term", "Cut-off", "--project", project());
        assertThat(alias.status()).isEqualTo(2);
        assertThat(alias.err()).contains("[duplicate-name]", "This entry would bring errors.");
        assertThat(Folders.read(folder)).isEqualTo(before);
    }

    @Test
    void whatCannotBeNamedOrIsNoTypeIsRefused() {
        init();
        assertThat(run("new", "term", "产品", "--project", project()).status()).isEqualTo(2);
        assertThat(run("new", "rolle", "X", "--project", project()))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                error: There is no type "rolle": did you mean "role"?
                                hint: rolebook new --help shows what it takes
                                """));
        assertThat(run("new", "term", "--project", project()).status()).isEqualTo(2);
    }

    @Test
    void aRenameTellsWhatItDid() {
        init();
        assertThat(run("rename", "writer", "reporter", "--project", project()))
                .isEqualTo(
                        new Run(
                                0,
                                """
                                mended content/comparisons/editor-vs-writer.md
                                mended content/paths/first-day.md
                                moved content/roles/writer.md to content/roles/reporter.md
                                mended content/teams/our-team.yml
                                """,
                                ""));
        assertThat(checked()).isEqualTo("0 errors, 0 warnings\n");
    }

    @ParameterizedTest
    @CsvSource({
        "wirter, reporter, There is no entry with the id \"wirter\"., did you mean \"writer\"?",
        "writer, editor, The entry cannot get the id \"editor\"., content/roles/editor.md has it already",
        "writer, Big Boss, The entry cannot get the id \"Big Boss\"., 'an id has small letters a to z, digits and single hyphens: big-boss'",
        "writer, ../x, The entry cannot get the id \"../x\"., 'an id has small letters a to z, digits and single hyphens: x'"
    })
    void aRenameThatCannotBeChangesNothing(String old, String id, String reason, String hint)
            throws IOException {
        init();
        SortedMap<String, String> before = Folders.read(folder);
        assertThat(run("rename", old, id, "--project", project()))
                .isEqualTo(new Run(2, "", "error: " + reason + "\nhint: " + hint + "\n"));
        assertThat(Folders.read(folder)).isEqualTo(before);
    }

    @Test
    void aRenameWaitsUntilEveryFileCanBeRead() throws IOException {
        init();
        Folders.write(
                folder.resolve("mine"),
                Map.of("content/glossary/broken.md", "---\ntitle: a: b\nsummary: S.\n---\n"));
        SortedMap<String, String> before = Folders.read(folder);
        Run refused = run("rename", "writer", "reporter", "--project", project());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("[yaml-syntax]", "mend them first");
        assertThat(Folders.read(folder)).isEqualTo(before);
    }

    @Test
    void fixMendsAndTellsWhatIsLeft() throws IOException {
        init();
        Folders.write(
                folder.resolve("mine"),
                Map.of(
                        "content/glossary/late.md",
                        "---\ntitle: “Late”\nsummary: Too late.\n---\n\nSee [x](nowhere.md).  \n\n- One. \n\n##Late \n"));
        SortedMap<String, String> before = Folders.read(folder);
        Run dry = run("fix", "--dry-run", "--project", project());
        assertThat(dry.status()).isEqualTo(1);
        String told =
                """
                content/glossary/late.md:2: straight quotes
                content/glossary/late.md:6: no trailing blanks (lines 6, 8, 10)
                content/glossary/late.md:10: a space after the sign
                """;
        assertThat(dry.out()).contains("-title: “Late”\n+title: \"Late\"\n");
        assertThat(dry.err()).startsWith(told + "Would mend 1 file.\n");
        assertThat(Folders.read(folder)).isEqualTo(before);
        Run fixed = run("fix", "--project", project());
        assertThat(fixed.out()).isEqualTo(told);
        assertThat(fixed.err()).startsWith("Mended 1 file.\n").contains("[broken-link]");
        assertThat(fixed.status()).isEqualTo(1);
        assertThat(run("fix", "--quiet", "--project", project()).out()).isEmpty();
    }

    @Test
    void aNewcomerWritesTitleSummaryAndTwoLinesAndGetsAPage() throws IOException {
        Folders.write(
                folder.resolve("mine"),
                Map.of(
                        "content/glossary/stand-up.md",
                        """
                        ---
                        title: Stand-up
                        summary: A short daily meeting of a team.
                        ---
                        Ten minutes, standing.
                        What comes up goes into the backlog.
                        """));
        assertThat(checked()).isEqualTo("0 errors, 0 warnings\n");
        assertThat(run("check", "--project", project(), "--fail-on", "warning").status()).isZero();
        assertThat(run("build", "--project", project()).status()).isZero();
        assertThat(folder.resolve("mine/target/site/glossary/stand-up/index.html"))
                .content()
                .contains("<h1", "Stand-up", "Ten minutes, standing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "build",
                "serve --port 0",
                "fix",
                "new term Late",
                "rename writer reporter",
                "search late",
                "evaluate",
                "owners",
                "diff main"
            })
    void aProjectThatDoesNotExistIsWrongUsageOfEveryCommandAndMakesNothing(String command)
            throws IOException {
        Folders.write(folder, Map.of("letter.txt", "Dear all"));
        String name = command.replaceFirst(" .*", "");
        assertThat(run((command + " --project " + project()).split(" ")))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "error: --project: %s does not exist.\nhint: rolebook %s --help shows what it takes\n"
                                        .formatted(project(), name)));
        assertThat(run((command + " --project " + folder + "/letter.txt").split(" ")).err())
                .startsWith("error: --project: " + folder + "/letter.txt is no folder.\n");
        assertThat(Folders.read(folder)).isEqualTo(Map.of("letter.txt", "Dear all"));
    }

    @Test
    void everyCommandThatIsThereIsInTheHelp() {
        assertThat(run("--help").out()).contains("fix ", "new ", "rename ", "init ");
    }
}
