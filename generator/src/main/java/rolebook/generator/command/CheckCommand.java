package rolebook.generator.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rolebook.generator.ChangeReview;
import rolebook.generator.ChangeReview.Judged;
import rolebook.generator.SiteGenerator;
import rolebook.generator.derive.Derivation;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.GithubReport;
import rolebook.generator.diagnostic.JsonReport;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.RuleHelp;
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

    @Option(
            names = "--base",
            paramLabel = "REV",
            description =
                    "Show what came up since this git revision first, and fail on nothing else.")
    private @Nullable String base;

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
        return base == null ? whole() : change(base);
    }

    private int whole() {
        SiteGenerator.Checked checked = generator.review(common.project());
        List<Diagnostic> problems = checked.problems();
        String report =
                switch (format) {
                    case json ->
                            JsonReport.of(problems, Derivation.statistics(checked.knowledge()))
                                    + "\n";
                    case github -> GithubReport.of(problems);
                    case sarif -> SarifReport.of(problems, version) + "\n";
                    case text -> TextReport.of(problems, common.colored(terminal), help());
                };
        terminal.out().print(report);
        return status(problems);
    }

    /// What came up since `revision`, and only that decides.
    private int change(String revision) {
        Judged judged = new ChangeReview(generator).check(common.project(), revision);
        String report =
                switch (format) {
                    case json -> JsonReport.of(judged.problems(), judged.brought()) + "\n";
                    case github -> GithubReport.of(judged.brought());
                    case sarif -> SarifReport.of(judged.brought(), version) + "\n";
                    case text ->
                            TextReport.of(
                                    revision,
                                    judged.brought(),
                                    judged.known(),
                                    common.colored(terminal),
                                    help());
                };
        terminal.out().print(report);
        return status(judged.brought());
    }

    private Map<Rule, RuleHelp> help() {
        return common.verbose() ? RuleHelp.all() : Map.of();
    }

    private int status(List<Diagnostic> problems) {
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
