package rolebook.generator.model;

import java.util.List;
import rolebook.generator.markdown.Inline;

/// Text of one paragraph: as it was marked up, and plain.
public record RichText(List<Inline> content, String plain) {
    /// Nothing.
    public static final RichText EMPTY = new RichText(List.of(), "");

    public RichText {
        content = List.copyOf(content);
    }

    /// Whether there is no text.
    public boolean isEmpty() {
        return plain.isBlank();
    }
}
