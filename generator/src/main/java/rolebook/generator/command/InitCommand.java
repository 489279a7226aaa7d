package rolebook.generator.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rolebook.generator.scaffold.NewProject;
import rolebook.generator.write.ProjectWriter;

/// `rolebook init`
@Command(name = "init", description = "Start a project of your own, with one example of each type.")
final class InitCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", description = "Its folder, which is empty or not there yet.")
    private Path folder = Path.of("");

    private final Terminal terminal;
    private final Clock clock;

    InitCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Path project = common.resolveNew(folder);
        if (!isFree(project)) {
            new Reports(terminal, common)
                    .refuse(
                            project + " is not an empty folder.",
                            "name a folder that does not exist yet");
            return ExitStatus.USAGE;
        }
        try {
            Files.createDirectories(project);
        } catch (IOException e) {
            throw new UncheckedIOException("Making the folder " + project + ": " + e, e);
        }
        new ProjectWriter(project)
                .write(List.copyOf(NewProject.files(named(project), LocalDate.now(clock))));
        terminal.out().println(project);
        if (!common.quiet()) {
            terminal.err().print(next(project));
        }
        return ExitStatus.DONE;
    }

    private static boolean isFree(Path project) {
        if (!Files.exists(project)) {
            return true;
        }
        if (!Files.isDirectory(project)) {
            return false;
        }
        try (Stream<Path> files = Files.list(project)) {
            return files.findFirst().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("Looking into " + project + ": " + e, e);
        }
    }

    /// The folder's name as a command line takes it.
    private static String named(Path project) {
        Path name = project.getFileName();
        return "path/to/" + (name == null ? "project" : name.toString().replace(" ", "\\ "));
    }

    private static String next(Path project) {
        return """
        Your project is there. It checks and builds as it is:

          ./rolebook check --project "%1$s"
          ./rolebook serve --project "%1$s"

        README.md in it says what goes where.
        """
                .formatted(project);
    }
}
