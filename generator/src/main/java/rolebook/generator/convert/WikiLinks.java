package rolebook.generator.convert;

import java.util.Optional;
import java.util.regex.Pattern;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.source.ProjectPath;

/// Wiki links, which only Rolebook follows, become links to files, which a forge's own view of the
/// Markdown follows too.
final class WikiLinks {
    private static final Pattern MARKUP = Pattern.compile("[\\\\\\[\\]*_`<|~]");

    private WikiLinks() {}

    static void mend(KnowledgeBase base, Draft draft) {
        for (Entry entry : base.all()) {
            for (Body.ResolvedLink link : entry.body().links()) {
                if (link.link() instanceof Inline.WikiLink wiki) {
                    relative(base, entry, wiki, link.target())
                            .ifPresent(text ->
                                    draft.replace(entry.header().file(), wiki.span(), text));
                }
            }
        }
    }

    private static Optional<String> relative(
            KnowledgeBase base, Entry entry, Inline.WikiLink wiki, LinkTarget target) {
        return switch (target) {
            case LinkTarget.ToEntry(EntryId id, Optional<String> anchor) ->
                    base.find(id)
                            .map(to ->
                                    link(
                                            wiki.text().orElse(to.title()),
                                            Paths.link(
                                                    ProjectPath.between(
                                                            entry.header().file().path(),
                                                            to.header().file().path()),
                                                    anchor)));
            case LinkTarget.ToAnchor(String anchor) ->
                    Optional.of(
                            link(
                                    wiki.text().orElse("#" + anchor),
                                    Paths.link("", Optional.of(anchor))));
            case LinkTarget.ToAsset _,
                    LinkTarget.ToSitePage _,
                    LinkTarget.External _,
                    LinkTarget.Broken _ ->
                    Optional.empty();
        };
    }

    private static String link(String text, String destination) {
        return "[" + MARKUP.matcher(text).replaceAll("\\\\$0") + "](" + destination + ")";
    }
}
