package rolebook.generator.check;

import java.util.stream.Stream;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.html.RawHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// HTML that pages do not take, mostly pasted from a word processor: readers would see its tags.
final class ForeignHtml {
    /// How much of a tag a message repeats.
    private static final int MAX_QUOTED = 40;

    private ForeignHtml() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            Tree.blocks(entry.body())
                    .flatMap(ForeignHtml::html)
                    .filter(found -> !RawHtml.isAllowed(found.value()))
                    .forEach(found -> report(entry, found, findings));
        }
    }

    /// Blocks of HTML and opening tags; the closing ones would only say the same again.
    private static Stream<Located<String>> html(Block block) {
        if (block instanceof Block.Html(String text, Span span)) {
            return Stream.of(new Located<>(text, span));
        }
        return Tree.text(block)
                .filter(Inline.Html.class::isInstance)
                .map(Inline.Html.class::cast)
                .filter(tag -> !tag.text().startsWith("</"))
                .map(tag -> new Located<>(tag.text(), tag.span()));
    }

    private static void report(Entry entry, Located<String> found, Findings findings) {
        String html = found.value().strip().replaceAll("\\s+", " ");
        String quoted = html.length() <= MAX_QUOTED ? html : html.substring(0, MAX_QUOTED) + "…";
        findings.add(
                Rule.RAW_HTML,
                entry,
                found.span(),
                "Readers would see this HTML as it is: " + quoted,
                "write Markdown: **bold**, *italic*, a blank line between paragraphs");
    }
}
