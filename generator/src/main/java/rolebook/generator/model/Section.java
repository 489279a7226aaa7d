package rolebook.generator.model;

import java.util.List;
import java.util.Optional;
import rolebook.generator.markdown.Block;
import rolebook.generator.source.Located;

/// A stretch of a body below a heading of the second level.
///
/// @param argument what follows the colon of `## Sense: it`
/// @param blocks everything up to the next such heading, deeper headings among them
public record Section(
        SectionKind kind,
        Located<String> title,
        String anchor,
        Optional<Located<String>> argument,
        Block.Heading heading,
        List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
