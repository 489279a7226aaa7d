package rolebook.generator.markdown;

import java.util.List;

/// A parsed body: its blocks in order, footnotes among them where they were written.
public record MarkdownBody(List<Block> blocks) {
    public MarkdownBody {
        blocks = List.copyOf(blocks);
    }
}
