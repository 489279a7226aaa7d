package rolebook.generator.render;

import java.util.List;
import rolebook.generator.html.RawHtml;
import rolebook.generator.html.UrlPolicy;
import rolebook.generator.markdown.Footnotes;
import rolebook.generator.markdown.Inline;

/// Writes running text.
final class InlineWriter {
    private final HtmlWriter html;
    private final RenderContext context;

    /// Links cannot stand in links.
    private boolean inLink;

    /// Headings have no hover cards.
    private boolean inHeading;

    InlineWriter(HtmlWriter html, RenderContext context) {
        this.html = html;
        this.context = context;
    }

    void inlines(List<Inline> inlines) {
        var tags = new OpenTags(html);
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Html raw) {
                tags.add(RawHtml.inline(raw.text()));
            } else {
                inline(inline);
            }
        }
        tags.closeAll();
    }

    /// Writes the text of a heading.
    void heading(List<Inline> inlines) {
        inHeading = true;
        inlines(inlines);
        inHeading = false;
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> html.text(text.text());
            case Inline.Emphasis emphasis -> around("em", emphasis.content());
            case Inline.Strong strong -> around("strong", strong.content());
            case Inline.Strikethrough struck -> around("del", struck.content());
            case Inline.Code code -> html.markup("<code>").text(code.text()).markup("</code>");
            case Inline.Link link -> link(link);
            case Inline.WikiLink link -> link(link);
            case Inline.Image image -> image(image);
            case Inline.Break line -> html.markup(line.hard() ? "<br>\n" : "\n");
            case Inline.FootnoteReference reference -> footnote(reference);
            case Inline.Html _ -> {}
        }
    }

    private void around(String tag, List<Inline> content) {
        html.markup("<").markup(tag).markup(">");
        inlines(content);
        html.markup("</").markup(tag).markup(">");
    }

    private void link(Inline.Link link) {
        RenderedLink target = target(link);
        boolean opened = open(target, link.title());
        inlines(link.content());
        close(opened);
    }

    private void link(Inline.WikiLink link) {
        RenderedLink target = target(link);
        boolean opened = open(target, "");
        html.text(link.shown());
        close(opened);
    }

    /// Where the reference leads, nowhere if its address is not allowed or leaves the site without
    /// saying so.
    private RenderedLink target(Inline.Reference reference) {
        RenderedLink target = context.link(reference);
        return switch (UrlPolicy.judge(target.href())) {
            case UrlPolicy.Verdict.Rejected _ -> RenderedLink.NOWHERE;
            case UrlPolicy.Verdict.Accepted(boolean external) ->
                    external == target.external() ? target : RenderedLink.NOWHERE;
        };
    }

    private boolean open(RenderedLink target, String title) {
        if (inLink || target.href().isEmpty()) {
            return false;
        }
        inLink = true;
        html.markup("<a").address("href", target.href());
        target.termId()
                .filter(_ -> !inHeading)
                .ifPresent(id -> html.attribute("class", "term").attribute("data-term", id));
        target.sense()
                .filter(_ -> !inHeading)
                .ifPresent(sense -> html.attribute("data-rb-sense", sense));
        target.type().ifPresent(type -> html.attribute("data-type", type));
        if (target.external()) {
            html.markup(" rel=\"noopener noreferrer\"");
        }
        if (!title.isEmpty()) {
            html.attribute("title", title);
        }
        html.markup(">");
        return true;
    }

    private void close(boolean opened) {
        if (opened) {
            html.markup("</a>");
            inLink = false;
        }
    }

    /// Images come from the site itself; of others the alternative text stays.
    private void image(Inline.Image image) {
        RenderedLink target = target(image);
        if (target.href().isEmpty() || target.external()) {
            html.text(image.alternative());
            return;
        }
        html.markup("<img")
                .address("src", target.href())
                .attribute("alt", image.alternative())
                .markup(" loading=\"lazy\"");
        if (!image.title().isEmpty()) {
            html.attribute("title", image.title());
        }
        html.markup(">");
    }

    private void footnote(Inline.FootnoteReference reference) {
        context.footnotes()
                .use(reference)
                .ifPresentOrElse(this::footnote, () -> html.text("[^" + reference.label() + "]"));
    }

    private void footnote(Footnotes.Use use) {
        html.markup("<sup class=\"footnote-ref\">");
        if (inLink) {
            html.number(use.number());
        } else {
            String note = BodyRenderer.id("fn-", use.number(), 1, context);
            String here = BodyRenderer.id("fnref-", use.number(), use.occurrence(), context);
            html.markup("<a")
                    .attribute("href", "#" + note)
                    .attribute("id", here)
                    .markup(">")
                    .number(use.number())
                    .markup("</a>");
        }
        html.markup("</sup>");
    }
}
