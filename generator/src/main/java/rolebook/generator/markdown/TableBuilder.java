package rolebook.generator.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.generator.source.Span;

/// Builds tables from flexmark's nodes; every row gets as many cells as the head.
final class TableBuilder {
    private final ParsedText text;
    private final InlineBuilder inlines;
    private final MarkdownGuards guards;

    TableBuilder(ParsedText text, InlineBuilder inlines, MarkdownGuards guards) {
        this.text = text;
        this.inlines = inlines;
        this.guards = guards;
    }

    Block.Table table(TableBlock node, Span span) {
        List<Node> head = rows(node, TableHead.class);
        List<Node> body = rows(node, TableBody.class);
        if (head.size() != 1) {
            throw new IllegalStateException("Table with " + head.size() + " heads");
        }
        List<TableCell> first = cells(head.getFirst(), List.of());
        guards.checkTable(body.size() + 1, first.size(), node.getStartOffset());
        List<TableRow> rows = new ArrayList<>();
        for (Node row : body) {
            rows.add(new TableRow(cells(row, first), text.span(row)));
        }
        return new Block.Table(new TableRow(first, text.span(head.getFirst())), rows, span);
    }

    private static List<Node> rows(Node table, Class<? extends Node> part) {
        List<Node> rows = new ArrayList<>();
        for (Node node = table.getFirstChild(); node != null; node = node.getNext()) {
            if (part.isInstance(node)) {
                node.getChildren().forEach(rows::add);
            }
        }
        return rows;
    }

    /// The cells of `row`, padded and cut to the width of `head` unless that is empty.
    private List<TableCell> cells(Node row, List<TableCell> head) {
        List<TableCell> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof com.vladsch.flexmark.ext.tables.TableCell cell
                    && (head.isEmpty() || cells.size() < head.size())) {
                cells.add(cell(cell));
            }
        }
        int end = text.span(row).end();
        while (cells.size() < head.size()) {
            cells.add(
                    new TableCell(
                            List.of(),
                            head.get(cells.size()).alignment(),
                            Attributes.none(end),
                            Span.at(end)));
        }
        return cells;
    }

    private TableCell cell(com.vladsch.flexmark.ext.tables.TableCell node) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        int from =
                first == null
                        ? node.getStartOffset() + node.getOpeningMarker().length()
                        : first.getStartOffset();
        int to = last == null ? from : Math.max(from, last.getEndOffset());
        InlineBuilder.Content content = inlines.content(node, true);
        Span span = text.span(from, to);
        Attributes attributes =
                content.inlines().isEmpty() && content.attributes().isEmpty()
                        ? Attributes.none(span.end())
                        : content.attributes();
        return new TableCell(content.inlines(), alignment(node.getAlignment()), attributes, span);
    }

    private static TableCell.Alignment alignment(
            com.vladsch.flexmark.ext.tables.TableCell.@Nullable Alignment alignment) {
        return switch (alignment) {
            case null -> TableCell.Alignment.NONE;
            case LEFT -> TableCell.Alignment.LEFT;
            case CENTER -> TableCell.Alignment.CENTER;
            case RIGHT -> TableCell.Alignment.RIGHT;
        };
    }
}
