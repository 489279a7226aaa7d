package rolebook.generator.diagnostic;

import java.util.Comparator;
import rolebook.generator.source.Place;

/// One problem of the content: what, where and what to do about it.
///
/// @param message one sentence in the author's words, quoting what they wrote
/// @param hint what to do, one sentence; empty only where the message says it all
public record Diagnostic(Severity severity, Rule rule, String message, Place place, String hint) {
    /// By file, then position, then rule and message: the order of every report.
    public static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparing((Diagnostic problem) -> problem.place().path())
                    .thenComparingInt(problem -> problem.place().start().line())
                    .thenComparingInt(problem -> problem.place().start().column())
                    .thenComparing(problem -> problem.rule().id())
                    .thenComparing(Diagnostic::message);

    /// A problem with the rule's own severity.
    public static Diagnostic of(Rule rule, Place place, String message, String hint) {
        return new Diagnostic(rule.severity(), rule, message, place, hint);
    }

    /// Whether this keeps the site from being published.
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
