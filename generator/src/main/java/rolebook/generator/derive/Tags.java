package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.SortKey;
import rolebook.generator.computed.Tagged;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.TagId;
import rolebook.generator.source.Located;

/// Lists the tags that entries carry.
final class Tags {
    private Tags() {}

    /// The tags by label, each with its entries by title.
    static List<Tagged> of(KnowledgeBase knowledge, TitleOrder order) {
        SortedMap<TagId, List<EntryId>> byTag = new TreeMap<>();
        for (Entry entry : knowledge.entries()) {
            entry.header().tags().stream()
                    .map(Located::value)
                    .distinct()
                    .forEach(tag ->
                            byTag.computeIfAbsent(tag, _ -> new ArrayList<>()).add(entry.id()));
        }
        return byTag.entrySet().stream()
                .map(tag ->
                        new Tagged(
                                tag.getKey(),
                                KnowledgeBase.label(knowledge.site().tags(), tag.getKey()),
                                order.sorted(tag.getValue())))
                .sorted(
                        Comparator.comparing((Tagged tag) -> SortKey.of(tag.label()))
                                .thenComparing(Tagged::tag))
                .toList();
    }
}
