package rolebook.generator.command;

import java.io.PrintWriter;

/// Where commands write: results to `out`, progress and faults to `err`.
///
/// @param interactive whether a person sits there, so that colours make sense
/// @param showsProgress whether a person sees `err` at once, so that a line that changes makes
///   sense
public record Terminal(
        PrintWriter out, PrintWriter err, boolean interactive, boolean showsProgress) {
    /// A terminal that is a file or a pipe.
    public static Terminal plain(PrintWriter out, PrintWriter err) {
        return new Terminal(out, err, false, false);
    }
}
