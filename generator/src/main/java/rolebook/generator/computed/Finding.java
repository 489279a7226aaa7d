package rolebook.generator.computed;

import java.util.Optional;
import java.util.OptionalInt;
import rolebook.generator.diagnostic.Severity;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.MatrixRule;

/// A matrix rule that a matrix or a team's overlay breaks.
///
/// @param activity the row, empty for a problem of a column
/// @param column the index of the column, empty for a problem of a row as a whole
/// @param message one sentence in the authors' words
public record Finding(
        MatrixRule rule,
        Severity severity,
        Optional<EntryId> activity,
        OptionalInt column,
        String message) {}
