package rolebook.generator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rolebook.generator.html.RelativePath;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Footnotes;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.RichText;
import rolebook.generator.model.Sense;
import rolebook.generator.model.Senses;
import rolebook.generator.page.Markup;
import rolebook.generator.render.BodyRenderer;
import rolebook.generator.render.RenderContext;
import rolebook.generator.render.RenderedLink;
import rolebook.generator.source.Span;

/// Renders the text of an entry for the page that shows it: links come out relative to that page,
/// and the notes that some blocks mention stand below them.
public final class PageMarkup implements Markup {
    private final KnowledgeBase knowledge;
    private final BodyRenderer renderer = new BodyRenderer();

    /// A renderer of the texts of `knowledge`.
    public PageMarkup(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public SafeHtml blocks(Entry owner, List<Block> blocks, String pagePath) {
        if (blocks.isEmpty()) {
            return SafeHtml.EMPTY;
        }
        // Numbers begin again with each stretch of text, so the ids name the stretch.
        String prefix = blocks.getFirst().span().start() + "-";
        var context = new Context(knowledge, owner, pagePath, footnotes(owner, blocks), prefix, "");
        SafeHtml text = renderer.blocks(blocks, context);
        return new SafeHtml(text.value() + renderer.footnotes(context).value());
    }

    @Override
    public SafeHtml text(Entry owner, RichText text, String pagePath) {
        return inlines(owner, text, pagePath, "");
    }

    @Override
    public SafeHtml textOfPath(Entry.LearningPath path, RichText text, String pagePath) {
        return inlines(path, text, pagePath, "?path=" + path.id());
    }

    private SafeHtml inlines(Entry owner, RichText text, String pagePath, String query) {
        return renderer.inlines(
                text.content(), new Context(knowledge, owner, pagePath, Footnotes.NONE, "", query));
    }

    /// The notes that `blocks` mention; their definitions may stand anywhere in the body.
    private static Footnotes footnotes(Entry owner, List<Block> blocks) {
        List<Block> definitions =
                owner.body().blocks().stream().filter(Block.Footnote.class::isInstance).toList();
        return definitions.isEmpty()
                ? Footnotes.NONE
                : Footnotes.of(
                        Stream.concat(blocks.stream(), definitions.stream()).distinct().toList());
    }

    private record Context(
            KnowledgeBase knowledge,
            Entry owner,
            String pagePath,
            Footnotes footnotes,
            String footnotePrefix,
            String query)
            implements RenderContext {
        @Override
        public Optional<String> anchor(Span span) {
            return owner.body().anchorAt(span);
        }

        @Override
        public RenderedLink link(Inline.Reference reference) {
            return switch (owner.body().targetOf(reference)) {
                case LinkTarget.ToEntry(EntryId id, Optional<String> anchor) ->
                        knowledge
                                .find(id)
                                .map(entry -> toEntry(entry, anchor, sense(entry, reference)))
                                .orElse(RenderedLink.NOWHERE);
                case LinkTarget.ToAnchor(String anchor) ->
                        inside(owner.header().url() + "#" + anchor);
                case LinkTarget.ToAsset(String path) -> inside(path);
                case LinkTarget.ToSitePage(String path) -> inside(path);
                case LinkTarget.External(String url) -> RenderedLink.external(url);
                case LinkTarget.Broken _ -> RenderedLink.NOWHERE;
            };
        }

        /// The anchor of the sense that is meant; most entries have one meaning only.
        private Optional<String> sense(Entry entry, Inline.Reference reference) {
            return Senses.of(entry).isEmpty()
                    ? Optional.empty()
                    : Senses.meant(knowledge, owner, reference).map(Sense::anchor);
        }

        /// Only terms have hover texts. Where one sense is meant, the link leads to it.
        private RenderedLink toEntry(Entry entry, Optional<String> anchor, Optional<String> sense) {
            String place = anchor.or(() -> sense).map(found -> "#" + found).orElse("");
            String target = entry.header().url() + query + place;
            Optional<String> term =
                    entry.type() == EntryType.TERM
                            ? Optional.of(entry.id().value())
                            : Optional.empty();
            String href = RelativePath.between(pagePath, target);
            return new RenderedLink(
                    href, term, false, Optional.empty(), sense.filter(_ -> anchor.isPresent()));
        }

        private RenderedLink inside(String target) {
            return RenderedLink.internal(RelativePath.between(pagePath, target));
        }
    }
}
