package rolebook.generator.change;

import java.util.List;

/// A responsibility matrix.
public sealed interface MatrixChange extends Change {
    /// The framework that holds it.
    Subject framework();

    /// One role had a letter on an activity, another has it now.
    ///
    /// @param letter the word: `Accountable`
    record LetterMoved(Subject framework, Subject activity, String letter, Subject from, Subject to)
            implements MatrixChange {}

    /// A role's other letters on an activity.
    ///
    /// @param before words such as `Consulted`; empty for none; likewise `after`
    record LettersChanged(
            Subject framework, Subject activity, Subject role, String before, String after)
            implements MatrixChange {}

    /// A new row.
    record RowAdded(Subject framework, Subject activity, List<Cell> cells) implements MatrixChange {
        public RowAdded {
            cells = List.copyOf(cells);
        }
    }

    /// A row that is gone.
    record RowRemoved(Subject framework, Subject activity, List<Cell> cells)
            implements MatrixChange {
        public RowRemoved {
            cells = List.copyOf(cells);
        }
    }

    /// A new column.
    ///
    /// @param cells the activities and the role's letters on them
    record ColumnAdded(Subject framework, Subject role, List<Cell> cells) implements MatrixChange {
        public ColumnAdded {
            cells = List.copyOf(cells);
        }
    }

    /// A column that is gone.
    record ColumnRemoved(Subject framework, Subject role, List<Cell> cells)
            implements MatrixChange {
        public ColumnRemoved {
            cells = List.copyOf(cells);
        }
    }

    /// Why several are accountable together.
    record JointChanged(Subject framework, Subject activity, String before, String after)
            implements MatrixChange {}
}
