package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Located;

/// Turns `broader` around.
final class Narrower {
    private Narrower() {}

    /// The entries whose `broader` is the key and that are of its type, by title.
    static SortedMap<EntryId, List<EntryId>> of(KnowledgeBase knowledge, TitleOrder order) {
        SortedMap<EntryId, List<EntryId>> narrower = new TreeMap<>();
        for (Entry entry : order.entries()) {
            entry.header()
                    .broader()
                    .map(Located::value)
                    .flatMap(knowledge::find)
                    .filter(broader ->
                            broader.type() == entry.type() && !broader.id().equals(entry.id()))
                    .ifPresent(broader ->
                            narrower.computeIfAbsent(broader.id(), _ -> new ArrayList<>())
                                    .add(entry.id()));
        }
        return narrower;
    }
}
