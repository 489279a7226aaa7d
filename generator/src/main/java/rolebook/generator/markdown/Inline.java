package rolebook.generator.markdown;

import java.util.List;
import java.util.Optional;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// A piece of running text. Spans are offsets into the whole file.
public sealed interface Inline {
    /// Where the piece stands in the file.
    Span span();

    /// Something that leads elsewhere and is resolved by the model.
    sealed interface Reference extends Inline {}

    /// Plain text, escapes and entities decoded.
    record Text(String text, Span span) implements Inline {}

    /// `*text*`
    record Emphasis(List<Inline> content, Span span) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /// `**text**`
    record Strong(List<Inline> content, Span span) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /// `~~text~~`
    record Strikethrough(List<Inline> content, Span span) implements Inline {
        public Strikethrough {
            content = List.copyOf(content);
        }
    }

    /// `` `text` ``
    record Code(String text, Span span) implements Inline {}

    /// `[text](destination "title")`, `[text][reference]` or `<https://…>`; the destination decoded
    /// (entities, escapes, not percent signs) and at its place.
    record Link(List<Inline> content, Located<String> destination, String title, Span span)
            implements Reference {
        public Link {
            content = List.copyOf(content);
        }
    }

    /// `[[id]]`, `[[id|text]]`, `[[id#anchor]]`.
    ///
    /// @param text what stands behind the bar
    /// @param shown what readers see: the text, else the title of what is named, else what was
    ///   written
    record WikiLink(
            Located<String> id,
            Optional<Located<String>> anchor,
            Optional<String> text,
            String shown,
            Span span)
            implements Reference {}

    /// `![alternative](source "title")`
    record Image(String alternative, Located<String> source, String title, Span span)
            implements Reference {}

    /// Raw inline HTML as written, one tag or comment.
    record Html(String text, Span span) implements Inline {}

    /// A line break: `hard` is `<br>`, soft a line end of the source.
    record Break(boolean hard, Span span) implements Inline {}

    /// `[^label]`
    record FootnoteReference(String label, Span span) implements Inline {}
}
