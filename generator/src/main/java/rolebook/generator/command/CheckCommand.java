package rolebook.generator.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rolebook.generator.SiteGenerator;
import rolebook.generator.derive.Derivation;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.GithubReport;
import rolebook.generator.diagnostic.JsonReport;
import rolebook.generator.diagnostic.SarifReport;
import rolebook.generator.diagnostic.TextReport;

/// `rolebook check`
@Command(name = "check", description = "Report every problem of the content; build nothing.")
final class CheckCommand implements Callable<Integer> {
    /// How to write the report.
    enum Format {
        text,
        json,
        github,
        sarif
    }

    /// From which severity on the check fails.
    enum FailOn {
        error,
        warning
    }

    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, json, github (annotations of a pull request) or sarif (default: text).")
    private Format format = Format.text;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "error or warning (default: error).")
    private FailOn failOn = FailOn.error;

    private final SiteGenerator generator;
    private final Terminal terminal;
    private final String version;

    CheckCommand(SiteGenerator generator, Terminal terminal, String version) {
        this.generator = generator;
        this.terminal = terminal;
        this.version = version;
    }

    @Override
    public Integer call() {
        SiteGenerator.Checked checked = generator.review(common.project());
        List<Diagnostic> problems = checked.problems();
        String report =
                switch (format) {
                    case json ->
                            JsonReport.of(problems, Derivation.statistics(checked.knowledge()))
                                    + "\n";
                    case github -> GithubReport.of(problems);
                    case sarif -> SarifReport.of(problems, version) + "\n";
                    case text -> TextReport.of(problems, common.colored(terminal));
                };
        terminal.out().print(report);
        return problems.stream().anyMatch(this::fails) ? ExitStatus.CONTENT : ExitStatus.DONE;
    }

    private boolean fails(Diagnostic problem) {
        return switch (problem.severity()) {
            case ERROR -> true;
            case WARNING -> failOn == FailOn.warning;
            case INFO -> false;
        };
    }
}
