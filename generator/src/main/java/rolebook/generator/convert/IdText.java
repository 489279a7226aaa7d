package rolebook.generator.convert;

import java.util.Optional;
import rolebook.generator.model.EntryId;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Where a file names an entry by its id.
final class IdText {
    private IdText() {}

    /// The characters of `id` within `span`, without quotes around them. Empty where the entry is
    /// named there by something else, such as its title or a link.
    static Optional<Span> within(SourceFile file, Span span, EntryId id) {
        String text = file.text(span);
        int start = span.start();
        boolean quoted =
                text.length() > 1
                        && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                        && text.charAt(0) == text.charAt(text.length() - 1);
        if (quoted) {
            text = text.substring(1, text.length() - 1);
            start++;
        }
        return text.equals(id.value())
                ? Optional.of(Span.of(start, text.length()))
                : Optional.empty();
    }
}
