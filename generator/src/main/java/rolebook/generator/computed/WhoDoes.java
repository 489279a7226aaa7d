package rolebook.generator.computed;

import java.util.List;
import java.util.Optional;
import rolebook.generator.model.EntryId;

/// Who does an activity: every role that says so or holds a letter on it.
///
/// @param doers first the roles that speak of the activity itself, then those that speak of its
///   parts, then those that only hold letters; each group by title
/// @param here one line per team that speaks of the activity, in id order
public record WhoDoes(EntryId activity, List<Doer> doers, List<Here> here) {
    public WhoDoes {
        doers = List.copyOf(doers);
        here = List.copyOf(here);
    }

    /// One role's part in it.
    public record Doer(EntryId role, List<Said> statements, List<HeldLetters> letters) {
        public Doer {
            statements = List.copyOf(statements);
            letters = List.copyOf(letters);
        }
    }

    /// A statement on the activity, or on a part of it.
    ///
    /// @param part the narrower activity that it is about
    public record Said(Statement statement, Optional<EntryId> part) {}
}
