package rolebook.generator.markdown;

import java.util.List;
import java.util.stream.Collectors;
import rolebook.generator.source.Located;

/// A tree as text, one block a line, so that tests compare whole trees.
///
/// Running text is written as calls: `text(…)`, `em(…)`, `link(destination: …)`.
final class Outline {
    private Outline() {}

    static String of(MarkdownBody body) {
        var outline = new StringBuilder();
        blocks(body.blocks(), "", outline);
        return outline.toString();
    }

    private static void blocks(List<Block> blocks, String indent, StringBuilder out) {
        for (Block block : blocks) {
            out.append(indent);
            switch (block) {
                case Block.Heading heading ->
                        out.append("h")
                                .append(heading.level())
                                .append(" ")
                                .append(of(heading.content()))
                                .append(of(heading.attributes()))
                                .append("\n");
                case Block.Paragraph paragraph ->
                        out.append("p ").append(of(paragraph.content())).append("\n");
                case Block.Items items -> items(items, indent, out);
                case Block.Quote quote -> {
                    out.append("quote\n");
                    blocks(quote.blocks(), indent + "  ", out);
                }
                case Block.Code code ->
                        out.append("code ")
                                .append(code.language())
                                .append(" ")
                                .append(quoted(code.text()))
                                .append("\n");
                case Block.Table table -> table(table, indent, out);
                case Block.Html html ->
                        out.append("html ").append(quoted(html.text())).append("\n");
                case Block.Rule _ -> out.append("rule\n");
                case Block.Footnote footnote -> {
                    out.append("footnote ").append(footnote.label()).append("\n");
                    blocks(footnote.blocks(), indent + "  ", out);
                }
            }
        }
    }

    private static void items(Block.Items items, String indent, StringBuilder out) {
        out.append(items.ordered() ? "ol " + items.start() : "ul")
                .append(items.tight() ? " tight\n" : " loose\n");
        for (ListItem item : items.items()) {
            out.append(indent).append("  item").append(of(item.attributes())).append("\n");
            blocks(item.blocks(), indent + "    ", out);
        }
    }

    private static void table(Block.Table table, String indent, StringBuilder out) {
        out.append("table\n");
        out.append(indent).append("  head ").append(of(table.head())).append("\n");
        for (TableRow row : table.rows()) {
            out.append(indent).append("  row ").append(of(row)).append("\n");
        }
    }

    private static String of(TableRow row) {
        return row.cells().stream()
                .map(cell ->
                        of(cell.content())
                                + (cell.alignment() == TableCell.Alignment.NONE
                                        ? ""
                                        : " " + cell.alignment())
                                + of(cell.attributes()))
                .collect(Collectors.joining(" | "));
    }

    static String of(List<Inline> inlines) {
        return inlines.stream().map(Outline::of).collect(Collectors.joining(" "));
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> quoted(text.text());
            case Inline.Emphasis emphasis -> "em(" + of(emphasis.content()) + ")";
            case Inline.Strong strong -> "strong(" + of(strong.content()) + ")";
            case Inline.Strikethrough struck -> "del(" + of(struck.content()) + ")";
            case Inline.Code code -> "code(" + quoted(code.text()) + ")";
            case Inline.Link link ->
                    "link("
                            + link.destination().value()
                            + (link.title().isEmpty() ? "" : " " + quoted(link.title()))
                            + ": "
                            + of(link.content())
                            + ")";
            case Inline.WikiLink link ->
                    "wiki("
                            + link.id().value()
                            + link.anchor().map(anchor -> "#" + anchor.value()).orElse("")
                            + link.text().map(text -> " " + quoted(text)).orElse("")
                            + ")";
            case Inline.Image image ->
                    "image("
                            + image.source().value()
                            + (image.title().isEmpty() ? "" : " " + quoted(image.title()))
                            + ": "
                            + quoted(image.alternative())
                            + ")";
            case Inline.Html html -> "html(" + html.text() + ")";
            case Inline.Break line -> line.hard() ? "br" : "nl";
            case Inline.FootnoteReference reference -> "note(" + reference.label() + ")";
        };
    }

    private static String of(Attributes attributes) {
        if (attributes.isEmpty()) {
            return "";
        }
        var out = new StringBuilder(" {");
        attributes.anchor().ifPresent(anchor -> out.append("#").append(anchor.value()).append(" "));
        for (Attributes.Pair pair : attributes.pairs()) {
            out.append(pair.key().value())
                    .append("=")
                    .append(quoted(pair.value().value()))
                    .append(" ");
        }
        for (Located<String> plus : attributes.plus()) {
            out.append("+").append(plus.value()).append(" ");
        }
        out.setCharAt(out.length() - 1, '}');
        return out.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("\n", "\\n") + "'";
    }
}
