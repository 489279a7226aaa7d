package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.generator.command.Rolebook;
import rolebook.generator.command.Terminal;

/// Colours go where a person sees them, and nowhere else.
class ColorsTest {
    private static final String ESCAPE = "\u001B[";

    @TempDir Path folder;

    @BeforeEach
    void writeOneFault() throws Exception {
        Folders.write(folder, Map.of("content/glossary/okr.md", "---\ntitle: OKR\n---\nText.\n"));
    }

    private boolean colors(
            String command, boolean out, boolean err, Map<String, String> env, String... options) {
        var written = new StringWriter();
        var both = new PrintWriter(written);
        String[] arguments = new String[options.length + 3];
        arguments[0] = command;
        arguments[1] = "--project";
        arguments[2] = folder.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        var terminal = Terminal.of(both, both, out, err, env);
        assertThat(new Rolebook("test", terminal, Clock.systemUTC()).run(arguments)).isEqualTo(1);
        return written.toString().contains(ESCAPE);
    }

    @ParameterizedTest
    @CsvSource({
        "check, true, false, true",
        "check, false, true, false",
        "build, true, false, false",
        "build, false, true, true"
    })
    void eachStreamIsColouredWhereItIsATerminal(
            String command, boolean out, boolean err, boolean colors) {
        assertThat(colors(command, out, err, Map.of("TERM", "xterm"))).isEqualTo(colors);
    }

    @Test
    void noColorAndADumbTerminalGetNoneUnlessTheCommandLineSaysSo() {
        assertThat(colors("check", true, true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(colors("check", true, true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(colors("check", true, true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(colors("check", false, false, Map.of("NO_COLOR", "1"), "--color", "always"))
                .isTrue();
        assertThat(colors("check", true, true, Map.of(), "--color", "never")).isFalse();
    }
}
