package rolebook.generator.derive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolebook.generator.computed.SortKey;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;

/// Orders entries by title, then by id. Titles are compared once and turned into ranks, because
/// many lists are sorted by them.
final class TitleOrder implements Comparator<EntryId> {
    private final List<Entry> entries;
    private final Map<EntryId, Integer> ranks = new HashMap<>();

    private TitleOrder(List<Entry> entries) {
        this.entries = entries;
        entries.forEach(entry -> ranks.put(entry.id(), ranks.size()));
    }

    /// An entry and its key, made once.
    private record Keyed(SortKey key, Entry entry) {}

    static TitleOrder of(KnowledgeBase knowledge) {
        return new TitleOrder(
                knowledge.entries().stream()
                        .map(entry -> new Keyed(SortKey.of(entry.title()), entry))
                        .sorted(
                                Comparator.comparing(Keyed::key)
                                        .thenComparing(keyed -> keyed.entry().id()))
                        .map(Keyed::entry)
                        .toList());
    }

    /// All entries in this order.
    List<Entry> entries() {
        return entries;
    }

    List<EntryId> sorted(Collection<EntryId> ids) {
        return ids.stream().sorted(this).toList();
    }

    /// Ids without an entry stand at the end.
    @Override
    public int compare(EntryId a, EntryId b) {
        int byTitle = Integer.compare(rank(a), rank(b));
        return byTitle != 0 ? byTitle : a.compareTo(b);
    }

    private int rank(EntryId id) {
        return ranks.getOrDefault(id, Integer.MAX_VALUE);
    }
}
