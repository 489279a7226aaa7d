package rolebook.generator.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Body;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.Sense;
import rolebook.generator.model.Senses;

/// Links to a word of several senses where neither an anchor nor the contexts say which is meant.
final class AmbiguousMentions {
    private AmbiguousMentions() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry page : base.all()) {
            for (Body.ResolvedLink link : page.body().links()) {
                if (link.target()
                        instanceof LinkTarget.ToEntry(EntryId id, Optional<String> anchor)) {
                    base.find(id)
                            .filter(entry -> anchor.isEmpty() && isOpen(base, page, link, entry))
                            .ifPresent(entry -> report(base, page, link, entry, findings));
                }
            }
        }
    }

    private static boolean isOpen(
            KnowledgeBase base, Entry page, Body.ResolvedLink link, Entry entry) {
        return Senses.of(entry).size() > 1
                && !entry.id().equals(page.id())
                && Senses.meant(base, page, link.link()).isEmpty();
    }

    private static void report(
            KnowledgeBase base,
            Entry page,
            Body.ResolvedLink link,
            Entry entry,
            Findings findings) {
        Set<ContextId> here = Senses.contextsAt(base, page, link.link().span());
        List<Sense> senses = Senses.of(entry);
        List<Sense> fitting =
                senses.stream()
                        .filter(sense -> sense.context().filter(here::contains).isPresent())
                        .toList();
        String why =
                fitting.isEmpty()
                        ? "the page has none of their contexts"
                        : "the page has the contexts of several";
        findings.add(
                Rule.AMBIGUOUS_MENTION,
                page,
                link.link().span(),
                "\"" + entry.title() + "\" has several senses, and " + why + ".",
                "add the anchor of the sense you mean: "
                        + (fitting.isEmpty() ? senses : fitting)
                                .stream()
                                        .map(sense -> "#" + sense.anchor())
                                        .collect(Collectors.joining(", ")));
    }
}
