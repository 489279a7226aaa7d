package rolebook.generator.derive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;

/// Turns references around: which entries mention an entry.
final class Backlinks {
    private Backlinks() {}

    /// The entries that mention the key, grouped by type and by title within; each once, never the
    /// entry itself.
    static SortedMap<EntryId, List<EntryId>> of(KnowledgeBase knowledge, TitleOrder order) {
        Map<EntryId, Set<EntryId>> mentionedBy = new HashMap<>();
        for (Entry entry : knowledge.entries()) {
            for (EntryId mentioned : Mentions.in(entry)) {
                if (!mentioned.equals(entry.id()) && knowledge.find(mentioned).isPresent()) {
                    mentionedBy.computeIfAbsent(mentioned, _ -> new HashSet<>()).add(entry.id());
                }
            }
        }
        Comparator<EntryId> byType = Comparator.comparing(id -> type(knowledge, id));
        Comparator<EntryId> byTypeAndTitle = byType.thenComparing(order);
        SortedMap<EntryId, List<EntryId>> sorted = new TreeMap<>();
        mentionedBy.forEach(
                (id, from) -> sorted.put(id, from.stream().sorted(byTypeAndTitle).toList()));
        return sorted;
    }

    private static EntryType type(KnowledgeBase knowledge, EntryId id) {
        return knowledge.entry(id).type();
    }
}
