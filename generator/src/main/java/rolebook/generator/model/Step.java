package rolebook.generator.model;

import java.util.List;
import rolebook.generator.markdown.Block;

/// A step of a framework.
public record Step(RichText text, List<Block> rest, String anchor) {
    public Step {
        rest = List.copyOf(rest);
    }
}
