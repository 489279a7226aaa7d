package rolebook.generator.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// `{…}` at the end of a paragraph, heading or cell, taken out of the text before anything in it
/// can become markup.
final class AttributeNode extends Node {
    AttributeNode(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
