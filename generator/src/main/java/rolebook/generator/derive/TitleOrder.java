package rolebook.generator.derive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolebook.generator.computed.SortKey;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;

/// Orders entries by title, then by id. Keys are made once, because many lists are sorted by them.
final class TitleOrder implements Comparator<EntryId> {
    private static final SortKey NONE = new SortKey("");

    private final Map<EntryId, SortKey> keys;

    private TitleOrder(Map<EntryId, SortKey> keys) {
        this.keys = keys;
    }

    static TitleOrder of(KnowledgeBase knowledge) {
        Map<EntryId, SortKey> keys = new HashMap<>();
        knowledge.entries().forEach(entry -> keys.put(entry.id(), SortKey.of(entry.title())));
        return new TitleOrder(Map.copyOf(keys));
    }

    List<EntryId> sorted(Collection<EntryId> ids) {
        return ids.stream().sorted(this).toList();
    }

    @Override
    public int compare(EntryId a, EntryId b) {
        int byTitle = keys.getOrDefault(a, NONE).compareTo(keys.getOrDefault(b, NONE));
        return byTitle != 0 ? byTitle : a.compareTo(b);
    }
}
