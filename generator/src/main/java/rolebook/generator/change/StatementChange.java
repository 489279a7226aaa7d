package rolebook.generator.change;

import java.util.List;

/// What a role does.
public sealed interface StatementChange extends Change {
    /// The role that does it now, or that did it.
    Subject role();

    /// A new statement.
    record Added(Subject role, Said statement) implements StatementChange {}

    /// A statement that is gone.
    record Removed(Subject role, Said statement) implements StatementChange {}

    /// Another role does it.
    ///
    /// @param differences what is said differently besides
    record Moved(Subject role, Subject from, Said before, Said after, List<Difference> differences)
            implements StatementChange {
        public Moved {
            differences = List.copyOf(differences);
        }
    }

    /// The same statement, said differently.
    record Changed(Subject role, Said before, Said after, List<Difference> differences)
            implements StatementChange {
        public Changed {
            differences = List.copyOf(differences);
        }
    }
}
