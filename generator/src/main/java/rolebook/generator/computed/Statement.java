package rolebook.generator.computed;

import java.util.List;
import java.util.Optional;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.SourceId;
import rolebook.generator.model.StageId;

/// A responsibility with all that follows from its activity and its sources.
///
/// @param activities the first is the main one
/// @param stages as written, else the activity's
/// @param sources as written, else the entry's if it has exactly one
/// @param contexts as written, else those of its sources
public record Statement(
        Responsibility written,
        List<EntryId> activities,
        List<StageId> stages,
        List<SourceId> sources,
        List<ContextId> contexts) {
    public Statement {
        activities = List.copyOf(activities);
        stages = List.copyOf(stages);
        sources = List.copyOf(sources);
        contexts = List.copyOf(contexts);
    }

    /// Who.
    public EntryId role() {
        return written.role();
    }

    /// What for.
    public Optional<String> purpose() {
        return written.purpose();
    }

    /// `<role>#<anchor>`
    public String id() {
        return written.role() + "#" + written.anchor();
    }
}
