package rolebook.generator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Span;

/// Files of one name in different folders: their names are their ids.
final class DuplicateIds {
    private DuplicateIds() {}

    static void find(KnowledgeBase base, Findings findings) {
        SortedMap<EntryId, List<Entry>> byId = new TreeMap<>();
        base.all()
                .forEach(entry ->
                        byId.computeIfAbsent(entry.id(), _ -> new ArrayList<>()).add(entry));
        byId.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(entry -> report(entry, same, findings)));
    }

    private static void report(Entry entry, List<Entry> same, Findings findings) {
        String others =
                same.stream()
                        .filter(other ->
                                !other.header().file().path().equals(entry.header().file().path()))
                        .map(other -> other.header().file().path())
                        .collect(Collectors.joining(", "));
        findings.add(
                Rule.DUPLICATE_ID,
                entry,
                Span.at(0),
                "The id \"" + entry.id() + "\" is also that of " + others + ".",
                "rename one of the files; an id is the file's name and stands once in all folders");
    }
}
