package rolebook.generator.page;

import java.util.List;
import rolebook.generator.html.SafeHtml;

/// A piece of a section: running text, or data in the place of the list or table that it was
/// written as.
///
/// @param kind `html`, or what the items are: `statements`, `differences`, `exchanges`, `matrix`,
///   `steps`, `questions`, `assessment`, `comparison`
/// @param html the text; empty for data
/// @param items the data; empty for text
public record PartView(String kind, SafeHtml html, List<? extends Record> items) {
    public PartView {
        items = List.copyOf(items);
    }

    /// Running text.
    public static PartView text(SafeHtml html) {
        return new PartView("html", html, List.of());
    }

    /// Data.
    public static PartView data(String kind, List<? extends Record> items) {
        return new PartView(kind, SafeHtml.EMPTY, items);
    }
}
