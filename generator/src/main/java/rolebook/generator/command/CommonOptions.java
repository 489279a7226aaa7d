package rolebook.generator.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What every command takes.
final class CommonOptions {
    /// When to colour.
    enum Color {
        auto,
        always,
        never
    }

    @Option(
            names = "--project",
            paramLabel = "DIR",
            description =
                    "The folder that holds content/ (default: the current one); other paths are relative to it.")
    private Path project = Path.of("");

    @Option(names = "--quiet", description = "Say nothing but results and errors.")
    private boolean quiet;

    @Option(
            names = "--verbose",
            description =
                    "Say more of what is done, why problems matter, and how a fault came about.")
    private boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description =
                    "auto (where a person reads it and NO_COLOR is not set), always or never (default: auto).")
    private Color color = Color.auto;

    @SuppressWarnings("NullAway.Init") // picocli sets it.
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /// The project's folder, absolute.
    ///
    /// @throws ParameterException where there is none
    Path project() {
        Path folder = absolute();
        if (!Files.isDirectory(folder)) {
            String fault = Files.exists(folder) ? "is no folder." : "does not exist.";
            throw new ParameterException(
                    command.commandLine(), "--project: " + folder + " " + fault);
        }
        return folder;
    }

    /// A path of the command line, absolute.
    ///
    /// @throws ParameterException where there is no folder of the project
    Path resolve(Path path) {
        return project().resolve(path).normalize();
    }

    /// A folder that may be made, with everything above it; absolute.
    Path resolveNew(Path folder) {
        return absolute().resolve(folder).normalize();
    }

    private Path absolute() {
        return project.toAbsolutePath().normalize();
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /// Whether to colour what goes to `terminal`'s `out`.
    boolean colored(Terminal terminal) {
        return color == Color.always || (color == Color.auto && terminal.colorsOut());
    }

    /// Whether to colour what goes to `terminal`'s `err`.
    boolean coloredErr(Terminal terminal) {
        return color == Color.always || (color == Color.auto && terminal.colorsErr());
    }
}
