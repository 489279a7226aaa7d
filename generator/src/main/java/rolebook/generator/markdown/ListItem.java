package rolebook.generator.markdown;

import java.util.List;
import rolebook.generator.source.Span;

/// An item of a list. `attributes` is the attribute list that ends its first paragraph; it is not
/// part of the text.
public record ListItem(List<Block> blocks, Attributes attributes, Span span) {
    public ListItem {
        blocks = List.copyOf(blocks);
    }
}
