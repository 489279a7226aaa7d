package rolebook.generator.command;

import java.io.PrintWriter;

/// Where commands write: results to `out`, progress and faults to `err`.
///
/// @param interactive whether a person sits there, so that colours make sense
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {}
