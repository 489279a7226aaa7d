package rolebook.generator.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.html.RawHtml;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Builds running text from flexmark's nodes.
final class InlineBuilder {
    private final ParsedText text;
    private final ReferenceRepository references;
    private final Function<String, Optional<String>> titles;

    /// @param titles the title of what a wiki link names, by its id
    InlineBuilder(
            ParsedText text,
            ReferenceRepository references,
            Function<String, Optional<String>> titles) {
        this.text = text;
        this.references = references;
        this.titles = titles;
    }

    /// Running text and the attribute list that ended it; where there was none, an empty one at the
    /// text's end.
    record Content(List<Inline> inlines, Attributes attributes) {}

    /// The children of `parent`, which is a cell of a table or not.
    Content content(Node parent, boolean inTable) {
        var line = new Line(inTable, 0);
        Attributes attributes = null;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Syntax.AttributeList list) {
                attributes = text.placed(list.attributes());
                line.gathered.trimEnd();
            } else {
                add(node, line);
            }
        }
        if (inTable) {
            line.gathered.trimEnd();
        }
        List<Inline> inlines = line.gathered.list();
        if (attributes == null) {
            int end =
                    inlines.isEmpty() ? text.span(parent).start() : inlines.getLast().span().end();
            attributes = Attributes.none(end);
        }
        return new Content(inlines, attributes);
    }

    /// A list of inlines that is being built, and where it stands.
    private static final class Line {
        private final Gathered gathered = new Gathered();
        private final boolean inTable;
        private final int depth;

        Line(boolean inTable, int depth) {
            this.inTable = inTable;
            this.depth = depth;
        }
    }

    private List<Inline> inner(Node parent, Line outer) {
        MarkdownGuards.checkInlineNesting(outer.depth + 1, parent.getStartOffset());
        var line = new Line(outer.inTable, outer.depth + 1);
        addChildren(parent, line);
        return line.gathered.list();
    }

    private void addChildren(Node parent, Line line) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, line);
        }
    }

    private void add(Node node, Line line) {
        Span span = exact(node.getChars());
        switch (node) {
            case Text _, HtmlEntity _, WhiteSpace _ -> addText(node.getChars(), line);
            case TextBase base -> addChildren(base, line);
            case Emphasis _ -> line.gathered.add(new Inline.Emphasis(inner(node, line), span));
            case StrongEmphasis _ -> line.gathered.add(new Inline.Strong(inner(node, line), span));
            case Strikethrough _ ->
                    line.gathered.add(new Inline.Strikethrough(inner(node, line), span));
            case Code code -> line.gathered.add(new Inline.Code(code(code, line), span));
            case SoftLineBreak _ -> line.gathered.addBreak(false, span);
            case HardLineBreak _ -> line.gathered.addBreak(true, span);
            case HtmlInlineBase _ -> addHtml(node, span, line);
            case Syntax.WikiLink _ -> line.gathered.add(wikiLink(node, span, line));
            case Syntax.FootnoteReference reference ->
                    line.gathered.add(new Inline.FootnoteReference(reference.label(), span));
            case Syntax.FaultyAttributeList faulty -> addFaulty(faulty, span, line);
            case Syntax.EarlyAttributeList early -> addEarly(early, span, line);
            case AutoLink link -> line.gathered.add(address("", link.getText(), span));
            case MailLink link -> line.gathered.add(address("mailto:", link.getText(), span));
            case InlineLinkNode link -> addLink(link, span, line);
            case RefNode reference -> addReference(reference, span, line);
            default -> throw new IllegalStateException("No inline: " + node);
        }
    }

    private Span exact(BasedSequence chars) {
        return text.exact(chars.getStartOffset(), chars.getEndOffset());
    }

    /// flexmark leaves the indent of a line behind a hard break, some of it not in the file.
    private void addText(BasedSequence chars, Line line) {
        Span span = exact(chars);
        if (line.gathered.atLineStart()) {
            line.gathered.addText(ParsedText.meant(chars).stripLeading(), text.withoutIndent(span));
        } else {
            line.gathered.addText(ParsedText.meant(chars), span);
        }
    }

    /// Line ends become spaces; one space at each end goes if both are there and there is more.
    private static String code(Code code, Line line) {
        String text = code.getText().toString().replace('\n', ' ');
        if (line.inTable) {
            text = text.replace("\\|", "|");
        }
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
        return padded && !text.isBlank() ? text.substring(1, text.length() - 1) : text;
    }

    private void addHtml(Node node, Span span, Line line) {
        String written = node.getChars().toString();
        text.warnOfRefused(RawHtml.inline(written), span);
        line.gathered.add(new Inline.Html(written, span));
    }

    private Inline wikiLink(Node node, Span span, Line line) {
        String inner = text.written(new Span(span.start() + 2, span.end() - 2));
        int bar = inner.indexOf('|');
        int targetEnd = bar < 0 ? inner.length() : bar;
        if (bar > 0 && inner.charAt(bar - 1) == '\\') {
            targetEnd = bar - 1;
        }
        if (bar >= 0 && line.inTable) {
            text.problems()
                    .add(
                            Rule.WIKI_LINK_IN_TABLE,
                            span,
                            "\""
                                    + node.getChars()
                                    + "\" stands in a table, where a bar ends the cell.",
                            "write ["
                                    + inner.substring(bar + 1).strip()
                                    + "](../folder/"
                                    + inner.substring(0, targetEnd).strip()
                                    + ".md), with the folder of that entry");
        }
        int hash = inner.substring(0, targetEnd).indexOf('#');
        int idEnd = hash < 0 ? targetEnd : hash;
        Optional<Located<String>> anchor =
                hash < 0
                        ? Optional.empty()
                        : Optional.of(word(inner, hash + 1, targetEnd, span.start() + 2));
        Located<String> id = word(inner, 0, idEnd, span.start() + 2);
        Optional<String> behindBar =
                bar < 0
                        ? Optional.empty()
                        : Optional.of(ParsedText.meant(inner.substring(bar + 1).strip()))
                                .filter(words -> !words.isEmpty());
        String written =
                id.value().isEmpty()
                        ? anchor.map(place -> "#" + place.value()).orElse("")
                        : id.value();
        return new Inline.WikiLink(
                id,
                anchor,
                behindBar,
                behindBar.or(() -> titles.apply(id.value())).orElse(written),
                span);
    }

    private static Located<String> word(String inner, int from, int to, int offset) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(inner.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(inner.charAt(end - 1))) {
            end--;
        }
        return new Located<>(inner.substring(start, end), new Span(offset + start, offset + end));
    }

    private void addFaulty(Syntax.FaultyAttributeList faulty, Span span, Line line) {
        text.problems()
                .add(
                        Rule.ATTRIBUTE_SYNTAX,
                        span,
                        "This looks like an attribute list, but " + faulty.reason() + ".",
                        "write it like {#anchor key=value key=\"several words\" +role}, or write"
                                + " \\{ to mean a brace");
        line.gathered.addText(faulty.getChars().toString(), span);
    }

    private void addEarly(Syntax.EarlyAttributeList early, Span span, Line line) {
        String all = early.getChars().toString();
        String list = early.list().toString();
        text.problems()
                .add(
                        Rule.ATTRIBUTES_NOT_LAST,
                        exact(early.list()),
                        "This attribute list is shown as text: something follows it.",
                        "let it come last: \""
                                + text.lineBefore(span.start()).strip()
                                + all.substring(list.length())
                                + " "
                                + list
                                + "\"; or write \\{ to mean a brace");
        line.gathered.addText(all, span);
    }

    private Inline address(String scheme, BasedSequence written, Span span) {
        Span place = exact(written);
        String address = written.toString();
        return new Inline.Link(
                List.of(new Inline.Text(address, place)),
                new Located<>(scheme + address, place),
                "",
                span);
    }

    private void addLink(InlineLinkNode node, Span span, Line line) {
        Located<String> destination = destination(node.getUrl(), span);
        String title = ParsedText.meant(node.getTitle());
        if (node instanceof Link) {
            line.gathered.add(new Inline.Link(inner(node, line), destination, title, span));
        } else if (node instanceof Image) {
            line.gathered.add(image(node, destination, title, span, line));
        } else {
            throw new IllegalStateException("No link: " + node);
        }
    }

    private Inline image(Node node, Located<String> source, String title, Span span, Line line) {
        return new Inline.Image(PlainText.of(inner(node, line)), source, title, span);
    }

    private Located<String> destination(BasedSequence url, Span whole) {
        return url.isNull()
                ? new Located<>("", Span.at(whole.end() - 1))
                : new Located<>(ParsedText.meant(url), exact(url));
    }

    private void addReference(RefNode node, Span span, Line line) {
        @Nullable Reference reference = node.getReferenceNode(references);
        if (reference == null) {
            addUnknown(node, line);
            return;
        }
        Located<String> destination = destination(reference.getUrl(), span);
        String title = ParsedText.meant(reference.getTitle());
        if (node instanceof LinkRef) {
            line.gathered.add(new Inline.Link(inner(node, line), destination, title, span));
        } else if (node instanceof ImageRef) {
            line.gathered.add(image(node, destination, title, span, line));
        } else {
            throw new IllegalStateException("No reference: " + node);
        }
    }

    /// `[text]` without a definition: brackets as text around what stands between them.
    private void addUnknown(Node node, Line line) {
        BasedSequence chars = node.getChars();
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            addText(chars, line);
            return;
        }
        addText(chars.baseSubSequence(chars.getStartOffset(), first.getStartOffset()), line);
        addChildren(node, line);
        addText(chars.baseSubSequence(last.getEndOffset(), chars.getEndOffset()), line);
    }
}
