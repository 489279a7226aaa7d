package rolebook.generator.render;

import java.util.List;
import java.util.Optional;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Footnotes;
import rolebook.generator.markdown.Inline;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// A page that trusts every address its author wrote, so that the renderer alone stands against
/// what is wrong with them.
record Page(List<Block> blocks, Footnotes footnotes) implements RenderContext {
    static Page of(String text) {
        var file = new SourceFile("x.md", text);
        List<Block> blocks =
                new MarkdownParser()
                        .parse(
                                new MarkdownParser.Text(
                                        file,
                                        new Span(0, file.text().length()),
                                        id -> Optional.of("Title of " + id)))
                        .body()
                        .blocks();
        return new Page(blocks, Footnotes.of(blocks));
    }

    /// The page's blocks and footnotes as HTML.
    String html() {
        var renderer = new BodyRenderer();
        return renderer.blocks(blocks, this).value() + renderer.footnotes(this).value();
    }

    static String html(String text) {
        return of(text).html();
    }

    @Override
    public Optional<String> anchor(Span span) {
        return blocks.stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Heading heading -> heading.attributes().anchor().stream();
                            case Block.Items items ->
                                    items.items().stream()
                                            .filter(item -> item.span().equals(span))
                                            .flatMap(item -> item.attributes().anchor().stream());
                            case Block.Paragraph _,
                                    Block.Quote _,
                                    Block.Code _,
                                    Block.Table _,
                                    Block.Html _,
                                    Block.Rule _,
                                    Block.Footnote _ ->
                                    java.util.stream.Stream.empty();
                        })
                .filter(anchor ->
                        anchor.span().start() >= span.start() && anchor.span().end() <= span.end())
                .map(anchor -> anchor.value())
                .findFirst();
    }

    @Override
    public RenderedLink link(Inline.Reference reference) {
        return switch (reference) {
            case Inline.Link link -> to(link.destination().value());
            case Inline.Image image -> to(image.source().value());
            case Inline.WikiLink link ->
                    RenderedLink.entry("../" + link.id().value() + "/", link.id().value(), "term");
        };
    }

    private static RenderedLink to(String address) {
        boolean external = address.matches("(?i)(https?|mailto):.*");
        return external ? RenderedLink.external(address) : RenderedLink.internal(address);
    }
}
