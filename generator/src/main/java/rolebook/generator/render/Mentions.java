package rolebook.generator.render;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.markdown.TableRow;

/// Finds the marks of footnotes, in the order of the text; notes that mention notes come last.
final class Mentions {
    private final List<Inline.FootnoteReference> found = new ArrayList<>();

    private Mentions() {}

    static List<Inline.FootnoteReference> in(List<Block> blocks) {
        var mentions = new Mentions();
        blocks.stream()
                .filter(block -> !(block instanceof Block.Footnote))
                .forEach(mentions::block);
        blocks.stream().filter(Block.Footnote.class::isInstance).forEach(mentions::block);
        return mentions.found;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading.content().forEach(this::inline);
            case Block.Paragraph paragraph -> paragraph.content().forEach(this::inline);
            case Block.Items items ->
                    items.items().forEach(item -> item.blocks().forEach(this::block));
            case Block.Quote quote -> quote.blocks().forEach(this::block);
            case Block.Footnote note -> note.blocks().forEach(this::block);
            case Block.Table table -> {
                row(table.head());
                table.rows().forEach(this::row);
            }
            case Block.Code _, Block.Html _, Block.Rule _ -> {}
        }
    }

    private void row(TableRow row) {
        row.cells().forEach(cell -> cell.content().forEach(this::inline));
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.FootnoteReference reference -> found.add(reference);
            case Inline.Emphasis emphasis -> emphasis.content().forEach(this::inline);
            case Inline.Strong strong -> strong.content().forEach(this::inline);
            case Inline.Strikethrough struck -> struck.content().forEach(this::inline);
            case Inline.Link link -> link.content().forEach(this::inline);
            case Inline.Text _,
                    Inline.Code _,
                    Inline.WikiLink _,
                    Inline.Image _,
                    Inline.Html _,
                    Inline.Break _ -> {}
        }
    }
}
