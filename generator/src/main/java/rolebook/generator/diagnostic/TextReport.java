package rolebook.generator.diagnostic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rolebook.generator.source.Place;

/// Problems as people read them in a terminal:
///
/// ```
/// content/roles/x.md:12:7: error: There is no role with the id "produkt-manager".  [unknown-entry]
/// related: [produkt-manager]
///           ^^^^^^^^^^^^^^^
/// hint: did you mean "product-manager"?
///
/// 1 error, 0 warnings
/// ```
public final class TextReport {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";

    private final boolean colour;
    private final Map<Rule, RuleHelp> untold;

    /// @param help what is told of a rule at its first problem, besides that
    private TextReport(boolean colour, Map<Rule, RuleHelp> help) {
        this.colour = colour;
        this.untold = new HashMap<>(help);
    }

    /// The report of `problems` in their order, with a line that counts them at its end; every line
    /// ends with a line feed.
    ///
    /// @param colour whether to set ANSI colours
    public static String of(List<Diagnostic> problems, boolean colour) {
        return of(problems, colour, Map.of());
    }

    /// The same; the first problem of each rule says too why it matters, as `help` does.
    public static String of(List<Diagnostic> problems, boolean colour, Map<Rule, RuleHelp> help) {
        var report = new TextReport(colour, help);
        return problems.stream().map(report::problem).collect(Collectors.joining())
                + summary(problems)
                + "\n";
    }

    /// The report of a change: first what it brought, then what was there already at `base`.
    public static String of(
            String base,
            List<Diagnostic> brought,
            List<Diagnostic> known,
            boolean colour,
            Map<Rule, RuleHelp> help) {
        var report = new TextReport(colour, help);
        String fresh =
                brought.isEmpty()
                        ? "Nothing new since " + CodeFrame.visible(base) + ".\n"
                        : report.styled("New since " + CodeFrame.visible(base), BOLD)
                                + "\n\n"
                                + of(brought, colour, help);
        String rest =
                known.isEmpty()
                        ? ""
                        : "\n"
                                + report.styled("There before, not from this change", BOLD)
                                + "\n\n"
                                + of(known, colour, help);
        return fresh + rest;
    }

    private String problem(Diagnostic problem) {
        Place place = problem.place();
        String severity = problem.severity().word() + ":";
        String head =
                styled(
                                CodeFrame.visible(place.path())
                                        + ":"
                                        + place.start().line()
                                        + ":"
                                        + place.start().column()
                                        + ":",
                                BOLD)
                        + " "
                        + styled(severity, codeOf(problem.severity()))
                        + " "
                        + CodeFrame.visible(problem.message())
                        + styled("  [" + problem.rule().id() + "]", DIM);
        String hint =
                problem.hint().isEmpty() ? "" : "hint: " + CodeFrame.visible(problem.hint()) + "\n";
        RuleHelp help = untold.remove(problem.rule());
        String why = help == null ? "" : "why: " + CodeFrame.visible(help.why()) + "\n";
        return head + "\n" + frame(place, problem.severity()) + hint + why + "\n";
    }

    private String frame(Place place, Severity severity) {
        if (place.line().isBlank()) {
            return "";
        }
        CodeFrame frame = CodeFrame.of(place);
        return frame.line() + "\n" + styled(frame.carets(), codeOf(severity)) + "\n";
    }

    /// `2 errors, 1 warning`, notes only where there are some.
    static String summary(List<Diagnostic> problems) {
        long notes = count(problems, Severity.INFO);
        return counted(count(problems, Severity.ERROR), "error")
                + ", "
                + counted(count(problems, Severity.WARNING), "warning")
                + (notes == 0 ? "" : ", " + counted(notes, "note"));
    }

    private static long count(List<Diagnostic> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    private static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private String styled(String text, String code) {
        return colour ? code + text + RESET : text;
    }

    private static String codeOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case WARNING -> "\u001B[1;33m";
            case INFO -> "\u001B[1;36m";
        };
    }
}
