package rolebook.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// What a team does differently from its base matrix, and why.
public sealed interface TeamChange {
    /// The activity that is meant.
    Located<EntryId> step();

    /// Why.
    String reason();

    /// Where it is written.
    Span span();

    /// The step is not done here.
    record Drop(Located<EntryId> step, String reason, Span span) implements TeamChange {}

    /// The step is done in a smaller form.
    record Reduce(Located<EntryId> step, String to, String reason, Span span)
            implements TeamChange {}

    /// A role's letters are others; empty takes them away.
    record Change(
            Located<EntryId> step, Located<EntryId> role, Letters letters, String reason, Span span)
            implements TeamChange {}

    /// A step that the base does not have.
    record Add(
            Located<EntryId> step,
            SequencedMap<Located<EntryId>, Letters> letters,
            Optional<Located<String>> joint,
            String reason,
            Span span)
            implements TeamChange {
        public Add {
            letters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(letters));
        }
    }
}
