package rolebook.generator.markdown;

import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.format.MarkdownTable;
import com.vladsch.flexmark.util.format.TableFormatOptions;
import com.vladsch.flexmark.util.html.CellAlignment;
import com.vladsch.flexmark.util.sequence.LineAppendable;
import com.vladsch.flexmark.util.sequence.LineAppendableImpl;
import java.util.List;
import java.util.Optional;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Tables whose bars stand below one another, set by flexmark's formatter. What a cell holds stays
/// as it was written.
public final class TableFormat {
    private static final MutableDataSet OPTIONS =
            new MutableDataSet()
                    .set(TableFormatOptions.FORMAT_TABLE_LEAD_TRAIL_PIPES, true)
                    .set(TableFormatOptions.FORMAT_TABLE_ADJUST_COLUMN_WIDTH, true);

    private final Block.Table table;
    private final SourceFile file;

    private TableFormat(Block.Table table, SourceFile file) {
        this.table = table;
        this.file = file;
    }

    /// The aligned text of `table`, without a line end behind its last row. Empty where the table
    /// stands in a list or a quote, or holds something that no cell of the tree shows, such as more
    /// cells than its head: formatting could then lose it.
    public static Optional<String> aligned(Block.Table table, SourceFile file) {
        var format = new TableFormat(table, file);
        return format.isWhole() ? Optional.of(format.text()) : Optional.empty();
    }

    private boolean isWhole() {
        boolean atMargin = file.positionAt(table.span().start()).column() == 1;
        return atMargin
                && file.text(table.span()).lines().noneMatch(String::isBlank)
                && holdsNothingElse(table.head())
                && table.rows().stream().allMatch(this::holdsNothingElse);
    }

    /// Whether the row's line is made of its cells, bars and blanks.
    private boolean holdsNothingElse(TableRow row) {
        int at = lineStart(row.span().start());
        for (TableCell cell : row.cells()) {
            if (!isFrame(new Span(at, Math.max(at, cell.span().start())))) {
                return false;
            }
            at = Math.max(at, cell.span().end());
        }
        int end = file.text().indexOf('\n', at);
        return isFrame(new Span(at, end < 0 ? file.text().length() : end));
    }

    private boolean isFrame(Span span) {
        return file.text(span).chars().allMatch(unit -> unit == '|' || unit == ' ' || unit == '\t');
    }

    private int lineStart(int offset) {
        return file.text().lastIndexOf('\n', offset - 1) + 1;
    }

    private String text() {
        var formatted = new MarkdownTable("", OPTIONS);
        formatted.setHeader();
        addRow(formatted, table.head());
        formatted.setSeparator();
        for (TableCell cell : table.head().cells()) {
            formatted.addCell(cell("---", alignment(cell)));
        }
        formatted.setBody();
        table.rows().forEach(row -> addRow(formatted, row));
        formatted.finalizeTable();
        var lines = new LineAppendableImpl(LineAppendable.F_TRIM_TRAILING_WHITESPACE);
        formatted.appendTable(lines);
        return withWrittenMarks(lines.toString().strip());
    }

    private void addRow(MarkdownTable formatted, TableRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            formatted.addCell(
                    cell(
                            file.text(row.cells().get(i).span()),
                            alignment(table.head().cells().get(i))));
        }
        formatted.nextRow();
    }

    private static com.vladsch.flexmark.util.format.TableCell cell(
            String text, CellAlignment alignment) {
        return new com.vladsch.flexmark.util.format.TableCell(
                null, "|", text, "|", 1, 1, alignment);
    }

    /// The formatter centres heads without alignment, so these are set left.
    private static CellAlignment alignment(TableCell cell) {
        return switch (cell.alignment()) {
            case NONE, LEFT -> CellAlignment.LEFT;
            case CENTER -> CellAlignment.CENTER;
            case RIGHT -> CellAlignment.RIGHT;
        };
    }

    /// Takes away the marks of columns that are set left here and say nothing in the source.
    private String withWrittenMarks(String text) {
        int start = text.indexOf('\n') + 1;
        int end = text.indexOf('\n', start);
        int stop = end < 0 ? text.length() : end;
        var separator = new StringBuilder(text.substring(start, stop));
        List<TableCell> head = table.head().cells();
        int bar = 0;
        for (TableCell cell : head) {
            if (cell.alignment() == TableCell.Alignment.NONE && separator.charAt(bar + 1) == ':') {
                separator.setCharAt(bar + 1, '-');
            }
            bar = separator.indexOf("|", bar + 1);
        }
        return text.substring(0, start) + separator + text.substring(stop);
    }
}
