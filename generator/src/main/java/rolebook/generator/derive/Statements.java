package rolebook.generator.derive;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.Statement;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.Source;
import rolebook.generator.model.SourceId;
import rolebook.generator.model.StageId;
import rolebook.generator.source.Located;

/// Completes responsibilities: what is not written follows from the activity and the sources.
final class Statements {
    private final KnowledgeBase knowledge;

    private Statements(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /// Each role's statements, in the order of its entry; a key for every role.
    static SortedMap<EntryId, List<Statement>> of(KnowledgeBase knowledge) {
        var statements = new Statements(knowledge);
        SortedMap<EntryId, List<Statement>> byRole = new TreeMap<>();
        for (Entry.Role role : knowledge.entries(Entry.Role.class)) {
            byRole.put(
                    role.id(),
                    role.responsibilities().stream()
                            .map(written -> statements.complete(role, written))
                            .toList());
        }
        return byRole;
    }

    private Statement complete(Entry.Role role, Responsibility written) {
        List<EntryId> activities =
                values(written.activities()).stream()
                        .filter(id -> knowledge.find(id, Entry.Activity.class).isPresent())
                        .toList();
        List<SourceId> sources = sources(role, written);
        return new Statement(
                written,
                activities,
                stages(written, activities),
                sources,
                contexts(written, sources));
    }

    private List<StageId> stages(Responsibility written, List<EntryId> activities) {
        if (!written.stages().isEmpty() || activities.isEmpty()) {
            return values(written.stages());
        }
        return knowledge
                .find(activities.getFirst(), Entry.Activity.class)
                .map(main -> values(main.stages()))
                .orElse(List.of());
    }

    private static List<SourceId> sources(Entry.Role role, Responsibility written) {
        if (!written.sources().isEmpty()) {
            return values(written.sources());
        }
        List<SourceId> ofEntry = values(role.header().sources());
        return ofEntry.size() == 1 ? ofEntry : List.of();
    }

    private List<ContextId> contexts(Responsibility written, List<SourceId> sources) {
        if (written.context().isPresent()) {
            return List.of(written.context().get().value());
        }
        return sources.stream().flatMap(source -> contextOf(source).stream()).distinct().toList();
    }

    private Optional<ContextId> contextOf(SourceId id) {
        Source source = knowledge.site().sources().get(id);
        return source == null ? Optional.empty() : source.context().map(Located::value);
    }

    private static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).distinct().toList();
    }
}
