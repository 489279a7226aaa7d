package rolebook.generator;

import java.util.List;
import java.util.Optional;
import rolebook.generator.html.RelativePath;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.RichText;
import rolebook.generator.page.Markup;
import rolebook.generator.render.BodyRenderer;
import rolebook.generator.render.RenderContext;
import rolebook.generator.render.RenderedLink;
import rolebook.generator.source.Span;

/// Renders the text of an entry for the page that shows it: links come out relative to that page.
final class PageMarkup implements Markup {
    private final KnowledgeBase knowledge;

    PageMarkup(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public SafeHtml blocks(Entry owner, List<Block> blocks, String pagePath) {
        return BodyRenderer.blocks(blocks, new Context(knowledge, owner, pagePath));
    }

    @Override
    public SafeHtml text(Entry owner, RichText text, String pagePath) {
        return BodyRenderer.text(text.content(), new Context(knowledge, owner, pagePath));
    }

    private record Context(KnowledgeBase knowledge, Entry owner, String pagePath)
            implements RenderContext {
        @Override
        public Optional<String> anchor(Span span) {
            return owner.body().anchorAt(span);
        }

        @Override
        public List<Block> body() {
            return owner.body().blocks();
        }

        @Override
        public Optional<RenderedLink> link(Inline.Reference reference) {
            return switch (owner.body().targetOf(reference)) {
                case LinkTarget.ToEntry(EntryId id, Optional<String> anchor) ->
                        knowledge.find(id).map(entry -> toEntry(entry, anchor));
                case LinkTarget.ToAnchor(String anchor) ->
                        Optional.of(inside(owner.header().url() + "#" + anchor));
                case LinkTarget.ToAsset(String path) -> Optional.of(inside(path));
                case LinkTarget.ToSitePage(String path) -> Optional.of(inside(path));
                case LinkTarget.External(String url) ->
                        Optional.of(new RenderedLink(url, Optional.empty(), url, true));
                case LinkTarget.Broken _ -> Optional.empty();
            };
        }

        private RenderedLink toEntry(Entry entry, Optional<String> anchor) {
            String target = entry.header().url() + anchor.map(place -> "#" + place).orElse("");
            Optional<String> term =
                    entry.type() == EntryType.TERM
                            ? Optional.of(entry.id().value())
                            : Optional.empty();
            return new RenderedLink(
                    RelativePath.between(pagePath, target), term, entry.title(), false);
        }

        private RenderedLink inside(String target) {
            return new RenderedLink(
                    RelativePath.between(pagePath, target), Optional.empty(), target, false);
        }
    }
}
