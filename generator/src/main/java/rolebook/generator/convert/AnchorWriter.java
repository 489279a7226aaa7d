package rolebook.generator.convert;

import java.util.List;
import java.util.stream.Stream;
import rolebook.generator.markdown.Attributes;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.ListItem;
import rolebook.generator.source.SourceFile;

/// Writes `{#anchor}` behind headings and items of a file.
record AnchorWriter(SourceFile file, Draft draft) {
    /// Behind the first paragraph of `item`, into its attribute list if it has one.
    void write(String anchor, ListItem item) {
        Stream.of(item.blocks())
                .filter(blocks -> !blocks.isEmpty())
                .map(List::getFirst)
                .filter(Block.Paragraph.class::isInstance)
                .forEach(first -> write(anchor, item.attributes(), first.span().end()));
    }

    /// Behind the text of `heading`.
    void write(String anchor, Block.Heading heading) {
        write(anchor, heading.attributes(), heading.span().end());
    }

    private void write(String anchor, Attributes attributes, int end) {
        if (attributes.isEmpty()) {
            draft.insert(file, end, " {#" + anchor + "}");
        } else {
            draft.insert(file, attributes.span().start() + 1, "#" + anchor + " ");
        }
    }
}
