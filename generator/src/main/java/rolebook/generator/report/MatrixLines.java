package rolebook.generator.report;

import static rolebook.generator.report.Line.link;
import static rolebook.generator.report.Line.quoted;
import static rolebook.generator.report.Line.strong;
import static rolebook.generator.report.Line.words;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.change.Cell;
import rolebook.generator.change.MatrixChange;
import rolebook.generator.change.Subject;

/// What is told of a matrix, below the name of its framework: `Launch coordination: Accountable
/// moved from Product manager to Product operations manager`.
final class MatrixLines {
    private MatrixLines() {}

    static Line line(MatrixChange change) {
        return switch (change) {
            case MatrixChange.LetterMoved(
                            _,
                            Subject activity,
                            String letter,
                            Subject from,
                            Subject to) ->
                    Line.of(
                            link(activity),
                            words(": "),
                            strong(letter),
                            words(" moved from "),
                            link(from),
                            words(" to "),
                            link(to));
            case MatrixChange.LettersChanged letters -> letters(letters);
            case MatrixChange.RowAdded(_, Subject activity, List<Cell> cells) ->
                    all("New row", activity, cells);
            case MatrixChange.RowRemoved(_, Subject activity, List<Cell> cells) ->
                    all("Row gone", activity, cells);
            case MatrixChange.ColumnAdded(_, Subject role, List<Cell> cells) ->
                    all("New column", role, cells);
            case MatrixChange.ColumnRemoved(_, Subject role, List<Cell> cells) ->
                    all("Column gone", role, cells);
            case MatrixChange.JointChanged(_, Subject activity, String before, String after) ->
                    Line.of(link(activity), words(": why several are accountable together"))
                            .with(EntryLines.versions(before, after));
        };
    }

    private static Line letters(MatrixChange.LettersChanged change) {
        String how =
                change.before().isEmpty()
                        ? " is now also " + change.after()
                        : change.after().isEmpty()
                                ? " is no longer " + change.before()
                                : " changed from " + change.before() + " to " + change.after();
        return Line.of(link(change.activity()), words(": "), link(change.role()), words(how));
    }

    private static Line all(String what, Subject subject, List<Cell> cells) {
        List<Line> below = new ArrayList<>();
        cells.forEach(cell -> below.add(Line.of(quoted(cell.who()), words(": " + cell.letters()))));
        String none = cells.isEmpty() ? ", without letters" : "";
        return Line.of(strong(what), words(": "), link(subject), words(none)).with(below);
    }
}
