package rolebook.generator.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import rolebook.generator.BuildOutcome;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Severity;
import rolebook.generator.diagnostic.TextReport;

/// What commands say to people.
final class Reports {
    private final Terminal terminal;
    private final CommonOptions common;

    Reports(Terminal terminal, CommonOptions common) {
        this.terminal = terminal;
        this.common = common;
    }

    /// Prints what a build found: errors always, warnings unless quiet, hints for the curious.
    void print(List<Diagnostic> problems) {
        List<Diagnostic> shown = problems.stream().filter(this::isShown).toList();
        if (!shown.isEmpty()) {
            terminal.err().print(TextReport.of(shown, common.coloredErr(terminal)));
            terminal.err().flush();
        }
    }

    /// Says why a command does nothing, and what to do instead.
    void refuse(String reason, String hint) {
        terminal.err().println("error: " + reason);
        if (!hint.isEmpty()) {
            terminal.err().println("hint: " + hint);
        }
    }

    private boolean isShown(Diagnostic problem) {
        return switch (problem.severity()) {
            case ERROR -> true;
            case WARNING -> !common.quiet();
            case INFO -> common.verbose();
        };
    }

    /// `Built 412 pages of 189 entries in 1.2 s: target/site (build 3f2a…)`
    static String summary(BuildOutcome.Done done, Path out, long millis) {
        long warnings =
                done.problems().stream()
                        .filter(problem -> problem.severity() == Severity.WARNING)
                        .count();
        return String.format(
                Locale.ROOT,
                "Built %d pages of %d %s in %.1f s: %s (build %s%s)",
                done.pages(),
                done.entries(),
                done.entries() == 1 ? "entry" : "entries",
                millis / 1000.0,
                out,
                done.published().manifest().buildId(),
                warnings == 0 ? "" : ", " + warnings + (warnings == 1 ? " warning" : " warnings"));
    }
}
