package rolebook.generator.markdown;

import java.util.List;
import rolebook.generator.source.Span;

/// A block of a Markdown body. Spans are offsets into the whole file.
public sealed interface Block {
    /// Where the block stands in the file.
    Span span();

    /// `## Text {#anchor}`; level 1 to 6.
    record Heading(int level, List<Inline> content, Attributes attributes, Span span)
            implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /// Running text.
    record Paragraph(List<Inline> content, Span span) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /// A list; `start` is the first number of an ordered one, `tight` whether items stand without
    /// blank lines.
    record Items(boolean ordered, int start, boolean tight, List<ListItem> items, Span span)
            implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A block quote.
    record Quote(List<Block> blocks, Span span) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /// Fenced or indented code; `language` is the first word behind the fence, or empty.
    record Code(String language, String text, Span span) implements Block {}

    /// A table; every row has as many cells as the head.
    record Table(TableRow head, List<TableRow> rows, Span span) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// Raw HTML as written, a comment included.
    record Html(String text, Span span) implements Block {}

    /// A thematic break.
    record Rule(Span span) implements Block {}

    /// `[^label]: text`; `label` as written.
    record Footnote(String label, List<Block> blocks, Span span) implements Block {
        public Footnote {
            blocks = List.copyOf(blocks);
        }
    }
}
