package rolebook.generator.parse;

import java.util.List;
import java.util.stream.Stream;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;

/// Finds links, wiki links and images, in the order of the text.
final class References {
    private References() {}

    /// All references below `blocks`.
    static List<Inline.Reference> in(List<Block> blocks) {
        return blocks.stream().flatMap(References::of).toList();
    }

    /// All references in running text.
    static List<Inline.Reference> inText(List<Inline> inlines) {
        return inlines.stream().flatMap(References::of).toList();
    }

    private static Stream<Inline.Reference> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> inText(heading.content()).stream();
            case Block.Paragraph paragraph -> inText(paragraph.content()).stream();
            case Block.Items items ->
                    items.items().stream().flatMap(item -> in(item.blocks()).stream());
            case Block.Quote quote -> in(quote.blocks()).stream();
            case Block.Footnote footnote -> in(footnote.blocks()).stream();
            case Block.Table table ->
                    Stream.concat(Stream.of(table.head()), table.rows().stream())
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> inText(cell.content()).stream());
            case Block.Code _, Block.Html _, Block.Rule _ -> Stream.of();
        };
    }

    private static Stream<Inline.Reference> of(Inline inline) {
        return switch (inline) {
            case Inline.Link link ->
                    Stream.concat(Stream.of(link), inText(link.content()).stream());
            case Inline.WikiLink link -> Stream.of(link);
            case Inline.Image image -> Stream.of(image);
            case Inline.Emphasis emphasis -> inText(emphasis.content()).stream();
            case Inline.Strong strong -> inText(strong.content()).stream();
            case Inline.Strikethrough struck -> inText(struck.content()).stream();
            case Inline.Text _,
                    Inline.Code _,
                    Inline.Html _,
                    Inline.Break _,
                    Inline.FootnoteReference _ ->
                    Stream.of();
        };
    }
}
