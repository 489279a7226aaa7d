package rolebook.generator.markdown;

import java.util.List;

/// Text without markup.
public final class PlainText {
    private PlainText() {}

    /// The text of `content`.
    public static String of(List<Inline> content) {
        return content.toString();
    }
}
