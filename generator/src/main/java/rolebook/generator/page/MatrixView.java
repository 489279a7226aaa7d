package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// A responsibility matrix.
///
/// @param notes why several are accountable together, in the order of their numbers
public record MatrixView(
        String caption,
        List<LettersView.One> legend,
        List<EntryLink> roles,
        List<Row> rows,
        List<Note> notes) {
    public MatrixView {
        legend = List.copyOf(legend);
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /// An activity and each role's letters.
    ///
    /// @param note the number of the row's note
    public record Row(EntryLink activity, List<LettersView> cells, Optional<Integer> note) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A note to a row.
    public record Note(int number, String text) {}
}
