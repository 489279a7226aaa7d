package rolebook.generator.model;

import java.util.List;
import java.util.Optional;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// A responsibility matrix: activities down, roles across.
///
/// @param strangers the heads of columns that name no role; their letters still count when a row is
///   judged
/// @param whole whether every column and row could be read; what is not stays out of the site
public record Matrix(
        List<Located<EntryId>> roles,
        List<Row> rows,
        List<Located<String>> strangers,
        boolean whole,
        Span span) {
    public Matrix {
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
        strangers = List.copyOf(strangers);
    }

    /// A matrix without a fault of form.
    public Matrix(List<Located<EntryId>> roles, List<Row> rows, Span span) {
        this(roles, rows, List.of(), true, span);
    }

    /// One activity and each role's letters, in the order of the roles.
    ///
    /// @param joint why several are accountable together
    /// @param strange the letters below heads that name no role
    /// @param whole whether every letter could be read, so that the row can be judged
    public record Row(
            Located<EntryId> activity,
            Optional<Located<String>> joint,
            List<Located<Letters>> cells,
            List<Located<Letters>> strange,
            boolean whole,
            Span span) {
        public Row {
            cells = List.copyOf(cells);
            strange = List.copyOf(strange);
        }

        /// A row without a fault of form.
        public Row(
                Located<EntryId> activity,
                Optional<Located<String>> joint,
                List<Located<Letters>> cells,
                Span span) {
            this(activity, joint, cells, List.of(), true, span);
        }

        /// The letters without their places.
        public List<Letters> letters() {
            return cells.stream().map(Located::value).toList();
        }

        /// Whether this row is known in full: each letter, and whose it is.
        public boolean settled() {
            return whole && strange.stream().allMatch(cell -> cell.value().isEmpty());
        }
    }
}
