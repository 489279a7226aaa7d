package rolebook.generator.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Turns the running text of flexmark's tree into ours.
final class InlineConverter {
    private final Problems problems;
    private final int offset;

    InlineConverter(Problems problems, int offset) {
        this.problems = problems;
        this.offset = offset;
    }

    /// Running text and the attribute list that ends it.
    record Converted(List<Inline> content, Attributes attributes) {}

    /// The text of `parent`; `attributed` where an attribute list may end it.
    Converted convert(Node parent, boolean attributed) {
        List<Inline> content = new ArrayList<>();
        Attributes attributes = Attributes.none(offset + parent.getEndOffset());
        for (Node node : parent.getChildren()) {
            if (node instanceof AttributeNode list && attributed && isLast(node)) {
                attributes =
                        AttributeSyntax.parse(
                                list.getChars().toString(), offset + list.getStartOffset());
            } else {
                add(content, node);
            }
        }
        List<Inline> merged = merged(content);
        if (attributed && attributes.isEmpty()) {
            reportBrokenList(merged);
        }
        return new Converted(
                attributes.isEmpty() ? merged : withoutTrailingSpace(merged), attributes);
    }

    /// A table's cell keeps the space behind the list.
    private static boolean isLast(Node node) {
        for (Node next = node.getNext(); next != null; next = next.getNext()) {
            if (!next.getChars().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void reportBrokenList(List<Inline> content) {
        if (content.isEmpty() || !(content.getLast() instanceof Inline.Text last)) {
            return;
        }
        int brace = last.text().lastIndexOf('{');
        if (brace >= 0 && AttributeSyntax.looksLikeOne(last.text(), brace)) {
            problems.add(
                    Rule.ATTRIBUTE_SYNTAX,
                    Span.at(Math.min(last.span().start() + brace, last.span().end())),
                    "This looks like an attribute list, but cannot be read as one.",
                    "write {#anchor key=value key=\"several words\"} at the end of the paragraph");
        }
    }

    private List<Inline> children(Node parent) {
        List<Inline> content = new ArrayList<>();
        parent.getChildren().forEach(node -> add(content, node));
        return merged(content);
    }

    private void add(List<Inline> content, Node node) {
        Span span = span(node);
        switch (node) {
            case HtmlEntity entity ->
                    content.add(new Inline.Text(entity.getChars().unescape(), span));
            case Emphasis emphasis -> content.add(new Inline.Emphasis(children(emphasis), span));
            case StrongEmphasis strong -> content.add(new Inline.Strong(children(strong), span));
            case Strikethrough struck ->
                    content.add(new Inline.Strikethrough(children(struck), span));
            case Code code ->
                    content.add(
                            new Inline.Code(code.getText().toString().replace('\n', ' '), span));
            case WikiLink link -> content.add(wiki(link, span));
            case Image image ->
                    content.add(
                            new Inline.Image(
                                    plain(image),
                                    located(image.getUrl()),
                                    image.getTitle().unescape(),
                                    span));
            case ImageRef image -> addImage(content, image, span);
            case Link link ->
                    content.add(
                            new Inline.Link(
                                    children(link),
                                    located(link.getUrl()),
                                    link.getTitle().unescape(),
                                    span));
            case LinkRef link -> addLink(content, link, span);
            case AutoLink link -> content.add(autoLink(link.getText(), "", span));
            case MailLink link -> content.add(autoLink(link.getText(), "mailto:", span));
            case HtmlInlineBase html ->
                    content.add(new Inline.Html(html.getChars().toString(), span));
            case HardLineBreak _ -> content.add(new Inline.Break(true, span));
            case SoftLineBreak _ -> content.add(new Inline.Break(false, span));
            case Footnote note when note.isDefined() ->
                    content.add(new Inline.FootnoteReference(note.getText().toString(), span));
            case com.vladsch.flexmark.ast.TextBase base ->
                    base.getChildren().forEach(child -> add(content, child));
            default -> content.add(new Inline.Text(node.getChars().unescape(), span));
        }
    }

    private void addLink(List<Inline> content, LinkRef link, Span span) {
        Reference reference = link.getReferenceNode(link.getDocument());
        if (reference == null) {
            content.add(new Inline.Text(link.getChars().unescape(), span));
        } else {
            var text =
                    link.isReferenceTextCombined()
                            ? List.<Inline>of(new Inline.Text(link.getReference().unescape(), span))
                            : children(link);
            content.add(
                    new Inline.Link(
                            text,
                            located(reference.getUrl()),
                            reference.getTitle().unescape(),
                            span));
        }
    }

    private void addImage(List<Inline> content, ImageRef image, Span span) {
        Reference reference = image.getReferenceNode(image.getDocument());
        if (reference == null) {
            content.add(new Inline.Text(image.getChars().unescape(), span));
        } else {
            content.add(
                    new Inline.Image(
                            plain(image),
                            located(reference.getUrl()),
                            reference.getTitle().unescape(),
                            span));
        }
    }

    private Inline autoLink(BasedSequence text, String scheme, Span span) {
        var shown = List.<Inline>of(new Inline.Text(text.toString(), span));
        return new Inline.Link(shown, new Located<>(scheme + text, span), "", span);
    }

    private Inline wiki(WikiLink link, Span span) {
        BasedSequence anchor = link.getAnchorRef();
        Optional<Located<String>> place =
                anchor.isNull() || anchor.isEmpty()
                        ? Optional.empty()
                        : Optional.of(located(anchor));
        Optional<String> text =
                Optional.of(link.getText().unescape()).filter(words -> !words.isBlank());
        return new Inline.WikiLink(located(link.getPageRef()), place, text, span);
    }

    private String plain(Node node) {
        return PlainText.of(children(node));
    }

    private Located<String> located(BasedSequence text) {
        if (text.isNull()) {
            return new Located<>("", Span.at(offset));
        }
        return new Located<>(
                text.unescape(),
                new Span(offset + text.getStartOffset(), offset + text.getEndOffset()));
    }

    private static List<Inline> merged(List<Inline> content) {
        List<Inline> merged = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text next
                    && !merged.isEmpty()
                    && merged.getLast() instanceof Inline.Text last) {
                merged.set(
                        merged.size() - 1,
                        new Inline.Text(
                                last.text() + next.text(),
                                new Span(last.span().start(), next.span().end())));
            } else {
                merged.add(inline);
            }
        }
        return merged;
    }

    private static List<Inline> withoutTrailingSpace(List<Inline> content) {
        if (content.isEmpty() || !(content.getLast() instanceof Inline.Text last)) {
            return content;
        }
        List<Inline> trimmed = new ArrayList<>(content.subList(0, content.size() - 1));
        String text = last.text().stripTrailing();
        if (!text.isEmpty()) {
            trimmed.add(new Inline.Text(text, last.span()));
        }
        return trimmed;
    }

    private Span span(Node node) {
        return new Span(offset + node.getStartOffset(), offset + node.getEndOffset());
    }
}
