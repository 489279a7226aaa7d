package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;

/// Turns references around: which entries mention an entry.
final class Backlinks {
    private Backlinks() {}

    /// The entries that mention the key, grouped by type and by title within; each once, never the
    /// entry itself.
    static SortedMap<EntryId, List<EntryId>> of(TitleOrder order) {
        Map<EntryId, List<EntryId>> mentionedBy = new HashMap<>();
        order.entries().forEach(entry -> mentionedBy.put(entry.id(), new ArrayList<>()));
        List<Entry> byType =
                order.entries().stream().sorted(Comparator.comparing(Entry::type)).toList();
        for (Entry entry : byType) {
            for (EntryId mentioned : Mentions.in(entry)) {
                List<EntryId> from = mentionedBy.get(mentioned);
                if (from != null && !mentioned.equals(entry.id())) {
                    from.add(entry.id());
                }
            }
        }
        mentionedBy.values().removeIf(List::isEmpty);
        return new TreeMap<>(mentionedBy);
    }
}
