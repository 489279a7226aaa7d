package rolebook.generator.convert;

import java.util.List;
import java.util.stream.Stream;
import rolebook.generator.markdown.Attributes;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.ListItem;
import rolebook.generator.markdown.TableCell;

/// The blocks of a body, those within others among them.
final class BlockTree {
    private BlockTree() {}

    /// Every block in `blocks`, outer before inner.
    static Stream<Block> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), inner(block)));
    }

    private static Stream<Block> inner(Block block) {
        return switch (block) {
            case Block.Items items -> items.items().stream().flatMap(item -> all(item.blocks()));
            case Block.Quote quote -> all(quote.blocks());
            case Block.Footnote footnote -> all(footnote.blocks());
            case Block.Heading _,
                    Block.Paragraph _,
                    Block.Code _,
                    Block.Table _,
                    Block.Html _,
                    Block.Rule _ ->
                    Stream.of();
        };
    }

    /// Every list item in `blocks`.
    static Stream<ListItem> items(List<Block> blocks) {
        return all(blocks)
                .filter(Block.Items.class::isInstance)
                .flatMap(block -> ((Block.Items) block).items().stream());
    }

    /// Every attribute list that was written in `blocks`.
    static Stream<Attributes> attributes(List<Block> blocks) {
        Stream<Attributes> ofItems = items(blocks).map(ListItem::attributes);
        return Stream.concat(ofItems, all(blocks).flatMap(BlockTree::ownAttributes))
                .filter(attributes -> !attributes.isEmpty());
    }

    private static Stream<Attributes> ownAttributes(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.attributes());
            case Block.Table table ->
                    Stream.concat(Stream.of(table.head()), table.rows().stream())
                            .flatMap(row -> row.cells().stream())
                            .map(TableCell::attributes);
            case Block.Items _,
                    Block.Quote _,
                    Block.Footnote _,
                    Block.Paragraph _,
                    Block.Code _,
                    Block.Html _,
                    Block.Rule _ ->
                    Stream.of();
        };
    }
}
