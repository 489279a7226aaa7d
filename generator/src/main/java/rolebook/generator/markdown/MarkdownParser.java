package rolebook.generator.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Parses a body with the one flexmark configuration. Many threads may use one parser.
public final class MarkdownParser {
    private final Parser parser = Parser.builder(options()).build();

    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                StrikethroughExtension.create(),
                                FootnoteExtension.create(),
                                WikiLinkExtension.create(),
                                new AttributeExtension()))
                .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
                .set(WikiLinkExtension.ALLOW_ANCHORS, true)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    }

    /// A body and what is wrong with it.
    public record Parsed(MarkdownBody body, List<Diagnostic> diagnostics) {}

    /// Parses the text at `body` of `file`; every span is an offset into the whole file.
    public Parsed parse(SourceFile file, Span body) {
        var problems = new Problems(file);
        Document document = parser.parse(file.text(body));
        List<Block> blocks = new TreeConverter(problems, body.start()).blocks(document);
        return new Parsed(new MarkdownBody(blocks), problems.list());
    }
}
