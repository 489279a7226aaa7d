package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.RichText;
import rolebook.generator.page.Markup;
import rolebook.generator.render.BodyRenderer;
import rolebook.generator.render.RenderContext;
import rolebook.generator.render.RenderedLink;
import rolebook.generator.source.Span;

/// Markup by the room that renders bodies.
record RenderedMarkup(KnowledgeBase knowledge) implements Markup {
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
        public Optional<RenderedLink> link(Inline.Reference reference) {
            return switch (owner.body().targetOf(reference)) {
                case LinkTarget.ToEntry(var id, var anchor) ->
                        knowledge
                                .find(id)
                                .map(entry ->
                                        new RenderedLink(
                                                relative(entry.header().url())
                                                        + anchor.map(a -> "#" + a).orElse(""),
                                                Optional.of(id.value())
                                                        .filter(_ ->
                                                                entry.type() == EntryType.TERM),
                                                entry.title(),
                                                false));
                case LinkTarget.ToAnchor(var anchor) ->
                        Optional.of(
                                new RenderedLink(
                                        relative(owner.header().url()) + "#" + anchor,
                                        Optional.empty(),
                                        anchor,
                                        false));
                case LinkTarget.ToAsset(var path) -> Optional.of(site(path));
                case LinkTarget.ToSitePage(var path) -> Optional.of(site(path));
                case LinkTarget.External(var url) ->
                        Optional.of(new RenderedLink(url, Optional.empty(), url, true));
                case LinkTarget.Broken _ -> Optional.empty();
            };
        }

        private RenderedLink site(String path) {
            return new RenderedLink(relative(path), Optional.empty(), path, false);
        }

        private String relative(String url) {
            String way =
                    "../".repeat((int) pagePath.chars().filter(c -> c == '/').count())
                            + url.substring(1);
            return way.isEmpty() ? "./" : way;
        }

        @Override
        public List<Block> body() {
            List<Block> blocks = new ArrayList<>(owner.body().lead());
            owner.body().sections().forEach(section -> blocks.addAll(section.blocks()));
            return blocks;
        }
    }
}
