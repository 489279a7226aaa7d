package rolebook.generator.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.html.RawHtml;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// The text that a tree is built from: from flexmark's offsets in the body to spans of the file,
/// from characters as written to characters as meant.
final class ParsedText {
    private final SourceFile file;
    private final int start;
    private final Problems problems;

    /// @param start where the body starts in `file`
    ParsedText(SourceFile file, int start) {
        this.file = file;
        this.start = start;
        this.problems = new Problems(file);
    }

    Problems problems() {
        return problems;
    }

    /// The span from `from` to `to`, offsets of the body, without white space at its end.
    Span span(int from, int to) {
        int end = to + start;
        while (end > from + start && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        return new Span(from + start, end);
    }

    /// The span of a node without white space at its end.
    Span span(Node node) {
        return span(node.getStartOffset(), node.getEndOffset());
    }

    /// The span of a part of the body without white space at its end.
    Span span(BasedSequence chars) {
        return span(chars.getStartOffset(), chars.getEndOffset());
    }

    /// `span` without spaces and tabs at its start.
    Span withoutIndent(Span span) {
        int from = span.start();
        while (from < span.end() && " \t".indexOf(file.text().charAt(from)) >= 0) {
            from++;
        }
        return new Span(from, span.end());
    }

    /// The span of the body's characters from `from` to `to`.
    Span exact(int from, int to) {
        return new Span(from + start, to + start);
    }

    /// Warns of raw HTML at `span` that will be shown as text.
    void warnOfRefused(List<RawHtml.Piece> pieces, Span span) {
        RawHtml.complaint(pieces)
                .ifPresent(refused -> {
                    int at = Math.min(span.start() + refused.offset(), span.end());
                    int end = Math.min(at + refused.written().length(), span.end());
                    problems.add(
                            Rule.RAW_HTML,
                            new Span(at, end),
                            "The HTML \"" + refused.written() + "\" is shown as text.",
                            refused.remedy());
                });
    }

    /// The attributes with spans of the file.
    Attributes placed(Attributes attributes) {
        return attributes.plus(start);
    }

    /// What its line holds before `offset` of the file.
    String lineBefore(int offset) {
        return file.text().substring(file.text().lastIndexOf('\n', offset - 1) + 1, offset);
    }

    /// The characters of `span` as written.
    String written(Span span) {
        return file.text(span);
    }

    /// Escapes and entities decoded. What an entity must not bring in, control characters and
    /// halves of surrogate pairs, becomes U+FFFD.
    static String meant(CharSequence written) {
        String text = written.toString();
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        return printable(Escaping.unescapeString(text));
    }

    private static String printable(String text) {
        if (text.codePoints().noneMatch(ParsedText::isUnprintable)) {
            return text;
        }
        var printable = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> isUnprintable(character) ? 0xFFFD : character)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isUnprintable(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE;
    }
}
