package rolebook.generator.markdown;

import java.util.List;
import rolebook.generator.source.Span;

/// A row of a table.
public record TableRow(List<TableCell> cells, Span span) {
    public TableRow {
        cells = List.copyOf(cells);
    }
}
