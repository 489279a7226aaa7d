package rolebook.generator.html;

/// HTML that one of our own renderers wrote or a sanitiser let through: the only text that
/// templates print unescaped.
public record SafeHtml(String value) {
    /// No HTML at all.
    public static final SafeHtml EMPTY = new SafeHtml("");

    @Override
    public String toString() {
        return value;
    }
}
