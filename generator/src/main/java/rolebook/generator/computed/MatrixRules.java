package rolebook.generator.computed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Severity;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Letters;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.MatrixRule;
import rolebook.generator.source.Located;

/// The rules of a responsibility matrix, for a framework's own matrix and for what a team makes of
/// it alike.
public final class MatrixRules {
    /// A row as the rules see it.
    ///
    /// @param title the activity's title for messages
    /// @param cells one for each column
    /// @param accountable who is accountable, for each scope; a matrix without scopes has the one
    ///   scope `""`
    /// @param joint whether there is a reason for several to be accountable
    public record Row(
            EntryId activity,
            String title,
            List<Letters> cells,
            SequencedMap<String, List<String>> accountable,
            boolean joint) {
        public Row {
            cells = List.copyOf(cells);
            accountable = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(accountable));
        }

        /// A row of a matrix without scopes.
        ///
        /// @param columns the columns' titles
        public static Row of(
                EntryId activity,
                String title,
                List<Letters> cells,
                List<String> columns,
                boolean joint) {
            List<String> accountable =
                    IntStream.range(0, cells.size())
                            .filter(column -> cells.get(column).has(Letter.A))
                            .mapToObj(columns::get)
                            .toList();
            return new Row(
                    activity, title, cells, new LinkedHashMap<>(Map.of("", accountable)), joint);
        }
    }

    private final List<String> columns;
    private final Function<MatrixRule, Optional<Severity>> severity;
    private final List<Finding> findings = new ArrayList<>();

    private MatrixRules(List<String> columns, Function<MatrixRule, Optional<Severity>> severity) {
        this.columns = columns;
        this.severity = severity;
    }

    /// What is wrong in `rows`: first row by row, then column by column.
    ///
    /// @param columns the columns' titles
    /// @param severity of each rule; empty where it is switched off
    public static List<Finding> findings(
            List<String> columns,
            List<Row> rows,
            Function<MatrixRule, Optional<Severity>> severity) {
        var rules = new MatrixRules(columns, severity);
        rows.forEach(rules::judgeRow);
        for (int column = 0; column < columns.size(); column++) {
            rules.judgeColumn(column, rows);
        }
        return List.copyOf(rules.findings);
    }

    /// What is wrong in the matrix that `framework` holds. Where a part of it could not be read,
    /// only the rows that were read in full are judged, and no column is.
    ///
    /// @param title the title of each activity and role
    public static List<Finding> findings(
            Entry.Framework framework, Matrix matrix, Function<EntryId, String> title) {
        List<String> columns =
                Stream.concat(
                                matrix.roles().stream().map(role -> title.apply(role.value())),
                                matrix.strangers().stream().map(Located::value))
                        .toList();
        List<Row> rows =
                matrix.rows().stream()
                        .filter(Matrix.Row::whole)
                        .map(row -> row(row, columns, title))
                        .toList();
        return findings(columns, rows, framework::severity).stream()
                .filter(found -> matrix.whole() || found.activity().isPresent())
                .toList();
    }

    private static Row row(Matrix.Row row, List<String> columns, Function<EntryId, String> title) {
        EntryId activity = row.activity().value();
        List<Letters> cells =
                Stream.concat(row.cells().stream(), row.strange().stream())
                        .map(Located::value)
                        .toList();
        return Row.of(activity, title.apply(activity), cells, columns, row.joint().isPresent());
    }

    private void judgeRow(Row row) {
        row.accountable().forEach((scope, who) -> judgeAccountable(row, scope, who));
        if (row.cells().stream().noneMatch(cell -> cell.has(Letter.R))) {
            add(
                    MatrixRule.SOME_RESPONSIBLE,
                    row,
                    "Nobody is responsible for \"" + row.title() + "\": its row has no R.");
        }
        for (int column = 0; column < row.cells().size(); column++) {
            judgeCell(row, column);
        }
    }

    private void judgeAccountable(Row row, String scope, List<String> who) {
        String what = "\"" + row.title() + "\"" + (scope.isEmpty() ? "" : " in " + scope);
        if (who.isEmpty()) {
            add(
                    MatrixRule.ONE_ACCOUNTABLE,
                    row,
                    "Nobody is accountable for " + what + ": its row has no A.");
        } else if (who.size() > 1 && !row.joint()) {
            add(
                    MatrixRule.ONE_ACCOUNTABLE,
                    row,
                    "More than one is accountable for "
                            + what
                            + ": "
                            + String.join(", ", who)
                            + ".");
        }
    }

    private void judgeCell(Row row, int column) {
        Letters cell = row.cells().get(column);
        if (cell.has(Letter.I) && (cell.has(Letter.A) || cell.has(Letter.C))) {
            add(
                    MatrixRule.A_NOT_INFORMED,
                    Optional.of(row.activity()),
                    OptionalInt.of(column),
                    "\""
                            + columns.get(column)
                            + "\" has "
                            + cell
                            + " for \""
                            + row.title()
                            + "\": who is accountable or consulted is informed anyway.");
        }
    }

    private void judgeColumn(int column, List<Row> rows) {
        String title = "\"" + columns.get(column) + "\"";
        if (rows.stream().allMatch(row -> row.cells().get(column).isEmpty())) {
            add(
                    MatrixRule.IDLE_ROLE,
                    Optional.empty(),
                    OptionalInt.of(column),
                    title + " has no letter in any row.");
        }
        long accountable =
                rows.stream().filter(row -> row.cells().get(column).has(Letter.A)).count();
        if (accountable * 2 > rows.size()) {
            add(
                    MatrixRule.OVERLOADED_ROLE,
                    Optional.empty(),
                    OptionalInt.of(column),
                    title + " is accountable in " + accountable + " of " + rows.size() + " rows.");
        }
    }

    private void add(MatrixRule rule, Row row, String message) {
        add(rule, Optional.of(row.activity()), OptionalInt.empty(), message);
    }

    private void add(
            MatrixRule rule, Optional<EntryId> activity, OptionalInt column, String message) {
        severity.apply(rule)
                .ifPresent(
                        found -> findings.add(new Finding(rule, found, activity, column, message)));
    }
}
