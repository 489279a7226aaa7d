package rolebook.generator.render;

import java.util.List;
import rolebook.generator.html.Escape;
import rolebook.generator.html.RawHtml;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.markdown.ListItem;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.markdown.TableCell;
import rolebook.generator.markdown.TableRow;

/// Renders blocks and running text straight into one buffer.
public final class BodyRenderer {
    private BodyRenderer() {}

    /// Blocks as they stand in a page. Notes that they are the first to mention follow at the end.
    public static SafeHtml blocks(List<Block> blocks, RenderContext context) {
        var html = new StringBuilder(1024);
        var footnotes = Footnotes.of(context.body());
        var writer = new BlockWriter(html, context, footnotes);
        blocks.forEach(writer::block);
        writer.notes(footnotes.firstMentionedIn(blocks));
        return new SafeHtml(html.toString());
    }

    /// Running text without its paragraph; marks of footnotes are left out, since the notes are
    /// elsewhere.
    public static SafeHtml text(List<Inline> content, RenderContext context) {
        var html = new StringBuilder(256);
        new InlineWriter(html, context, Footnotes.NONE).all(content);
        return new SafeHtml(html.toString());
    }

    private record BlockWriter(StringBuilder html, RenderContext context, Footnotes footnotes) {
        void block(Block block) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph paragraph -> {
                    html.append("<p>");
                    inlines(paragraph.content());
                    html.append("</p>\n");
                }
                case Block.Items items -> items(items);
                case Block.Quote quote -> {
                    html.append("<blockquote>\n");
                    quote.blocks().forEach(this::block);
                    html.append("</blockquote>\n");
                }
                case Block.Code code -> code(code);
                case Block.Table table -> table(table);
                case Block.Html raw -> raw(raw.text());
                case Block.Rule _ -> html.append("<hr>\n");
                case Block.Footnote _ -> {} // Written below what mentions it.
            }
        }

        private void heading(Block.Heading heading) {
            // The page's title is its only heading of the first level.
            int level = Math.max(2, heading.level());
            html.append("<h").append(level);
            context.anchor(heading.span()).ifPresent(id -> attribute("id", id));
            html.append('>');
            inlines(heading.content());
            html.append("</h").append(level).append(">\n");
        }

        private void items(Block.Items items) {
            html.append(items.ordered() ? "<ol" : "<ul");
            if (items.ordered() && items.start() != 1) {
                attribute("start", Integer.toString(items.start()));
            }
            html.append(">\n");
            items.items().forEach(item -> item(item, items.tight()));
            html.append(items.ordered() ? "</ol>\n" : "</ul>\n");
        }

        private void item(ListItem item, boolean tight) {
            html.append("<li");
            context.anchor(item.span()).ifPresent(id -> attribute("id", id));
            html.append('>');
            for (Block block : item.blocks()) {
                if (tight && block instanceof Block.Paragraph paragraph) {
                    inlines(paragraph.content());
                } else {
                    block(block);
                }
            }
            html.append("</li>\n");
        }

        private void code(Block.Code code) {
            html.append("<pre tabindex=\"0\"><code");
            if (!code.language().isEmpty()) {
                attribute("class", "language-" + code.language());
            }
            html.append('>');
            Escape.into(html, code.text());
            html.append("</code></pre>\n");
        }

        private void table(Block.Table table) {
            String label = PlainText.of(table.head().cells().getFirst().content()).strip();
            html.append("<div class=\"table\" role=\"region\" tabindex=\"0\"");
            attribute("aria-label", label.isEmpty() ? "Table" : "Table: " + label);
            html.append("><table>\n<thead>\n");
            row(table.head(), true);
            html.append("</thead>\n<tbody>\n");
            table.rows().forEach(row -> row(row, false));
            html.append("</tbody>\n</table></div>\n");
        }

        private void row(TableRow row, boolean head) {
            html.append("<tr>");
            for (TableCell cell : row.cells()) {
                boolean named = head && !PlainText.of(cell.content()).isBlank();
                html.append(named ? "<th scope=\"col\"" : "<td");
                switch (cell.alignment()) {
                    case NONE, LEFT -> {}
                    case CENTER -> attribute("class", "align-center");
                    case RIGHT -> attribute("class", "align-right");
                }
                html.append('>');
                inlines(cell.content());
                html.append(named ? "</th>" : "</td>");
            }
            html.append("</tr>\n");
        }

        private void raw(String text) {
            String rest = RawHtml.withoutComments(text).strip();
            if (rest.isEmpty()) {
                return;
            }
            if (RawHtml.isAllowed(rest)) {
                html.append(Sanitizer.clean(rest)).append('\n');
            } else {
                html.append("<p>");
                Escape.into(html, rest);
                html.append("</p>\n");
            }
        }

        void notes(List<Footnotes.Note> notes) {
            if (notes.isEmpty()) {
                return;
            }
            html.append("<section class=\"footnotes\" aria-label=\"Notes\">\n<ol>\n");
            for (Footnotes.Note note : notes) {
                html.append("<li id=\"rb-note-")
                        .append(note.number())
                        .append("\" value=\"")
                        .append(note.number())
                        .append("\">\n");
                note.definition().blocks().forEach(this::block);
                html.append("<a href=\"#rb-note-of-")
                        .append(note.number())
                        .append("\" aria-label=\"Back to the text\">↩</a></li>\n");
            }
            html.append("</ol>\n</section>\n");
        }

        private void inlines(List<Inline> content) {
            new InlineWriter(html, context, footnotes).all(content);
        }

        private void attribute(String name, String value) {
            html.append(' ').append(name).append("=\"");
            Escape.into(html, value);
            html.append('"');
        }
    }
}
