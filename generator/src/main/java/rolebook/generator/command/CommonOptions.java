package rolebook.generator.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

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
            description = "Say more of what is done, and how a fault came about.")
    private boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never (default: auto).")
    private Color color = Color.auto;

    /// The project's folder, absolute.
    Path project() {
        return project.toAbsolutePath().normalize();
    }

    /// A path of the command line, absolute.
    Path resolve(Path path) {
        return project().resolve(path).normalize();
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    boolean colored(Terminal terminal) {
        return color == Color.always || (color == Color.auto && terminal.interactive());
    }
}
