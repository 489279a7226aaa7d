package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.markdown.Inline;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.source.Span;

/// Cuts running text at a place of its plain form, keeping links and emphasis whole.
final class TextSplit {
    private TextSplit() {}

    /// What stands behind `offset` of the plain text; a piece that is no plain text stays whole
    /// where it begins later.
    static List<Inline> after(List<Inline> content, int offset) {
        return between(content, offset, Integer.MAX_VALUE);
    }

    /// What stands from `start` to `end` (exclusive) of the plain text.
    static List<Inline> between(List<Inline> content, int start, int end) {
        List<Inline> kept = new ArrayList<>();
        int at = 0;
        for (Inline inline : content) {
            int length = PlainText.of(List.of(inline)).length();
            if (inline instanceof Inline.Text text) {
                int from = Math.clamp(start - at, 0, length);
                int to = Math.clamp((long) end - at, from, length);
                if (to > from) {
                    kept.add(
                            new Inline.Text(
                                    text.text().substring(from, to), part(text.span(), from, to)));
                }
            } else if (at >= start && at < end) {
                kept.add(inline);
            }
            at += length;
        }
        return kept;
    }

    /// The span of a part of a text; where escapes make source and text differ in length, the
    /// whole.
    private static Span part(Span span, int from, int to) {
        return span.start() + to <= span.end()
                ? new Span(span.start() + from, span.start() + to)
                : span;
    }
}
