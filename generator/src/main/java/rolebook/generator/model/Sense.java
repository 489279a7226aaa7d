package rolebook.generator.model;

import java.util.List;
import java.util.Optional;
import rolebook.generator.markdown.Block;

/// What a word means in one context.
///
/// @param context empty where the label is a free title
/// @param definition the first paragraph
public record Sense(
        String label,
        Optional<ContextId> context,
        String anchor,
        RichText definition,
        List<Block> blocks) {
    public Sense {
        blocks = List.copyOf(blocks);
    }
}
