package rolebook.generator.render;

import java.util.Optional;
import rolebook.generator.markdown.Footnotes;
import rolebook.generator.markdown.Inline;
import rolebook.generator.source.Span;

/// What the page that is rendered knows of the tree's places. Answers must not depend on the order
/// of the questions.
public interface RenderContext {
    /// The id of the heading or list item at `span`.
    Optional<String> anchor(Span span);

    /// Where `reference` leads from this page.
    RenderedLink link(Inline.Reference reference);

    /// By how many levels headings are pushed down; none gets deeper than 6.
    default int headingShift() {
        return 0;
    }

    /// The footnotes of the whole body, `Footnotes.of(blocks)`. References to others stay text.
    default Footnotes footnotes() {
        return Footnotes.NONE;
    }

    /// What stands in the ids of footnotes, so that two bodies on one page do not share them:
    /// empty, or a word and a hyphen.
    default String footnotePrefix() {
        return "";
    }

    /// The words of the page's language.
    default RenderWords words() {
        return RenderWords.ENGLISH;
    }
}
