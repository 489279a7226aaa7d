package rolebook.generator.check;

import java.util.List;
import java.util.stream.Collectors;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Reference;
import rolebook.generator.model.Status;
import rolebook.generator.source.Located;

/// References to entries that are deprecated: what took their place is named.
final class DeprecatedReferences {
    private DeprecatedReferences() {}

    static void find(KnowledgeBase base, Findings findings) {
        if (base.all().stream().noneMatch(entry -> entry.header().status() == Status.DEPRECATED)) {
            return;
        }
        for (Entry entry : base.all()) {
            for (Located<EntryId> to : Reference.all(entry)) {
                base.find(to.value())
                        .map(Entry::header)
                        .filter(old -> old.status() == Status.DEPRECATED)
                        .filter(old -> !old.id().equals(entry.id()))
                        .ifPresent(old -> report(entry, to, old, findings));
            }
        }
    }

    private static void report(Entry entry, Located<EntryId> to, Header old, Findings findings) {
        List<Located<EntryId>> successors = old.replacedBy().orElse(List.of());
        String names =
                successors.stream()
                        .map(id -> "\"" + id.value() + "\"")
                        .collect(Collectors.joining(", "));
        String hint =
                switch (successors.size()) {
                    case 0 -> "nothing took its place; take the reference away";
                    case 1 -> "refer to " + names + ", which took its place";
                    default -> "refer to the one that is meant: " + names;
                };
        findings.add(
                Rule.LINK_TO_DEPRECATED,
                entry,
                to.span(),
                "\"" + to.value() + "\" is deprecated.",
                hint);
    }
}
