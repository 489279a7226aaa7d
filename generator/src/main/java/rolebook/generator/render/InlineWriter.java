package rolebook.generator.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.html.Escape;
import rolebook.generator.html.RawHtml;
import rolebook.generator.html.UrlPolicy;
import rolebook.generator.markdown.Inline;

/// Writes running text. Allowed raw elements are closed where the text ends, so that no author's
/// slip breaks the page.
final class InlineWriter {
    private static final Pattern CLOSING = Pattern.compile("</\\s*([A-Za-z]+)\\s*>");
    private static final Pattern OPENING = Pattern.compile("<([A-Za-z]+)[^>]*>", Pattern.DOTALL);
    private static final List<String> VOID = List.of("br", "wbr");

    private final StringBuilder html;
    private final RenderContext context;
    private final Footnotes footnotes;
    private final Deque<String> open = new ArrayDeque<>();

    InlineWriter(StringBuilder html, RenderContext context, Footnotes footnotes) {
        this.html = html;
        this.context = context;
        this.footnotes = footnotes;
    }

    /// Writes `content` and closes what it left open.
    void all(List<Inline> content) {
        content.forEach(this::inline);
        while (!open.isEmpty()) {
            html.append("</").append(open.pop()).append('>');
        }
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> Escape.into(html, text.text());
            case Inline.Emphasis emphasis -> element("em", emphasis.content());
            case Inline.Strong strong -> element("strong", strong.content());
            case Inline.Strikethrough struck -> element("del", struck.content());
            case Inline.Code code -> {
                html.append("<code>");
                Escape.into(html, code.text());
                html.append("</code>");
            }
            case Inline.Link link -> link(link, link.content(), link.title());
            case Inline.WikiLink link -> wiki(link);
            case Inline.Image image -> image(image);
            case Inline.Html raw -> raw(raw.text());
            case Inline.Break line -> html.append(line.hard() ? "<br>\n" : "\n");
            case Inline.FootnoteReference reference -> footnote(reference);
        }
    }

    private void element(String name, List<Inline> content) {
        html.append('<').append(name).append('>');
        new InlineWriter(html, context, footnotes).all(content);
        html.append("</").append(name).append('>');
    }

    private void link(Inline.Reference reference, List<Inline> content, String title) {
        Optional<RenderedLink> link = context.link(reference).filter(InlineWriter::isSafe);
        link.ifPresent(found -> openLink(found, title));
        new InlineWriter(html, context, footnotes).all(content);
        if (link.isPresent()) {
            html.append("</a>");
        }
    }

    private void openLink(RenderedLink link, String title) {
        html.append("<a href=\"");
        Escape.into(html, link.href());
        html.append('"');
        link.term()
                .ifPresent(term -> {
                    html.append(" class=\"term\" data-term=\"");
                    Escape.into(html, term);
                    html.append('"');
                });
        if (link.external()) {
            html.append(" rel=\"noopener noreferrer\"");
        }
        if (!title.isEmpty()) {
            html.append(" title=\"");
            Escape.into(html, title);
            html.append('"');
        }
        html.append('>');
    }

    private void wiki(Inline.WikiLink link) {
        String otherwise = context.link(link).map(RenderedLink::title).orElse(link.id().value());
        link(link, List.of(new Inline.Text(link.text().orElse(otherwise), link.span())), "");
    }

    private void image(Inline.Image image) {
        Optional<RenderedLink> source =
                context.link(image).filter(InlineWriter::isSafe).filter(link -> !link.external());
        if (source.isEmpty()) {
            Escape.into(html, image.alternative());
            return;
        }
        html.append("<img src=\"");
        Escape.into(html, source.get().href());
        html.append("\" alt=\"");
        Escape.into(html, image.alternative());
        if (!image.title().isEmpty()) {
            html.append("\" title=\"");
            Escape.into(html, image.title());
        }
        html.append("\" loading=\"lazy\">");
    }

    /// The model has judged every address; this catches what a later change might let by.
    private static boolean isSafe(RenderedLink link) {
        return UrlPolicy.judge(link.href()) instanceof UrlPolicy.Verdict.Accepted accepted
                && accepted.external() == link.external();
    }

    private void raw(String tag) {
        String rest = RawHtml.withoutComments(tag);
        if (rest.isEmpty()) {
            return;
        }
        Matcher closing = CLOSING.matcher(rest);
        Matcher opening = OPENING.matcher(rest);
        if (closing.matches() && closing.group(1).toLowerCase(Locale.ROOT).equals(open.peek())) {
            html.append("</").append(open.pop()).append('>');
        } else if (opening.matches() && RawHtml.isAllowed(rest)) {
            open(opening.group(1).toLowerCase(Locale.ROOT), rest);
        } else {
            Escape.into(html, rest);
        }
    }

    private void open(String name, String tag) {
        if (VOID.contains(name)) {
            html.append('<').append(name).append('>');
            return;
        }
        html.append(Sanitizer.openingTag(name, tag));
        open.push(name);
    }

    private void footnote(Inline.FootnoteReference reference) {
        footnotes
                .note(reference.label())
                .ifPresent(note -> {
                    html.append("<sup class=\"note\"><a href=\"#rb-note-")
                            .append(note.number())
                            .append('"');
                    if (note.firstMention() == reference.span().start()) {
                        html.append(" id=\"rb-note-of-").append(note.number()).append('"');
                    }
                    html.append(" aria-label=\"Note ").append(note.number()).append("\">");
                    html.append(note.number()).append("</a></sup>");
                });
    }
}
