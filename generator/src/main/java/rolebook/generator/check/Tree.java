package rolebook.generator.check;

import java.util.List;
import java.util.stream.Stream;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Body;

/// Walks through all of a body, outer parts before inner ones.
final class Tree {
    private Tree() {}

    /// Every block of `body` but the headings of its sections, however deep.
    static Stream<Block> blocks(Body body) {
        return Stream.concat(
                        Stream.of(body.lead()),
                        body.sections().stream().map(section -> section.blocks()))
                .flatMap(Tree::deep);
    }

    private static Stream<Block> deep(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), inner(block)));
    }

    private static Stream<Block> inner(Block block) {
        return switch (block) {
            case Block.Items items -> items.items().stream().flatMap(item -> deep(item.blocks()));
            case Block.Quote quote -> deep(quote.blocks());
            case Block.Footnote footnote -> deep(footnote.blocks());
            case Block.Heading _,
                    Block.Paragraph _,
                    Block.Code _,
                    Block.Table _,
                    Block.Html _,
                    Block.Rule _ ->
                    Stream.of();
        };
    }

    /// The running text that stands directly in `block`, however deep in emphasis and links.
    static Stream<Inline> text(Block block) {
        return switch (block) {
            case Block.Heading heading -> text(heading.content());
            case Block.Paragraph paragraph -> text(paragraph.content());
            case Block.Table table ->
                    Stream.concat(Stream.of(table.head()), table.rows().stream())
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> text(cell.content()));
            case Block.Items _,
                    Block.Quote _,
                    Block.Footnote _,
                    Block.Code _,
                    Block.Html _,
                    Block.Rule _ ->
                    Stream.of();
        };
    }

    private static Stream<Inline> text(List<Inline> inlines) {
        return inlines.stream()
                .flatMap(inline -> Stream.concat(Stream.of(inline), text(within(inline))));
    }

    private static List<Inline> within(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis emphasis -> emphasis.content();
            case Inline.Strong strong -> strong.content();
            case Inline.Strikethrough struck -> struck.content();
            case Inline.Link link -> link.content();
            case Inline.WikiLink _,
                    Inline.Image _,
                    Inline.Text _,
                    Inline.Code _,
                    Inline.Html _,
                    Inline.Break _,
                    Inline.FootnoteReference _ ->
                    List.of();
        };
    }
}
