package rolebook.generator.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.html.RawHtml;
import rolebook.generator.source.Span;

/// Builds blocks from flexmark's nodes.
final class BlockBuilder {
    private final ParsedText text;
    private final InlineBuilder inlines;
    private final TableBuilder tables;
    private final Set<String> footnotes = new HashSet<>();

    BlockBuilder(ParsedText text, InlineBuilder inlines, TableBuilder tables) {
        this.text = text;
        this.inlines = inlines;
        this.tables = tables;
    }

    /// The blocks in `parent`, which lies in `depth` containers.
    List<Block> blocks(Node parent, int depth) {
        MarkdownGuards.checkNesting(depth, parent.getStartOffset());
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof BlankLine || node instanceof Reference)) {
                blocks.add(block(node, depth));
            }
        }
        return blocks;
    }

    private Block block(Node node, int depth) {
        Span span = text.span(node);
        return switch (node) {
            case Heading heading -> heading(heading, span);
            case Paragraph _ -> new Block.Paragraph(inlines.content(node, false).inlines(), span);
            case ListBlock list -> items(list, depth, span);
            case BlockQuote _ -> {
                List<Block> blocks = blocks(node, depth + 1);
                yield new Block.Quote(blocks, around(span, blocks));
            }
            case FencedCodeBlock code -> new Block.Code(language(code), lines(code), span);
            case IndentedCodeBlock code ->
                    new Block.Code("", lines(code).stripTrailing() + "\n", span);
            case TableBlock table -> tables.table(table, span);
            case HtmlBlockBase html -> html(html, span);
            case ThematicBreak _ -> new Block.Rule(span);
            case Syntax.FootnoteDefinition footnote -> footnote(footnote, depth, span);
            default -> throw new IllegalStateException("No block: " + node);
        };
    }

    private Block html(HtmlBlockBase html, Span span) {
        String written = lines(html).stripTrailing();
        text.warnOfRefused(RawHtml.block(written), span);
        return new Block.Html(written, span);
    }

    private Block footnote(Syntax.FootnoteDefinition node, int depth, Span span) {
        String label = node.label();
        if (!footnotes.add(label)) {
            text.problems()
                    .add(
                            Rule.DUPLICATE_FOOTNOTE,
                            text.span(node.marker()),
                            "The footnote \"" + label + "\" is written above already.",
                            "give one of the two another name, here and where it is referred to;"
                                    + " names are not shown, the page numbers its footnotes");
        }
        List<Block> blocks = blocks(node, depth + 1);
        return new Block.Footnote(label, blocks, around(span, blocks));
    }

    private Block heading(Heading node, Span span) {
        InlineBuilder.Content content = inlines.content(node, false);
        return new Block.Heading(node.getLevel(), content.inlines(), content.attributes(), span);
    }

    private Block items(ListBlock list, int depth, Span span) {
        List<ListItem> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof com.vladsch.flexmark.ast.ListItem) {
                items.add(item(node, depth + 1));
            }
        }
        int end = items.isEmpty() ? span.end() : Math.max(span.end(), items.getLast().span().end());
        int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
        return new Block.Items(
                list instanceof OrderedList,
                start,
                list.isTight(),
                items,
                new Span(span.start(), end));
    }

    private ListItem item(Node node, int depth) {
        Span span = text.span(node);
        Node first = node.getFirstChildAnyNot(BlankLine.class, Reference.class);
        if (first instanceof Paragraph paragraph) {
            MarkdownGuards.checkNesting(depth, node.getStartOffset());
            InlineBuilder.Content content = inlines.content(paragraph, false);
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Paragraph(content.inlines(), text.span(paragraph)));
            for (Node next = first.getNext(); next != null; next = next.getNext()) {
                if (!(next instanceof BlankLine || next instanceof Reference)) {
                    blocks.add(block(next, depth));
                }
            }
            return new ListItem(blocks, content.attributes(), around(span, blocks));
        }
        List<Block> blocks = blocks(node, depth);
        Span whole = around(span, blocks);
        return new ListItem(blocks, Attributes.none(whole.end()), whole);
    }

    /// flexmark lets some blocks end before their last child does.
    private static Span around(Span span, List<Block> blocks) {
        int end = span.end();
        for (Block block : blocks) {
            end = Math.max(end, block.span().end());
        }
        return new Span(span.start(), end);
    }

    private static String language(FencedCodeBlock code) {
        String info = ParsedText.meant(code.getInfo().toString().strip());
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
            end++;
        }
        return info.substring(0, end);
    }

    /// The lines without what their containers put before them. flexmark joins them in time that
    /// grows with their square.
    private static String lines(ContentNode node) {
        var lines = new StringBuilder();
        for (BasedSequence line : node.getContentLines()) {
            lines.append(line);
        }
        if (!lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
            lines.append('\n');
        }
        return lines.toString();
    }
}
