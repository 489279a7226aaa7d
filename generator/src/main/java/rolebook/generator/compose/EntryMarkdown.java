package rolebook.generator.compose;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// An entry's file as its author wrote it, with links that hold wherever the text is read.
record EntryMarkdown(KnowledgeBase knowledge) {
    /// The Markdown of `entry`. A team's YAML becomes the front matter of a text without a body.
    String of(Entry entry) {
        SourceFile file = entry.header().file();
        if (entry.type() == EntryType.TEAM) {
            return "---\n" + file.text() + (file.text().endsWith("\n") ? "" : "\n") + "---\n";
        }
        return edited(file.text(), edits(entry));
    }

    /// What stands in the place of each link's destination, by its place.
    private SortedMap<Integer, Edit> edits(Entry entry) {
        SortedMap<Integer, Edit> edits = new TreeMap<>();
        for (Body.ResolvedLink link : entry.body().links()) {
            address(link.target()).ifPresent(address -> add(edits, edit(link.link(), address)));
        }
        return edits;
    }

    /// Links that share a definition share its place.
    private static void add(SortedMap<Integer, Edit> edits, Edit edit) {
        edits.put(edit.span().start(), edit);
    }

    private record Edit(Span span, String text) {}

    private Edit edit(Inline.Reference reference, String address) {
        return switch (reference) {
            case Inline.Link link -> new Edit(link.destination().span(), address);
            case Inline.Image image -> new Edit(image.source().span(), address);
            case Inline.WikiLink wiki ->
                    new Edit(wiki.span(), "[" + wiki.shown() + "](" + address + ")");
        };
    }

    private Optional<String> address(LinkTarget target) {
        String base = knowledge.site().baseUrl();
        return switch (target) {
            case LinkTarget.ToEntry(EntryId id, Optional<String> anchor) ->
                    knowledge
                            .find(id)
                            .map(entry ->
                                    base
                                            + entry.header().url().substring(1)
                                            + anchor.map(found -> "#" + found).orElse(""));
            case LinkTarget.ToAsset(String path) -> Optional.of(base + path.substring(1));
            case LinkTarget.ToSitePage(String path) -> Optional.of(base + path.substring(1));
            case LinkTarget.ToAnchor _, LinkTarget.External _, LinkTarget.Broken _ ->
                    Optional.empty();
        };
    }

    private static String edited(String text, SortedMap<Integer, Edit> edits) {
        var edited = new StringBuilder(text.length() + 64 * edits.size());
        int at = 0;
        for (Edit edit : edits.values()) {
            // A link inside the text of another cannot be, an image can: the outer one's
            // destination comes later.
            if (edit.span().start() >= at) {
                edited.append(text, at, edit.span().start()).append(edit.text());
                at = edit.span().end();
            }
        }
        return edited.append(text, at, text.length()).toString();
    }
}
