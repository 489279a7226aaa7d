package rolebook.generator.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import rolebook.generator.source.Place;

/// Problems as workflow commands, which GitHub shows beside the changed lines, no token needed:
///
/// ```
/// ::error file=content/roles/x.md,line=12,col=7,title=broken-link::The link …%0Ahint: did you mean …
/// ```
///
/// They have these parameters in this order and no others, so that scripts can read them. GitHub
/// knows `endLine` and `endColumn` too, but drops the columns of a place that ends on another line.
///
/// The commands are described at
/// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.
public final class GithubReport {
    private GithubReport() {}

    /// One command for each of `problems`, each line ended by a line feed.
    public static String of(List<Diagnostic> problems) {
        return problems.stream().map(GithubReport::command).collect(Collectors.joining());
    }

    private static String command(Diagnostic problem) {
        Place place = problem.place();
        String hint = problem.hint().isEmpty() ? "" : "\nhint: " + problem.hint();
        return "::"
                + word(problem.severity())
                + " file="
                + property(place.path())
                + ",line="
                + place.start().line()
                + ",col="
                + place.start().column()
                + ",title="
                + property(problem.rule().id())
                + "::"
                + data(problem.message() + hint)
                + "\n";
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /// What a message may not hold as it is: a line end would end the command, and what follows
    /// could be another.
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
