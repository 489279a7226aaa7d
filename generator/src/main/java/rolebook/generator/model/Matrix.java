package rolebook.generator.model;

import java.util.List;
import java.util.Optional;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// A responsibility matrix: activities down, roles across.
public record Matrix(List<Located<EntryId>> roles, List<Row> rows, Span span) {
    public Matrix {
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
    }

    /// One activity and each role's letters, in the order of the roles.
    ///
    /// @param joint why several are accountable together
    public record Row(
            Located<EntryId> activity,
            Optional<Located<String>> joint,
            List<Located<Letters>> cells,
            Span span) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// The letters without their places.
        public List<Letters> letters() {
            return cells.stream().map(Located::value).toList();
        }
    }
}
