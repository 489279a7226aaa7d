package rolebook.generator.render;

import java.util.List;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Footnotes;
import rolebook.generator.markdown.Inline;

/// Renders blocks and running text as HTML.
///
/// ```java
/// SafeHtml html = new BodyRenderer().blocks(body.blocks(), context);
/// SafeHtml notes = new BodyRenderer().footnotes(context); // once a page, at its end
/// ```
public final class BodyRenderer {
    /// The blocks one below the other. Definitions of footnotes are left out; see [#footnotes].
    public SafeHtml blocks(List<Block> blocks, RenderContext context) {
        var html = new HtmlWriter();
        new BlockWriter(html, context).blocks(blocks, false);
        return html.done();
    }

    /// Running text, without a paragraph around it.
    public SafeHtml inlines(List<Inline> inlines, RenderContext context) {
        var html = new HtmlWriter();
        new InlineWriter(html, context).inlines(inlines);
        return html.done();
    }

    /// The footnotes of the context with links back to where they are referred to; nothing where
    /// there are none.
    public SafeHtml footnotes(RenderContext context) {
        Footnotes footnotes = context.footnotes();
        if (footnotes.notes().isEmpty()) {
            return SafeHtml.EMPTY;
        }
        var html = new HtmlWriter();
        html.markup("<section class=\"footnotes\"")
                .attribute("aria-label", context.words().footnotes())
                .markup(">\n<ol>\n");
        for (Footnotes.Note note : footnotes.notes()) {
            footnote(note, html, context);
        }
        return html.markup("</ol>\n</section>\n").done();
    }

    private static void footnote(Footnotes.Note note, HtmlWriter html, RenderContext context) {
        html.markup("<li").attribute("id", id("fn-", note.number(), 1, context)).markup(">\n");
        new BlockWriter(html, context).blocks(note.footnote().blocks(), false);
        html.markup("<p class=\"footnote-back\">");
        for (int i = 1; i <= note.references(); i++) {
            html.markup(i == 1 ? "<a" : " <a")
                    .attribute("href", "#" + id("fnref-", note.number(), i, context))
                    .attribute("aria-label", context.words().back() + " " + note.number())
                    .markup(">↩</a>");
        }
        html.markup("</p>\n</li>\n");
    }

    /// The id of a footnote or of one of its references.
    static String id(String kind, int number, int occurrence, RenderContext context) {
        String id = kind + context.footnotePrefix() + number;
        return occurrence == 1 ? id : id + "-" + occurrence;
    }
}
