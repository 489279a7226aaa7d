package rolebook.generator.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Span;

/// Turns flexmark's tree into ours.
final class TreeConverter {
    private static final Pattern WIKI_LINK_WITH_TEXT =
            Pattern.compile("\\[\\[([^\\]|\\n]+)\\|([^\\]\\n]*)\\]\\]");

    private final Problems problems;
    private final int offset;
    private final InlineConverter inlines;

    /// @param offset where the parsed text begins in the file
    TreeConverter(Problems problems, int offset) {
        this.problems = problems;
        this.offset = offset;
        this.inlines = new InlineConverter(problems, offset);
    }

    List<Block> blocks(Document document) {
        return blocks((Node) document);
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            addBlock(blocks, node);
        }
        return blocks;
    }

    private void addBlock(List<Block> blocks, Node node) {
        switch (node) {
            case Heading heading -> blocks.add(heading(heading));
            case Paragraph paragraph -> addParagraph(blocks, paragraph);
            case ListBlock list -> blocks.add(items(list));
            case BlockQuote quote -> blocks.add(new Block.Quote(blocks(quote), span(quote)));
            case FencedCodeBlock code ->
                    blocks.add(new Block.Code(language(code), text(code), span(code)));
            case IndentedCodeBlock code -> blocks.add(new Block.Code("", text(code), span(code)));
            case HtmlBlockBase html ->
                    blocks.add(new Block.Html(html.getChars().toString(), span(html)));
            case ThematicBreak rule -> blocks.add(new Block.Rule(span(rule)));
            case TableBlock table -> blocks.add(table(table));
            case FootnoteBlock note ->
                    blocks.add(
                            new Block.Footnote(
                                    note.getText().toString(), blocks(note), span(note)));
            default -> {} // Reference definitions are used by the links that name them.
        }
    }

    private Block heading(Heading heading) {
        var text = inlines.convert(heading, true);
        return new Block.Heading(
                heading.getLevel(), text.content(), text.attributes(), span(heading));
    }

    private void addParagraph(List<Block> blocks, Paragraph paragraph) {
        List<Inline> content = inlines.convert(paragraph, false).content();
        if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(content, span(paragraph)));
        }
    }

    private Block items(ListBlock list) {
        List<ListItem> items = new ArrayList<>();
        for (Node child : list.getChildren()) {
            if (child instanceof com.vladsch.flexmark.ast.ListItem item) {
                items.add(item(item));
            }
        }
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
        return new Block.Items(ordered, start, list.isTight(), items, span(list));
    }

    /// The attribute list of an item ends its first paragraph.
    private ListItem item(com.vladsch.flexmark.ast.ListItem item) {
        List<Block> blocks = new ArrayList<>();
        Attributes attributes = Attributes.none(span(item).end());
        boolean first = true;
        for (Node child : item.getChildren()) {
            if (first && child instanceof Paragraph paragraph) {
                var text = inlines.convert(paragraph, true);
                blocks.add(new Block.Paragraph(text.content(), span(paragraph)));
                attributes = text.attributes();
            } else {
                addBlock(blocks, child);
            }
            first = false;
        }
        return new ListItem(blocks, attributes, span(item));
    }

    private Block table(TableBlock table) {
        refuseWikiLinksWithText(table);
        List<TableRow> rows = new ArrayList<>();
        for (Node part : table.getChildren()) {
            boolean counts =
                    part instanceof com.vladsch.flexmark.ext.tables.TableHead
                            || part instanceof com.vladsch.flexmark.ext.tables.TableBody;
            for (Node row : counts ? part.getChildren() : List.<Node>of()) {
                rows.add(new TableRow(cells(row), span(row)));
            }
        }
        return new Block.Table(rows.getFirst(), rows.subList(1, rows.size()), span(table));
    }

    private void refuseWikiLinksWithText(TableBlock table) {
        Matcher link = WIKI_LINK_WITH_TEXT.matcher(table.getChars());
        while (link.find()) {
            problems.add(
                    Rule.WIKI_LINK_IN_TABLE,
                    new Span(
                            offset + table.getStartOffset() + link.start(),
                            offset + table.getStartOffset() + link.end()),
                    "The bar in \"" + link.group() + "\" ends the table's cell.",
                    "write ["
                            + link.group(2)
                            + "](path/to/"
                            + link.group(1)
                            + ".md), or [["
                            + link.group(1)
                            + "]] without a text");
        }
    }

    private List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node child : row.getChildren()) {
            if (child instanceof com.vladsch.flexmark.ext.tables.TableCell cell) {
                var text = inlines.convert(cell, true);
                cells.add(
                        new TableCell(
                                text.content(), alignment(cell), text.attributes(), span(cell)));
            }
        }
        return cells;
    }

    private static TableCell.Alignment alignment(com.vladsch.flexmark.ext.tables.TableCell cell) {
        if (cell.getAlignment() == null) {
            return TableCell.Alignment.NONE;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> TableCell.Alignment.LEFT;
            case CENTER -> TableCell.Alignment.CENTER;
            case RIGHT -> TableCell.Alignment.RIGHT;
        };
    }

    private static String language(FencedCodeBlock code) {
        String info = code.getInfo().unescape().strip();
        int space = info.indexOf(' ');
        return space < 0 ? info : info.substring(0, space);
    }

    private static String text(com.vladsch.flexmark.util.ast.ContentNode code) {
        return code.getContentChars().normalizeEOL();
    }

    private Span span(Node node) {
        return new Span(offset + node.getStartOffset(), offset + node.getEndOffset());
    }
}
