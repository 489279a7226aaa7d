package rolebook.generator.check;

import java.util.List;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.markdown.Block;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Lines without a bar right below a table: here they end it, on forges they are rows of it.
final class CutTables {
    private CutTables() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            Stream.concat(
                            Stream.of(entry.body().lead()),
                            entry.body().sections().stream().map(section -> section.blocks()))
                    .forEach(blocks -> check(entry, blocks, findings));
        }
    }

    private static void check(Entry entry, List<Block> blocks, Findings findings) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            switch (block) {
                case Block.Items items ->
                        items.items().forEach(item -> check(entry, item.blocks(), findings));
                case Block.Quote quote -> check(entry, quote.blocks(), findings);
                case Block.Footnote footnote -> check(entry, footnote.blocks(), findings);
                case Block.Paragraph paragraph -> {
                    if (i > 0 && blocks.get(i - 1) instanceof Block.Table table) {
                        check(entry, table, paragraph, findings);
                    }
                }
                case Block.Table _, Block.Heading _, Block.Code _, Block.Html _, Block.Rule _ -> {}
            }
        }
    }

    private static void check(
            Entry entry, Block.Table table, Block.Paragraph paragraph, Findings findings) {
        SourceFile file = entry.header().file();
        int start = paragraph.span().start();
        int lastRow = file.positionAt(table.span().end() - 1).line();
        if (file.positionAt(start).line() > lastRow + 1) {
            return;
        }
        Span line = line(file, start);
        findings.add(
                Rule.TABLE_CUT_SHORT,
                entry,
                line,
                "The table above ends before this line, which has no \"|\"; on forges the line is a row of it.",
                "put an empty line before it, or make it a row: \"| "
                        + MissingSpaces.shortened(file.text(line))
                        + " |\"");
    }

    /// The rest of the line from `start` on, without the marks of quotes before it.
    private static Span line(SourceFile file, int start) {
        String text = file.text();
        int end = text.indexOf('\n', start);
        int from = start;
        while (" \t>".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return new Span(from, end < 0 ? text.length() : end);
    }
}
