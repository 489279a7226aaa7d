package rolebook.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// The rules that tables of letters keep, be it a framework's matrix or what a team makes of it.
/// They look at names and letters alone, so that both are judged alike.
///
/// ```java
/// MatrixRules.faults(grid, EnumSet.allOf(MatrixRule.class))
/// ```
public final class MatrixRules {
    /// A table of letters.
    ///
    /// @param columnWord what a column is, for messages: `role` or `seat`
    /// @param columns the columns' titles
    public record Grid(String columnWord, List<String> columns, List<Line> lines) {
        public Grid {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            for (Line line : lines) {
                if (line.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            line + " does not fit the columns " + columns);
                }
            }
        }
    }

    /// A line of the table: an activity and its letters, one for each column.
    ///
    /// @param joint whether a reason is given why several are accountable
    public record Line(String title, boolean joint, List<Letters> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// A rule that the table breaks, and where: in a line, a column, or the cell where both meet.
    public record Fault(
            MatrixRule rule, OptionalInt line, OptionalInt column, String message, String hint) {}

    private final Grid grid;
    private final Set<MatrixRule> rules;
    private final List<Fault> faults = new ArrayList<>();

    private MatrixRules(Grid grid, Set<MatrixRule> rules) {
        this.grid = grid;
        this.rules = Set.copyOf(rules);
    }

    /// Where `grid` breaks one of `rules`: line by line, then column by column.
    public static List<Fault> faults(Grid grid, Set<MatrixRule> rules) {
        var run = new MatrixRules(grid, rules);
        for (int line = 0; line < grid.lines().size(); line++) {
            run.checkLine(line);
        }
        for (int column = 0; column < grid.columns().size(); column++) {
            run.checkColumn(column);
        }
        return List.copyOf(run.faults);
    }

    private void checkLine(int number) {
        Line line = grid.lines().get(number);
        checkAccountable(number, line);
        if (columnsWith(line, Letter.R).isEmpty()) {
            add(
                    MatrixRule.SOME_RESPONSIBLE,
                    OptionalInt.of(number),
                    OptionalInt.empty(),
                    "Nobody is responsible (R) for \"" + line.title() + "\".",
                    "give at least one "
                            + grid.columnWord()
                            + " an R, or A/R to who both does the work and answers for it");
        }
        for (int column = 0; column < line.cells().size(); column++) {
            checkCell(number, line, column);
        }
    }

    private void checkAccountable(int number, Line line) {
        List<String> accountable = columnsWith(line, Letter.A);
        if (accountable.isEmpty()) {
            add(
                    MatrixRule.ONE_ACCOUNTABLE,
                    OptionalInt.of(number),
                    OptionalInt.empty(),
                    "Nobody is accountable (A) for \"" + line.title() + "\".",
                    "give one " + grid.columnWord() + " an A");
        } else if (accountable.size() > 1 && !line.joint()) {
            add(
                    MatrixRule.ONE_ACCOUNTABLE,
                    OptionalInt.of(number),
                    OptionalInt.empty(),
                    accountable.size()
                            + " "
                            + grid.columnWord()
                            + "s are accountable (A) for \""
                            + line.title()
                            + "\": "
                            + String.join(", ", accountable)
                            + ".",
                    "keep one A, or end the row's first cell with {joint=\"why they answer together\"}");
        }
    }

    private void checkCell(int number, Line line, int column) {
        Letters letters = line.cells().get(column);
        boolean takesPart = letters.has(Letter.A) || letters.has(Letter.C);
        if (takesPart && letters.has(Letter.I)) {
            add(
                    MatrixRule.A_NOT_INFORMED,
                    OptionalInt.of(number),
                    OptionalInt.of(column),
                    "\""
                            + grid.columns().get(column)
                            + "\" is "
                            + letters
                            + " for \""
                            + line.title()
                            + "\"; who is accountable or consulted knows anyway.",
                    "take the I away");
        }
    }

    private void checkColumn(int column) {
        List<Line> lines = grid.lines();
        if (lines.stream().allMatch(line -> line.cells().get(column).isEmpty())) {
            add(
                    MatrixRule.IDLE_ROLE,
                    OptionalInt.empty(),
                    OptionalInt.of(column),
                    named(column) + " has no letter in any row.",
                    "give it one, or take the column away");
        }
        long accountable =
                lines.stream().filter(line -> line.cells().get(column).has(Letter.A)).count();
        if (accountable * 2 > lines.size()) {
            add(
                    MatrixRule.OVERLOADED_ROLE,
                    OptionalInt.empty(),
                    OptionalInt.of(column),
                    named(column)
                            + " is accountable (A) in "
                            + accountable
                            + " of "
                            + lines.size()
                            + " rows.",
                    "see whether somebody else can answer for some of them");
        }
    }

    private String named(int column) {
        return "The " + grid.columnWord() + " \"" + grid.columns().get(column) + "\"";
    }

    private List<String> columnsWith(Line line, Letter letter) {
        return IntStream.range(0, line.cells().size())
                .filter(column -> line.cells().get(column).has(letter))
                .mapToObj(grid.columns()::get)
                .toList();
    }

    private void add(
            MatrixRule rule, OptionalInt line, OptionalInt column, String message, String hint) {
        if (rules.contains(rule)) {
            faults.add(new Fault(rule, line, column, message, hint));
        }
    }
}
