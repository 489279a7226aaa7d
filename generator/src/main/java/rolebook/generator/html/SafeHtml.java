package rolebook.generator.html;

/// Markup that may be printed as it is. Only `render` makes it, and `compose` where a page carries
/// JSON, in which every `<` is escaped; templates print nothing else unescaped.
public record SafeHtml(String value) {
    /// No markup.
    public static final SafeHtml EMPTY = new SafeHtml("");

    /// Whether there is nothing to print.
    public boolean isEmpty() {
        return value.isEmpty();
    }
}
