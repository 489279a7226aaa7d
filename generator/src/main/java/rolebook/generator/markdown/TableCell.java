package rolebook.generator.markdown;

import java.util.List;
import rolebook.generator.source.Span;

/// A cell of a table. `attributes` is the attribute list that ends it; it is not part of the text.
public record TableCell(
        List<Inline> content, Alignment alignment, Attributes attributes, Span span) {
    /// How a column is set.
    public enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    public TableCell {
        content = List.copyOf(content);
    }
}
