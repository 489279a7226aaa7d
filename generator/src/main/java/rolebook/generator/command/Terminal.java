package rolebook.generator.command;

import java.io.PrintWriter;
import java.util.Map;

/// Where commands write: results to `out`, progress and faults to `err`.
///
/// @param colorsOut whether a person who can see colours and wants them reads `out`
/// @param colorsErr the same of `err`
/// @param showsProgress whether a person sees `err` at once, so that a line that changes makes
///   sense
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        boolean colorsOut,
        boolean colorsErr,
        boolean showsProgress) {
    /// A terminal that is a file or a pipe.
    public static Terminal plain(PrintWriter out, PrintWriter err) {
        return new Terminal(out, err, false, false, false);
    }

    /// What a process writes to.
    ///
    /// @param outSeen whether `out` is a terminal
    /// @param errSeen whether `err` is one
    /// @param environment the process's; `NO_COLOR` (see <https://no-color.org>) and a `TERM` that
    ///   is `dumb` ask for none
    public static Terminal of(
            PrintWriter out,
            PrintWriter err,
            boolean outSeen,
            boolean errSeen,
            Map<String, String> environment) {
        boolean colors =
                environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(out, err, outSeen && colors, errSeen && colors, errSeen);
    }
}
