package rolebook.generator.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rolebook.generator.ChangeReview;
import rolebook.generator.ChangeReview.Judged;
import rolebook.generator.SiteGenerator;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.JsonReport;
import rolebook.generator.diagnostic.TextReport;

/// `rolebook check`
@Command(name = "check", description = "Report every problem of the content; build nothing.")
final class CheckCommand implements Callable<Integer> {
    /// How to write the report.
    enum Format {
        text,
        json
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
            description = "text or json (default: text).")
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

    CheckCommand(SiteGenerator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Judged judged =
                base == null
                        ? Judged.allNew(generator.check(common.project()).problems())
                        : new ChangeReview(generator).check(common.project(), base);
        String report =
                switch (format) {
                    case json -> json(judged) + "\n";
                    case text -> text(judged);
                };
        terminal.out().print(report);
        return judged.brought().stream().anyMatch(this::fails)
                ? ExitStatus.CONTENT
                : ExitStatus.DONE;
    }

    private String json(Judged judged) {
        return base == null
                ? JsonReport.of(judged.problems())
                : JsonReport.of(judged.problems(), judged.brought());
    }

    private String text(Judged judged) {
        boolean colour = common.colored(terminal);
        return base == null
                ? TextReport.of(judged.problems(), colour)
                : TextReport.of(base, judged.brought(), judged.known(), colour);
    }

    private boolean fails(Diagnostic problem) {
        return switch (problem.severity()) {
            case ERROR -> true;
            case WARNING -> failOn == FailOn.warning;
            case INFO -> false;
        };
    }
}
