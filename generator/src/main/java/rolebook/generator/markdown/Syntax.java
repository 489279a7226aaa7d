package rolebook.generator.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// The nodes that our own syntax adds to flexmark's tree.
final class Syntax {
    private Syntax() {}

    /// A node without inner parts.
    abstract static class Leaf extends Node implements DoNotDecorate {
        Leaf(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /// `{#anchor key=value}` where it counts.
    static final class AttributeList extends Leaf {
        private final Attributes attributes;

        AttributeList(BasedSequence chars, Attributes attributes) {
            super(chars);
            this.attributes = attributes;
        }

        /// With spans of the body.
        Attributes attributes() {
            return attributes;
        }
    }

    /// What was meant as an attribute list. Its characters stay text.
    static final class FaultyAttributeList extends Leaf {
        private final String reason;

        FaultyAttributeList(BasedSequence chars, String reason) {
            super(chars);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /// `{#anchor key=value}` with a full stop or the like behind it, which ends the text. Its
    /// characters stay text.
    static final class EarlyAttributeList extends Leaf {
        private final BasedSequence list;

        EarlyAttributeList(BasedSequence chars, BasedSequence list) {
            super(chars);
            this.list = list;
        }

        /// The list alone.
        BasedSequence list() {
            return list;
        }
    }

    /// `[[id#anchor|text]]`.
    static final class WikiLink extends Leaf {
        WikiLink(BasedSequence chars) {
            super(chars);
        }
    }

    /// `[^label]` with a definition.
    static final class FootnoteReference extends Leaf {
        FootnoteReference(BasedSequence chars) {
            super(chars);
        }

        String label() {
            return getChars().subSequence(2, getChars().length() - 1).toString();
        }
    }

    /// `[^label]: text`.
    static final class FootnoteDefinition extends Block {
        private final BasedSequence marker;
        private final String label;

        FootnoteDefinition(BasedSequence marker, String label) {
            this.marker = marker;
            this.label = label;
        }

        String label() {
            return label;
        }

        /// `[^label]:`.
        BasedSequence marker() {
            return marker;
        }

        @Override
        public BasedSequence[] getSegments() {
            return new BasedSequence[] {marker};
        }
    }
}
