package rolebook.generator.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rolebook.generator.ProjectEditor;
import rolebook.generator.SiteGenerator;
import rolebook.generator.git.GitFault;
import rolebook.generator.publish.BuildInProgress;
import rolebook.generator.publish.NotOurs;

/// The program: its commands, their help and what becomes of faults.
@Command(
        name = "rolebook",
        description =
                "Knowledge bases of roles: Markdown in, a checked static site and a search index out.",
        synopsisSubcommandLabel = "COMMAND")
public final class Rolebook implements Runnable {
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    @Spec
    private CommandSpec spec;

    private final String versionText;
    private final Optional<String> program;
    private final Terminal terminal;
    private final Clock clock;

    /// A program that builds whenever it is asked to.
    ///
    /// @param version shown by `--version` and written into every build
    public Rolebook(String version, Terminal terminal, Clock clock) {
        this(version, Optional.empty(), terminal, clock);
    }

    /// @param version shown by `--version` and written into every build
    /// @param program names the files of this program, as [SiteGenerator] takes it
    public Rolebook(String version, Optional<String> program, Terminal terminal, Clock clock) {
        this.versionText = version;
        this.program = program;
        this.terminal = terminal;
        this.clock = clock;
    }

    /// Runs one command.
    ///
    /// @return the exit status, see [ExitStatus]
    public int run(String... arguments) {
        var generator = new SiteGenerator("rolebook " + versionText, program, clock);
        var line = new CommandLine(this);
        line.addSubcommand(new BuildCommand(generator, terminal, clock));
        line.addSubcommand(new ServeCommand(generator, terminal, clock));
        line.addSubcommand(new CheckCommand(generator, terminal, versionText));
        line.addSubcommand(new DiffCommand(generator, terminal));
        line.addSubcommand(new FixCommand(new ProjectEditor(generator), terminal));
        line.addSubcommand(new NewCommand(generator, terminal, clock));
        line.addSubcommand(new RenameCommand(generator, terminal));
        line.addSubcommand(new InitCommand(terminal, clock));
        line.addSubcommand(new SearchCommand(terminal, clock));
        line.addSubcommand(new OwnersCommand(generator, terminal));
        line.addSubcommand(new EvaluateCommand(generator, terminal, clock));
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .forEach(this::addStandardOptions);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setParameterExceptionHandler(this::wrongUsage);
        line.setExecutionExceptionHandler(
                (fault, command, _) -> machineFault(fault, verbose(arguments)));
        try {
            return line.execute(arguments);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    @SuppressWarnings("UnusedVariable") // picocli itself acts on them.
    @Command
    private static final class Standard {
        @Option(names = "--help", usageHelp = true, description = "Show this help.")
        private boolean help;

        @Option(names = "--version", versionHelp = true, description = "Show the version.")
        private boolean version;
    }

    private void addStandardOptions(CommandLine command) {
        command.getCommandSpec()
                .addMixin("standard", CommandSpec.forAnnotatedObject(new Standard()));
        command.getCommandSpec().version("rolebook " + versionText);
    }

    private static boolean verbose(String[] arguments) {
        return Arrays.asList(arguments).contains("--verbose");
    }

    private int wrongUsage(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        terminal.err().println("error: " + fault.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, terminal.err());
        terminal.err()
                .println(
                        "hint: "
                                + command.getCommandSpec().qualifiedName()
                                + " --help shows what it takes");
        return ExitStatus.USAGE;
    }

    private int machineFault(Exception fault, boolean verbose) {
        String message = fault.getMessage() == null ? fault.toString() : fault.getMessage();
        terminal.err().println("error: " + message);
        if (verbose) {
            var trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            terminal.err().print(trace);
        }
        return switch (fault) {
            case NotOurs _ -> ExitStatus.USAGE;
            case GitFault wrong -> {
                terminal.err().println("hint: " + wrong.hint());
                yield ExitStatus.USAGE;
            }
            case BuildInProgress _ -> ExitStatus.MACHINE;
            case UncheckedIOException _ -> ExitStatus.MACHINE;
            default -> {
                if (!verbose) {
                    terminal.err()
                            .println(
                                    "hint: run it again with --verbose to see how this came about");
                }
                yield ExitStatus.MACHINE;
            }
        };
    }
}
