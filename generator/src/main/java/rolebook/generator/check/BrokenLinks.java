package rolebook.generator.check;

import java.util.List;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.source.Span;

/// Links that lead nowhere, to a place that is not on the page, or where no link may lead.
final class BrokenLinks {
    private BrokenLinks() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            for (Body.ResolvedLink link : entry.body().links()) {
                Span span = link.link().span();
                switch (link.target()) {
                    case LinkTarget.Broken broken ->
                            findings.add(
                                    ruleOf(broken.kind()),
                                    entry,
                                    span,
                                    broken.reason(),
                                    broken.hint());
                    case LinkTarget.ToAnchor(String anchor) ->
                            checkAnchor(base, entry, span, entry, anchor, findings);
                    case LinkTarget.ToEntry to ->
                            to.anchor()
                                    .ifPresent(anchor ->
                                            base.find(to.id())
                                                    .ifPresent(target ->
                                                            checkAnchor(
                                                                    base, entry, span, target,
                                                                    anchor, findings)));
                    case LinkTarget.ToAsset _, LinkTarget.ToSitePage _, LinkTarget.External _ -> {}
                }
            }
        }
    }

    private static Rule ruleOf(LinkTarget.Reason reason) {
        return switch (reason) {
            case MISSING -> Rule.BROKEN_LINK;
            case UNSAFE -> Rule.UNSAFE_URL;
        };
    }

    private static void checkAnchor(
            KnowledgeBase base,
            Entry entry,
            Span span,
            Entry target,
            String anchor,
            Findings findings) {
        if (!target.body().hasAnchor(anchor)) {
            String page = target.id().equals(entry.id()) ? "This page" : "\"" + target.id() + "\"";
            findings.add(
                    Rule.BROKEN_ANCHOR,
                    entry,
                    span,
                    page + " has no place called \"#" + anchor + "\".",
                    anchorHint(base, anchor, target));
        }
    }

    /// What to write instead of an anchor that `target` does not have: one that looks like it, else
    /// the one entry that has it, for what was moved takes its anchor along.
    static String anchorHint(KnowledgeBase base, String anchor, Entry target) {
        List<String> anchors = List.copyOf(target.body().anchors().values());
        List<String> holders =
                base.all().stream()
                        .filter(other -> other.body().hasAnchor(anchor))
                        .map(other -> other.id().value())
                        .toList();
        String all =
                anchors.isEmpty()
                        ? "link the page without an anchor"
                        : anchors.size() <= MAX_LISTED
                                ? "its anchors: " + String.join(", ", anchors)
                                : "link a heading by its text in small letters with hyphens, or a written {#anchor}";
        return Suggestion.hint(
                anchor,
                anchors,
                holders.size() == 1
                        ? "\"" + holders.getFirst() + "\" has one: link it there if it was moved"
                        : all);
    }

    /// A hint that lists more than this helps nobody.
    private static final int MAX_LISTED = 8;
}
