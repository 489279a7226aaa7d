package rolebook.generator.markdown;

import java.util.List;

/// Text without markup, for anchors, snippets and search.
public final class PlainText {
    private PlainText() {}

    /// The text of running text; a line break is a space, a wiki link its text or id.
    public static String of(List<Inline> content) {
        var text = new StringBuilder();
        content.forEach(inline -> append(text, inline));
        return text.toString();
    }

    /// The text of blocks, one line each; raw HTML has none.
    public static String ofBlocks(List<Block> blocks) {
        var text = new StringBuilder();
        blocks.forEach(block -> append(text, block));
        return text.toString().strip();
    }

    private static void append(StringBuilder text, Block block) {
        switch (block) {
            case Block.Heading heading -> line(text, of(heading.content()));
            case Block.Paragraph paragraph -> line(text, of(paragraph.content()));
            case Block.Items items ->
                    items.items()
                            .forEach(item -> item.blocks().forEach(inner -> append(text, inner)));
            case Block.Quote quote -> quote.blocks().forEach(inner -> append(text, inner));
            case Block.Footnote note -> note.blocks().forEach(inner -> append(text, inner));
            case Block.Code code -> line(text, code.text());
            case Block.Table table -> {
                row(text, table.head());
                table.rows().forEach(row -> row(text, row));
            }
            case Block.Html _, Block.Rule _ -> {}
        }
    }

    private static void row(StringBuilder text, TableRow row) {
        line(text, String.join(" ", row.cells().stream().map(cell -> of(cell.content())).toList()));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.strip()).append('\n');
    }

    private static void append(StringBuilder text, Inline inline) {
        switch (inline) {
            case Inline.Text plain -> text.append(plain.text());
            case Inline.Code code -> text.append(code.text());
            case Inline.Emphasis emphasis -> text.append(of(emphasis.content()));
            case Inline.Strong strong -> text.append(of(strong.content()));
            case Inline.Strikethrough struck -> text.append(of(struck.content()));
            case Inline.Link link -> text.append(of(link.content()));
            case Inline.WikiLink link -> text.append(link.text().orElse(link.id().value()));
            case Inline.Image image -> text.append(image.alternative());
            case Inline.Break _ -> text.append(' ');
            case Inline.Html _, Inline.FootnoteReference _ -> {}
        }
    }
}
