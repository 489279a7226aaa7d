package rolebook.generator.check;

import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Reference;
import rolebook.generator.model.Status;
import rolebook.generator.source.Located;

/// Published entries that name or link a draft, which readers would not find.
final class DraftLinks {
    private DraftLinks() {}

    static void find(KnowledgeBase base, Findings findings) {
        if (base.all().stream().noneMatch(entry -> entry.header().status() == Status.DRAFT)) {
            return;
        }
        for (Entry entry : base.all()) {
            if (entry.header().status() != Status.DRAFT) {
                Reference.all(entry).stream()
                        .filter(to -> isDraft(base, to.value()))
                        .forEach(to -> report(entry, to, findings));
            }
        }
    }

    private static boolean isDraft(KnowledgeBase base, EntryId id) {
        return base.find(id).filter(found -> found.header().status() == Status.DRAFT).isPresent();
    }

    private static void report(Entry entry, Located<EntryId> to, Findings findings) {
        findings.add(
                Rule.LINK_TO_DRAFT,
                entry,
                to.span(),
                "\"" + to.value() + "\" is a draft; this entry is published and leads there.",
                "publish \""
                        + to.value()
                        + "\", make this a draft too (status: draft), or take the reference away");
    }
}
