package rolebook.search.question;

import java.util.List;
import java.util.Optional;

/// What somebody asks, in the knowledge base's own ids.
public sealed interface Question {
    /// Who has a part in an activity?
    ///
    /// @param activity its id
    /// @param letter the part that is asked for: `R`, `A`, `C` or `I`
    record WhoDoes(String activity, Optional<String> letter) implements Question {}

    /// What is this?
    ///
    /// @param entries the ids of all entries that the name may mean, sorted; at least one
    record Definition(List<String> entries) implements Question {
        public Definition {
            entries = List.copyOf(entries);
        }
    }

    /// How do two roles differ?
    ///
    /// @param a a role's id, before `b`
    /// @param b another role's id
    record Difference(String a, String b) implements Question {}

    /// How do two things differ that are no roles? There is no card for it, but both are meant.
    ///
    /// @param entries ids of both, in the order of the question
    record Things(List<String> entries) implements Question {
        public Things {
            entries = List.copyOf(entries);
        }
    }

    /// What does this written comparison say?
    ///
    /// @param comparison its id
    record Written(String comparison) implements Question {}
}
