package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.command.Rolebook;
import rolebook.generator.command.Terminal;

/// What a person sees while pages are baked.
class ProgressLineTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    @BeforeEach
    void writeOneTerm() throws Exception {
        Path glossary = Files.createDirectories(folder.resolve("content/glossary"));
        Files.writeString(
                glossary.resolve("okr.md"),
                "---\ntitle: OKR\nsummary: Objectives and key results.\n---\nA way to set goals.\n");
    }

    /// What `build` writes to standard error.
    private String built(boolean terminal, String... options) {
        var err = new StringWriter();
        var out = new PrintWriter(new StringWriter());
        String[] arguments = new String[options.length + 4];
        System.arraycopy(options, 0, arguments, 4, options.length);
        arguments[0] = "build";
        arguments[1] = "--no-index";
        arguments[2] = "--project";
        arguments[3] = folder.toString();
        int status =
                new Rolebook(
                                "test",
                                new Terminal(out, new PrintWriter(err), false, false, terminal),
                                CLOCK)
                        .run(arguments);
        assertThat(status).isZero();
        return err.toString();
    }

    @Test
    void aTerminalShowsHowManyPagesAreBakedAndThenNothing() {
        String[] drawn = built(true).split("\r", -1);
        assertThat(drawn[0]).isEmpty();
        assertThat(drawn[1]).matches("Pages .*\\d+/\\d+ .*");
        assertThat(drawn).allMatch(line -> line.length() <= 60);
        assertThat(drawn[drawn.length - 3]).matches("Pages +100% .* (\\d+)/\\1 .*");
        assertThat(drawn[drawn.length - 2]).isBlank().hasSize(60);
        assertThat(drawn[drawn.length - 1]).isEmpty();
    }

    @Test
    void aFileOrAPipeGetsNoProgress() {
        assertThat(built(false)).isEmpty();
    }

    @Test
    void whoAsksForQuietGetsNoProgress() {
        assertThat(built(true, "--quiet")).isEmpty();
    }
}
