package rolebook.generator.model;

import java.util.List;
import java.util.Optional;
import rolebook.generator.markdown.Block;

/// What a word means in one context.
///
/// @param label the context as the author named it, by its id or title
/// @param context empty where site.yml lists no such context, which is an error
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
