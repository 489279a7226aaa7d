package rolebook.generator.derive;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.Redirect;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Located;

/// Gathers the old paths that entries answer for.
final class Redirects {
    private Redirects() {}

    /// The redirects by old path; of two entries that claim one path the first in id order has it.
    static List<Redirect> of(KnowledgeBase knowledge) {
        SortedMap<String, String> byPath = new TreeMap<>();
        for (Entry entry : knowledge.entries()) {
            entry.header().redirects().stream()
                    .map(Located::value)
                    .forEach(from -> byPath.putIfAbsent(from, entry.header().url()));
        }
        return byPath.entrySet().stream()
                .map(path -> new Redirect(path.getKey(), path.getValue()))
                .toList();
    }
}
