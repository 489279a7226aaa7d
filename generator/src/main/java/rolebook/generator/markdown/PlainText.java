package rolebook.generator.markdown;

import java.util.List;
import java.util.stream.Collectors;

/// Text without markup, for summaries, search, snippets and anchors. The text of a list of inlines
/// is that of its members, one after another.
public final class PlainText {
    private PlainText() {}

    /// The text of `content`: line breaks as spaces, images as their alternative text, wiki links
    /// as what readers see of them, raw HTML and footnote references as nothing.
    public static String of(List<Inline> content) {
        if (content.size() == 1 && content.getFirst() instanceof Inline.Text(String text, _)) {
            return text;
        }
        var text = new StringBuilder();
        addAll(content, text);
        return text.toString();
    }

    /// The text of `blocks`, one line for each paragraph, heading, item and row, semicolons between
    /// a row's cells; code as it is, raw HTML left out.
    public static String ofBlocks(List<Block> blocks) {
        var text = new StringBuilder();
        blocks.forEach(block -> add(block, text));
        return text.toString().strip();
    }

    private static void addAll(List<Inline> content, StringBuilder text) {
        for (Inline inline : content) {
            add(inline, text);
        }
    }

    private static void add(Inline inline, StringBuilder text) {
        switch (inline) {
            case Inline.Text plain -> text.append(plain.text());
            case Inline.Code code -> text.append(code.text());
            case Inline.Break _ -> text.append(' ');
            case Inline.Emphasis emphasis -> addAll(emphasis.content(), text);
            case Inline.Strong strong -> addAll(strong.content(), text);
            case Inline.Strikethrough struck -> addAll(struck.content(), text);
            case Inline.Link link -> addAll(link.content(), text);
            case Inline.WikiLink link -> text.append(link.shown());
            case Inline.Image image -> text.append(image.alternative());
            case Inline.Html html -> text.append(isBreak(html.text()) ? " " : "");
            case Inline.FootnoteReference _ -> {}
        }
    }

    private static boolean isBreak(String html) {
        return html.regionMatches(true, 0, "<br", 0, 3);
    }

    private static void add(Block block, StringBuilder text) {
        switch (block) {
            case Block.Heading heading -> addLine(heading.content(), text);
            case Block.Paragraph paragraph -> addLine(paragraph.content(), text);
            case Block.Items items ->
                    items.items().forEach(item -> item.blocks().forEach(inner -> add(inner, text)));
            case Block.Quote quote -> quote.blocks().forEach(inner -> add(inner, text));
            case Block.Footnote footnote -> footnote.blocks().forEach(inner -> add(inner, text));
            case Block.Code code -> text.append(code.text().stripTrailing()).append('\n');
            case Block.Table table -> {
                add(table.head(), text);
                table.rows().forEach(row -> add(row, text));
            }
            case Block.Html _, Block.Rule _ -> {}
        }
    }

    private static void addLine(List<Inline> content, StringBuilder text) {
        addAll(content, text);
        text.append('\n');
    }

    private static void add(TableRow row, StringBuilder text) {
        text.append(
                        row.cells().stream()
                                .map(cell -> of(cell.content()).strip())
                                .filter(cell -> !cell.isEmpty())
                                .collect(Collectors.joining("; ")))
                .append('\n');
    }
}
