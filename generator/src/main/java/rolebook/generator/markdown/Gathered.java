package rolebook.generator.markdown;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.source.Span;

/// Inlines in the making: neighbouring texts become one.
final class Gathered {
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int textStart;
    private int textEnd;

    /// Whether the next text starts a line.
    boolean atLineStart() {
        return text.isEmpty() && !inlines.isEmpty() && inlines.getLast() instanceof Inline.Break;
    }

    void addText(String more, Span span) {
        if (more.isEmpty()) {
            return;
        }
        if (text.isEmpty()) {
            textStart = span.start();
        }
        text.append(more);
        textEnd = span.end();
    }

    void add(Inline inline) {
        flush();
        inlines.add(inline);
    }

    /// Adds a line break; the spaces before it are none of the text.
    void addBreak(boolean hard, Span span) {
        trimText();
        add(new Inline.Break(hard, span));
    }

    /// Drops white space and line breaks at the end.
    void trimEnd() {
        trimText();
        while (text.isEmpty() && !inlines.isEmpty() && inlines.getLast() instanceof Inline.Break) {
            inlines.removeLast();
        }
    }

    private void trimText() {
        while (!text.isEmpty() && isSpace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
            textEnd--;
        }
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t';
    }

    private void flush() {
        if (!text.isEmpty()) {
            inlines.add(
                    new Inline.Text(
                            text.toString(), new Span(textStart, Math.max(textStart, textEnd))));
            text.setLength(0);
        }
    }

    /// What was gathered.
    List<Inline> list() {
        flush();
        return List.copyOf(inlines);
    }
}
