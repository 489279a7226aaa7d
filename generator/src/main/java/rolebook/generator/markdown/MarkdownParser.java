package rolebook.generator.markdown;

import java.util.List;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Parses a body.
public final class MarkdownParser {
    /// A body and what is wrong with it.
    public record Parsed(MarkdownBody body, List<Diagnostic> diagnostics) {}

    /// Parses the text at `body` of `file`.
    public Parsed parse(SourceFile file, Span body) {
        return new Parsed(new MarkdownBody(List.of()), List.of());
    }
}
