package rolebook.generator.render;

import java.util.List;
import java.util.Optional;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.source.Span;

/// What rendering needs to know of the entry and the page.
public interface RenderContext {
    /// The id of the heading or list item at `span`.
    Optional<String> anchor(Span span);

    /// How `reference` is written; empty where it leads nowhere, so that its text alone is shown.
    Optional<RenderedLink> link(Inline.Reference reference);

    /// The blocks of the entry's body, in which footnotes are defined.
    List<Block> body();
}
