package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.command.Rolebook;
import rolebook.generator.command.Terminal;

/// What `search` prints for a person.
class SearchInTerminalTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    private String run(String... arguments) {
        var out = new StringWriter();
        var terminal = Terminal.plain(new PrintWriter(out), new PrintWriter(new StringWriter()));
        assertThat(new Rolebook("test", terminal, CLOCK).run(arguments)).isZero();
        return out.toString();
    }

    @Test
    void aSnippetOfSeveralParagraphsStandsOnOneLine() throws Exception {
        Path glossary = Files.createDirectories(folder.resolve("content/glossary"));
        Files.writeString(
                glossary.resolve("okr.md"),
                "---\ntitle: OKR\nsummary: Objectives and key results.\n---\nA goal.\n\n- A & b\n- Two\n");
        run("build", "--project", folder.toString());

        assertThat(run("search", "goal", "--project", folder.toString()))
                .isEqualTo(
                        """
                        OKR  [term]  /glossary/okr/
                            A goal. A & b · Two
                        1 hit
                        """);
    }
}
