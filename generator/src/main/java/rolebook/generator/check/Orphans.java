package rolebook.generator.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.Reference;
import rolebook.generator.model.Status;

/// Entries that no other entry names, so that readers find them by search alone. Pages, news and
/// teams are reached by menus and lists, drafts and deprecated entries need not be reached.
final class Orphans {
    private Orphans() {}

    static void find(KnowledgeBase base, Findings findings) {
        Set<EntryId> named = new HashSet<>();
        base.all().forEach(entry -> named.addAll(namedBy(entry)));
        for (Entry entry : base.entries()) {
            if (needsLinks(entry) && !named.contains(entry.id())) {
                findings.add(
                        Rule.NO_INCOMING_LINK,
                        entry,
                        entry.header().title().span(),
                        "No other entry links to \"" + entry.title() + "\".",
                        "link it where its name is used, or list it in the related of a near entry");
            }
        }
    }

    private static boolean needsLinks(Entry entry) {
        return entry.header().status() == Status.PUBLISHED
                && entry.type() != EntryType.PAGE
                && entry.type() != EntryType.NEWS
                && entry.type() != EntryType.TEAM;
    }

    /// The entries that `entry` names, itself aside.
    static Set<EntryId> namedBy(Entry entry) {
        Set<EntryId> named = new HashSet<>();
        Reference.named(entry).forEach(reference -> named.add(reference.to().value()));
        for (Body.ResolvedLink link : entry.body().links()) {
            if (link.target() instanceof LinkTarget.ToEntry(EntryId id, Optional<String> _)) {
                named.add(id);
            }
        }
        named.remove(entry.id());
        return named;
    }
}
