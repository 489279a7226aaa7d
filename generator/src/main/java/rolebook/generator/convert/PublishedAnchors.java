package rolebook.generator.convert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rolebook.generator.edit.Mend;
import rolebook.generator.markdown.Block;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;

/// Anchors of pages as they were published, written behind what they mark now.
public final class PublishedAnchors {
    private PublishedAnchors() {}

    /// The mends, by the file's path. What has an anchor of its own keeps it.
    ///
    /// @param wanted by entry, the anchor for the heading or item that starts at an offset of its
    ///   file
    public static Map<String, List<Mend>> of(
            KnowledgeBase base, Map<EntryId, Map<Integer, String>> wanted) {
        var draft = new Draft();
        wanted.forEach(
                (id, anchors) -> base.find(id).ifPresent(entry -> mend(entry, anchors, draft)));
        Map<String, List<Mend>> mends = new LinkedHashMap<>();
        Mends.add("the anchor that was published", draft.edits(), mends);
        return mends;
    }

    private static void mend(Entry entry, Map<Integer, String> anchors, Draft draft) {
        var writer = new AnchorWriter(entry.header().file(), draft);
        List<Block> blocks = entry.body().blocks();
        BlockTree.items(blocks)
                .filter(item -> item.attributes().anchor().isEmpty())
                .forEach(item ->
                        Optional.ofNullable(anchors.get(item.span().start()))
                                .ifPresent(anchor -> writer.write(anchor, item)));
        BlockTree.all(blocks)
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.attributes().anchor().isEmpty())
                .forEach(heading ->
                        Optional.ofNullable(anchors.get(heading.span().start()))
                                .ifPresent(anchor -> writer.write(anchor, heading)));
    }
}
