package rolebook.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.faulty.Fault.Operation;
import rolebook.generator.faulty.FaultyFileSystem;
import rolebook.generator.source.SourceFile;

/// Links, pipes and files that cannot be read.
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class UnusualFilesTest extends ProjectOnDisk {
    @Test
    void linksAreNeverFollowed() throws IOException {
        write("content/glossary/a.md", "a");
        Path outside = Files.createTempDirectory("outside");
        link("content/glossary/etc.md", "/nowhere/passwd");
        link("content/glossary/up.md", "../../../x.md");
        link("content/glossary/twin.md", "a.md");
        link("content/glossary/loop", ".");
        link("content/glossary/self.md", "self.md");
        link("content/assets", outside.toString());
        String hint = "copy the file here instead of linking to it";
        String out = "This symbolic link leads out of the project.";
        String in = "This is a symbolic link; the site is built from files only.";
        assertThat(problems())
                .containsExactly(
                        problem(Rule.OUTSIDE_PROJECT, "content/assets", out, hint),
                        problem(Rule.OUTSIDE_PROJECT, "content/glossary/etc.md", out, hint),
                        problem(Rule.SYMBOLIC_LINK, "content/glossary/loop", in, hint),
                        problem(Rule.SYMBOLIC_LINK, "content/glossary/self.md", in, hint),
                        problem(Rule.SYMBOLIC_LINK, "content/glossary/twin.md", in, hint),
                        problem(Rule.OUTSIDE_PROJECT, "content/glossary/up.md", out, hint));
        Files.delete(outside);
    }

    @Test
    void contentThatIsALinkIsRefused() throws IOException {
        link("content", "/nowhere");
        assertThat(problems())
                .containsExactly(
                        problem(
                                Rule.OUTSIDE_PROJECT,
                                "content",
                                "This symbolic link leads out of the project.",
                                "copy the file here instead of linking to it"));
    }

    @Test
    void aHardLinkIsAFileLikeAnyOther() throws IOException {
        Path file = write("content/glossary/a.md", "a");
        Files.createLink(project.resolve("content/glossary/b.md"), file);
        assertThat(new ContentReader().read(project).sources().files()).hasSize(2);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aPipeIsNeverOpened() throws Exception {
        write("content/glossary/a.md", "a");
        Path pipe = project.resolve("content/glossary/pipe.md");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(problems())
                .containsExactly(
                        problem(
                                Rule.UNREADABLE_FILE,
                                "content/glossary/pipe.md",
                                "This is not an ordinary file but a pipe, a socket or a device.",
                                "remove it from content/"));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        write("content/glossary/a.md", "a");
        write("content/glossary/shut/b.md", "b");
        write("content/glossary/c.md", "c");
        write("content/assets/d.png", PNG);
        var system =
                new FaultyFileSystem((operation, path) -> {
                    boolean shut = operation == Operation.LIST && path.endsWith("shut");
                    boolean denied = path.endsWith("a.md") || path.endsWith("d.png");
                    if (shut || (operation == Operation.OPEN_TO_READ && denied)) {
                        throw new AccessDeniedException(path.toString());
                    }
                });

        Reading reading = new ContentReader().read(system.wrapped(project));

        String message = "This cannot be read: permission denied.";
        String hint = "give yourself the right to read it, or move it out of content/";
        assertThat(reading.problems())
                .containsExactly(
                        problem(Rule.UNREADABLE_FILE, "content/assets/d.png", message, hint),
                        problem(Rule.UNREADABLE_FILE, "content/glossary/a.md", message, hint),
                        problem(Rule.UNREADABLE_FILE, "content/glossary/shut", message, hint));
        assertThat(reading.sources().files())
                .extracting(SourceFile::path)
                .containsExactly("content/glossary/c.md");
    }

    @Test
    void theProjectMayBeNamedByALinkOrWithDots() throws IOException {
        write("real/content/glossary/a.md", "a");
        link("link", "real");
        for (String name : List.of("link", "real/../real", "./real/.")) {
            Reading reading = new ContentReader().read(project.resolve(name));
            assertThat(reading.sources().files())
                    .extracting(SourceFile::path)
                    .containsExactly("content/glossary/a.md");
        }
    }
}
