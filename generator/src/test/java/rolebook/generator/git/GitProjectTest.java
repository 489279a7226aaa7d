package rolebook.generator.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.read.ContentReader;
import rolebook.generator.read.DiskTree;
import rolebook.generator.read.Reading;
import rolebook.generator.source.SourceFile;

/// Reading a project at a revision gives what reading it from the disk would have given then.
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class GitProjectTest {
    private static final String TERM = "content/glossary/okr.md";

    @TempDir Path folder;

    @Test
    void everyWayToNameARevisionLeadsToItsFiles() throws Exception {
        try (History history = History.in(folder)) {
            history.write(TERM, "first").commit();
            history.tag("v1");
            history.write(TERM, "second").commit();
            history.write(TERM, "third");
        }
        try (var project = GitProject.open(folder)) {
            String first = project.revision("v1").commit();
            for (String name :
                    List.of("v1", "HEAD~1", "main^", first, first.substring(0, 8), "HEAD~")) {
                assertThat(text(project, name)).as(name).containsExactly("first");
            }
            assertThat(text(project, "main")).containsExactly("second");
            assertThat(text(project, "HEAD")).containsExactly("second");
        }
    }

    private List<String> text(GitProject project, String revision) {
        return read(folder, project, revision).sources().files().stream()
                .map(SourceFile::text)
                .toList();
    }

    private static Reading read(Path folder, GitProject project, String revision) {
        return new ContentReader().read(folder, project.at(project.revision(revision)));
    }

    @Test
    void aRevisionThatIsNotThereIsAFaultWithAHint() throws Exception {
        try (History history = History.in(folder)) {
            history.write(TERM, "x").commit();
        }
        try (var project = GitProject.open(folder)) {
            for (String name :
                    List.of("nosuch", "HEAD~7", "deadbeef", "main:content", "", "a..b")) {
                assertThatThrownBy(() -> project.revision(name))
                        .as(name)
                        .isInstanceOfSatisfying(
                                GitFault.class,
                                fault -> {
                                    assertThat(fault).hasMessageContaining("\"" + name + "\"");
                                    assertThat(fault.hint()).startsWith("name a branch");
                                });
            }
        }
    }

    @Test
    void aShallowCloneSaysThatItLacksCommits() throws Exception {
        try (History history = History.in(folder)) {
            String only = history.write(TERM, "x").commit();
            Files.writeString(folder.resolve(".git/shallow"), only + "\n");
        }
        try (var project = GitProject.open(folder)) {
            assertThatThrownBy(() -> project.revision("HEAD~1"))
                    .isInstanceOfSatisfying(
                            GitFault.class,
                            fault -> {
                                assertThat(fault).hasMessageContaining("shallow clone");
                                assertThat(fault.hint()).contains("git fetch --unshallow");
                            });
        }
    }

    @Test
    void aFolderOutsideOfAnyRepositoryIsAFaultWithAHint() {
        assertThatThrownBy(() -> GitProject.open(folder))
                .isInstanceOfSatisfying(
                        GitFault.class,
                        fault -> {
                            assertThat(fault)
                                    .hasMessage(
                                            "There is no git repository around "
                                                    + folder
                                                    + ", so there is no revision.");
                            assertThat(fault.hint()).contains("--project DIR");
                        });
    }

    @Test
    void aProjectInASubfolderIsReadByItsOwnPaths() throws Exception {
        Path project = folder.resolve("docs/handbook");
        try (History history = History.in(folder)) {
            history.write("content/glossary/other.md", "not this project")
                    .write("docs/handbook/" + TERM, "x")
                    .commit();
            history.write("docs/handbook/" + TERM, "y");
        }
        try (var git = GitProject.open(project)) {
            assertThat(read(project, git, "HEAD").sources().files())
                    .extracting(SourceFile::path, SourceFile::text)
                    .containsExactly(tuple(TERM, "x"));
        }
    }

    @Test
    void aLinkedWorkingTreeReadsTheSharedRepository() throws Exception {
        Path main = folder.resolve("main");
        Path linked = Files.createDirectories(folder.resolve("linked"));
        try (History history = History.in(main)) {
            history.write(TERM, "x").commit();
        }
        // What `git worktree add` writes.
        Path admin = Files.createDirectories(main.resolve(".git/worktrees/linked"));
        Files.writeString(admin.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(admin.resolve("commondir"), "../..\n");
        Files.writeString(admin.resolve("gitdir"), linked.resolve(".git") + "\n");
        Files.writeString(linked.resolve(".git"), "gitdir: " + admin + "\n");
        try (var git = GitProject.open(linked)) {
            assertThat(read(linked, git, "main").sources().files())
                    .extracting(SourceFile::text)
                    .containsExactly("x");
        }
    }

    @Test
    void newFilesOfTheWorkingTreeCountAndIgnoredOnesDoNot() throws Exception {
        try (History history = History.in(folder)) {
            history.write(".gitignore", "*.tmp.md\n/content/roles/\n")
                    .write("content/glossary/.gitignore", "private.md\n")
                    .write(TERM, "x")
                    .commit();
            history.write("content/glossary/new.md", "new")
                    .write("content/glossary/a.tmp.md", "ignored by name")
                    .write("content/glossary/private.md", "ignored by the folder")
                    .write("content/roles/x.md", "ignored with its folder");
        }
        try (var git = GitProject.open(folder)) {
            Reading reading =
                    new ContentReader().read(folder, new DiskTree(folder).without(git.ignored()));
            assertThat(reading.sources().files())
                    .extracting(SourceFile::path)
                    .containsExactly("content/glossary/new.md", TERM);
            assertThat(reading.problems()).isEmpty();
        }
    }

    @Test
    void aRevisionHasTheSameProblemsAsTheDisk() throws Exception {
        try (History history = History.in(folder)) {
            history.write("content/glossary/large.md", "x".repeat((1 << 20) + 1))
                    .write("content/glossary/bad name.md", "x")
                    .write("content/glossary/empty.md", "")
                    .write("content/glossary/control.md", "a\u0001")
                    .write("content/unknown/x.md", "x")
                    .write("content/assets/a.svg", "<svg/>")
                    .write("content/assets/a.txt", "a")
                    .write("content/target/x.md", "ignored")
                    .write(TERM, "x");
            Files.createSymbolicLink(
                    folder.resolve("content/glossary/link.md"), Path.of("/etc/passwd"));
            history.commit();
        }
        Reading disk = new ContentReader().read(folder);
        try (var git = GitProject.open(folder)) {
            Reading revision = read(folder, git, "HEAD");
            assertThat(revision.problems()).isEqualTo(disk.problems()).hasSize(7);
            assertThat(revision.sources().assets()).isEqualTo(disk.sources().assets());
            assertThat(revision.sources().files())
                    .extracting(SourceFile::path)
                    .isEqualTo(disk.sources().files().stream().map(SourceFile::path).toList());
        }
    }

    @Test
    void aRevisionWithoutContentHasThatOneProblem() throws Exception {
        try (History history = History.in(folder)) {
            history.write("README.md", "x").commit();
        }
        try (var git = GitProject.open(folder)) {
            assertThat(read(folder, git, "HEAD").problems())
                    .extracting(problem -> problem.rule().id())
                    .containsExactly("missing-content");
        }
    }

    @Test
    void readingLeavesNoTraceInTheRepository() throws Exception {
        try (History history = History.in(folder)) {
            history.write(TERM, "x").commit();
        }
        List<String> before = files();
        try (var git = GitProject.open(folder)) {
            List<Diagnostic> problems = read(folder, git, "HEAD").problems();
            assertThat(git.ignored().test(TERM)).isFalse();
            assertThat(problems).isEmpty();
        }
        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws Exception {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
