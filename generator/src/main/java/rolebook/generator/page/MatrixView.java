package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// A responsibility matrix.
///
/// @param notes why several are accountable together, in the order of their numbers
/// @param findings rules of matrices that it breaks
public record MatrixView(
        String caption,
        List<LettersView.One> legend,
        List<EntryLink> roles,
        List<Row> rows,
        List<Note> notes,
        List<FindingView> findings) {
    public MatrixView {
        legend = List.copyOf(legend);
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }

    /// An activity and each role's letters.
    ///
    /// @param shares the same by letter: who decides, does, is asked and is told
    /// @param note the number of the row's note
    public record Row(
            EntryLink activity,
            List<LettersView> cells,
            List<ShareView> shares,
            Optional<Integer> note) {
        public Row {
            cells = List.copyOf(cells);
            shares = List.copyOf(shares);
        }
    }

    /// A note to a row.
    public record Note(int number, String text) {}
}
