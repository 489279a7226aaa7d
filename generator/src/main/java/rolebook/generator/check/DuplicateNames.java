package rolebook.generator.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Name;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Titles, aliases and ids that several entries hold, so that a reader who looks one up finds the
/// wrong entry. Allowed between entries that say they are not to be confused, and between a
/// deprecated entry and its successors.
final class DuplicateNames {
    private DuplicateNames() {}

    static void find(KnowledgeBase base, Findings findings) {
        Map<Name, SequencedMap<EntryId, Located<String>>> holders = new LinkedHashMap<>();
        for (Entry entry : base.entries()) {
            names(entry.header())
                    .forEach((name, written) ->
                            holders.computeIfAbsent(name, _ -> new LinkedHashMap<>())
                                    .put(entry.id(), written));
        }
        holders.values().stream()
                .filter(sharing -> sharing.size() > 1)
                .forEach(sharing -> check(base, sharing, findings));
    }

    /// Each name of an entry and the place that says it best: a written alias or title, not the id.
    private static Map<Name, Located<String>> names(Header header) {
        Map<Name, Located<String>> names = new HashMap<>();
        names.put(Name.of(header.title().value()), header.title());
        header.aliases().forEach(alias -> names.putIfAbsent(Name.of(alias.value()), alias));
        names.putIfAbsent(
                Name.of(header.id().value()), new Located<>(header.id().value(), Span.at(0)));
        return names;
    }

    private static void check(
            KnowledgeBase base, SequencedMap<EntryId, Located<String>> sharing, Findings findings) {
        sharing.forEach((id, written) -> {
            Header header = base.entry(id).header();
            List<Header> rivals =
                    sharing.keySet().stream()
                            .map(other -> base.entry(other).header())
                            .filter(other -> !other.id().equals(id) && !mayShare(header, other))
                            .toList();
            if (!rivals.isEmpty()) {
                report(base.entry(id), written, rivals, findings);
            }
        });
    }

    private static boolean mayShare(Header one, Header other) {
        return (keepsApart(one, other) && keepsApart(other, one))
                || isSuccessor(one, other)
                || isSuccessor(other, one);
    }

    private static boolean keepsApart(Header one, Header other) {
        return holds(one.notToConfuseWith(), other.id());
    }

    private static boolean isSuccessor(Header old, Header successor) {
        return old.successors().anyMatch(successor.id()::equals);
    }

    private static boolean holds(List<Located<EntryId>> ids, EntryId id) {
        return ids.stream().anyMatch(found -> found.value().equals(id));
    }

    private static void report(
            Entry entry, Located<String> written, List<Header> rivals, Findings findings) {
        List<String> files = rivals.stream().map(rival -> rival.file().path()).toList();
        List<String> ids = rivals.stream().map(rival -> rival.id().value()).toList();
        findings.add(
                Rule.DUPLICATE_NAME,
                entry,
                written.span(),
                "The name \""
                        + written.value()
                        + "\" is also held by "
                        + String.join(", ", files)
                        + ".",
                "take it away from one of them; or, if both need it, add \"not-to-confuse-with: ["
                        + String.join(", ", ids)
                        + "]\" here, and \""
                        + entry.id()
                        + "\" there");
    }
}
