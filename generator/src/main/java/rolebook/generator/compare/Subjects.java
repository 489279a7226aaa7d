package rolebook.generator.compare;

import java.util.List;
import rolebook.generator.change.Subject;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;

/// Names entries for reports.
final class Subjects {
    private Subjects() {}

    static Subject of(Entry entry) {
        return new Subject(
                entry.id().value(), entry.type().word(), entry.title(), entry.header().url());
    }

    /// The entry with this id; where there is none, the id stands for its title.
    static Subject of(KnowledgeBase knowledge, EntryId id, EntryType type) {
        return knowledge
                .find(id)
                .map(Subjects::of)
                .orElseGet(() -> new Subject(id.value(), type.word(), id.value(), type.url(id)));
    }

    static List<Subject> of(KnowledgeBase knowledge, List<EntryId> ids, EntryType type) {
        return ids.stream().map(id -> of(knowledge, id, type)).toList();
    }
}
