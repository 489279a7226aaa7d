package rolebook.generator;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import rolebook.generator.command.Rolebook;
import rolebook.generator.command.Terminal;

/// The command line's entry, the only place that knows the process: its streams, its clock, its
/// exit.
public final class Main {
    /// Held, because the log manager forgets the level of a logger that nobody holds.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private Main() {}

    public static void main(String[] arguments) {
        quieten();
        boolean interactive =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        var terminal =
                Terminal.of(
                        new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        interactive,
                        Boolean.getBoolean("rolebook.progress"),
                        System.getenv());
        String version =
                Objects.requireNonNullElse(
                        Main.class.getPackage().getImplementationVersion(), "in development");
        Optional<String> program = ProgramFiles.identity(System.getProperty("java.class.path"));
        System.exit(new Rolebook(version, program, terminal, Clock.systemUTC()).run(arguments));
    }

    /// Lucene remarks at each start that it could use an incubator module; nobody who runs this can
    /// act on that.
    private static void quieten() {
        VECTORS.setLevel(Level.SEVERE);
    }
}
