package rolebook.generator.render;

import java.util.List;
import java.util.Optional;
import rolebook.generator.html.RawHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.ListItem;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.markdown.TableCell;
import rolebook.generator.markdown.TableRow;

/// Writes blocks.
final class BlockWriter {
    /// The page's title is its only heading of the first level.
    private static final int HIGHEST_HEADING = 2;

    private static final int DEEPEST_HEADING = 6;

    private final HtmlWriter html;
    private final RenderContext context;
    private final InlineWriter inlines;

    BlockWriter(HtmlWriter html, RenderContext context) {
        this.html = html;
        this.context = context;
        this.inlines = new InlineWriter(html, context);
    }

    /// Writes `blocks`; paragraphs of a tight list go without a tag.
    void blocks(List<Block> blocks, boolean tight) {
        var tags = new OpenTags(html);
        for (Block block : blocks) {
            if (block instanceof Block.Html raw) {
                raw(RawHtml.block(raw.text()), tags);
            } else {
                block(block, tight);
            }
        }
        tags.closeAll();
    }

    /// HTML of which no tag is kept is a paragraph.
    private void raw(List<RawHtml.Piece> pieces, OpenTags tags) {
        if (!pieces.isEmpty()) {
            boolean text = pieces.stream().allMatch(RawHtml.Piece::isText);
            html.markup(text ? "<p>" : "");
            tags.add(pieces);
            html.markup(text ? "</p>\n" : "\n");
        }
    }

    private void block(Block block, boolean tight) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph, tight);
            case Block.Items items -> items(items);
            case Block.Quote quote -> {
                int open = html.markup("<blockquote").place();
                html.markup(">\n");
                blocks(quote.blocks(), false);
                html.directed(open).markup("</blockquote>\n");
            }
            case Block.Code code -> code(code);
            case Block.Table table -> table(table);
            case Block.Rule _ -> html.markup("<hr>\n");
            case Block.Html _, Block.Footnote _ -> {}
        }
    }

    private void heading(Block.Heading heading) {
        int level =
                Math.clamp(
                        (long) heading.level() + context.headingShift(),
                        HIGHEST_HEADING,
                        DEEPEST_HEADING);
        int open = html.markup("<h").number(level).place();
        id(context.anchor(heading.span()));
        html.markup(">");
        inlines.heading(heading.content());
        html.directed(open).markup("</h").number(level).markup(">\n");
    }

    private void id(Optional<String> anchor) {
        anchor.ifPresent(id -> html.attribute("id", id));
    }

    private void paragraph(Block.Paragraph paragraph, boolean tight) {
        if (tight) {
            inlines.inlines(paragraph.content());
            html.markup("\n");
        } else if (!paragraph.content().isEmpty()) {
            int open = html.markup("<p").place();
            html.markup(">");
            inlines.inlines(paragraph.content());
            html.directed(open).markup("</p>\n");
        }
    }

    private void items(Block.Items items) {
        int open = html.markup(items.ordered() ? "<ol" : "<ul").place();
        if (items.ordered() && items.start() != 1) {
            html.markup(" start=\"").number(items.start()).markup("\"");
        }
        html.markup(">\n");
        for (ListItem item : items.items()) {
            html.markup("<li");
            id(context.anchor(item.span()));
            html.markup(items.tight() ? ">" : ">\n");
            blocks(item.blocks(), items.tight());
            html.markup("</li>\n");
        }
        html.directed(open).markup(items.ordered() ? "</ol>\n" : "</ul>\n");
    }

    /// Wide code scrolls, so it takes the keyboard's focus.
    private void code(Block.Code code) {
        html.markup("<pre tabindex=\"0\"><code");
        if (!code.language().isEmpty()) {
            html.attribute("class", "language-" + code.language());
        }
        html.markup(">").text(code.text()).markup("</code></pre>\n");
    }

    private void table(Block.Table table) {
        html.markup("<div class=\"table\" role=\"region\" tabindex=\"0\"")
                .attribute("aria-label", name(table.head()))
                .markup(">\n<table");
        int open = html.place();
        html.markup(">\n<thead>\n");
        head(table.head());
        html.markup("</thead>\n");
        if (!table.rows().isEmpty()) {
            html.markup("<tbody>\n");
            table.rows().forEach(this::row);
            html.markup("</tbody>\n");
        }
        html.directed(open).markup("</table>\n</div>\n");
    }

    private String name(TableRow head) {
        List<String> names =
                head.cells().stream()
                        .map(cell -> PlainText.of(cell.content()).strip())
                        .filter(text -> !text.isEmpty())
                        .toList();
        return names.isEmpty() ? context.words().table() : String.join(", ", names);
    }

    /// An empty cell of the head, as a corner often is, heads nothing.
    private void head(TableRow row) {
        html.markup("<tr>");
        for (TableCell cell : row.cells()) {
            if (PlainText.of(cell.content()).isBlank()) {
                cell(cell, "<td", "</td>");
            } else {
                cell(cell, "<th scope=\"col\"", "</th>");
            }
        }
        html.markup("</tr>\n");
    }

    private void row(TableRow row) {
        html.markup("<tr>");
        row.cells().forEach(cell -> cell(cell, "<td", "</td>"));
        html.markup("</tr>\n");
    }

    private void cell(TableCell cell, String open, String close) {
        html.markup(open).markup(alignment(cell.alignment())).markup(">");
        inlines.inlines(cell.content());
        html.markup(close);
    }

    private static String alignment(TableCell.Alignment alignment) {
        return switch (alignment) {
            case NONE -> "";
            case LEFT -> " class=\"align-left\"";
            case CENTER -> " class=\"align-center\"";
            case RIGHT -> " class=\"align-right\"";
        };
    }
}
