package rolebook.generator.computed;

import java.util.List;
import java.util.Optional;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Letters;
import rolebook.generator.model.Seat;

/// A team's matrix: the base with its roles merged into seats, steps dropped, reduced, changed and
/// added.
///
/// @param seats the columns
/// @param unseated roles of the base, or of the team's own changes, that no seat holds
/// @param findings what the matrix rules say of the result; a column is a seat
public record Overlay(
        EntryId team,
        EntryId base,
        List<Seat> seats,
        List<Row> rows,
        List<EntryId> unseated,
        List<Finding> findings) {
    public Overlay {
        seats = List.copyOf(seats);
        rows = List.copyOf(rows);
        unseated = List.copyOf(unseated);
        findings = List.copyOf(findings);
    }

    /// In how many rows the seat at `column` holds `letter`; dropped rows do not count.
    public int load(int column, Letter letter) {
        return (int)
                rows.stream()
                        .filter(row -> row.fate() != Fate.DROPPED)
                        .filter(row -> row.cells().get(column).has(letter))
                        .count();
    }

    /// How many rows the team works on: all but those that it drops.
    public int size() {
        return (int) rows.stream().filter(row -> row.fate() != Fate.DROPPED).count();
    }

    /// What became of a row of the base.
    public enum Fate {
        KEPT,
        CHANGED,
        REDUCED,
        DROPPED,
        ADDED
    }

    /// An activity: the base's letters by role, the team's letters by seat, and why they differ.
    ///
    /// @param base each role of the base and its letters, in the base's order; empty for an added
    ///   row
    /// @param cells one for each seat; empty letters where the row is dropped
    /// @param joint why several are accountable together
    public record Row(
            EntryId activity,
            Fate fate,
            List<BaseLetters> base,
            List<Letters> cells,
            Optional<String> joint,
            Optional<String> reducedTo,
            List<String> reasons) {
        public Row {
            base = List.copyOf(base);
            cells = List.copyOf(cells);
            reasons = List.copyOf(reasons);
        }
    }

    /// A role's letters in the base.
    public record BaseLetters(EntryId role, Letters letters) {}
}
