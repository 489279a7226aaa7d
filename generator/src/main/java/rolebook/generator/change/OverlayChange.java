package rolebook.generator.change;

import java.util.List;

/// What a team's matrix comes out as is different, whether its own file changed or its base did.
///
/// @param ownFile whether the team's own file changed
public record OverlayChange(Subject team, boolean ownFile, List<Row> rows) implements Change {
    public OverlayChange {
        rows = List.copyOf(rows);
    }

    /// A row of the team's matrix.
    ///
    /// @param before what became of it: `not there`, `kept`, `changed`, `reduced to …`, `dropped`,
    ///   `added`; likewise `after`
    /// @param seats seats with other letters: before and after in words
    public record Row(Subject activity, String before, String after, List<Seat> seats) {
        public Row {
            seats = List.copyOf(seats);
        }
    }

    /// A seat's letters in words; empty for none.
    public record Seat(String seat, String before, String after) {}
}
