package rolebook.generator.render;

/// The words that the renderer itself puts into a page.
///
/// @param footnotes the heading of the footnotes, for screen readers
/// @param back what the arrow behind a footnote does; the number of the footnote follows
/// @param table the name of a table whose head is empty
public record RenderWords(String footnotes, String back, String table) {
    /// The words of a page in English.
    public static final RenderWords ENGLISH =
            new RenderWords("Footnotes", "Back to reference", "Table");
}
