package rolebook.generator.page;

import java.util.List;

/// How much some roles do at each stage, laid out as bars: a row for each stage, a column for each
/// role. Lengths are in units of the drawing.
///
/// @param description the same in words
public record StagesView(
        int width, int height, List<Head> heads, List<Row> rows, String description) {
    public StagesView {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// The head of a column.
    ///
    /// @param lines a role's title, broken where it is long
    public record Head(List<String> lines, int x) {
        public Head {
            lines = List.copyOf(lines);
        }
    }

    /// A stage.
    ///
    /// @param y of its upper edge
    public record Row(String stage, int y, List<Bar> bars) {
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /// What one role does at the stage.
    ///
    /// @param count of its responsibilities there, from 0
    public record Bar(int x, int length, int count) {}
}
