package rolebook.generator.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.markdown.Block;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Headings and list items without the space behind their mark: Markdown takes them for text.
final class MissingSpaces {
    private static final Pattern MARK =
            Pattern.compile(
                    "^[ \\t>]*(#{2,6}|-|\\d{1,3}\\.)(?=[\\p{L}\\[*“\"])", Pattern.MULTILINE);

    /// How much of a line a hint repeats.
    private static final int MAX_QUOTED = 60;

    private MissingSpaces() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            Stream.concat(
                            Stream.of(entry.body().lead()),
                            entry.body().sections().stream().map(section -> section.blocks()))
                    .flatMap(MissingSpaces::paragraphs)
                    .forEach(paragraph -> check(entry, paragraph, findings));
        }
    }

    private static Stream<Span> paragraphs(List<Block> blocks) {
        return blocks.stream().flatMap(MissingSpaces::paragraphs);
    }

    private static Stream<Span> paragraphs(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.span());
            case Block.Items items ->
                    items.items().stream().flatMap(item -> paragraphs(item.blocks()));
            case Block.Quote quote -> paragraphs(quote.blocks());
            case Block.Footnote footnote -> paragraphs(footnote.blocks());
            case Block.Heading _, Block.Code _, Block.Table _, Block.Html _, Block.Rule _ ->
                    Stream.of();
        };
    }

    private static void check(Entry entry, Span paragraph, Findings findings) {
        SourceFile file = entry.header().file();
        Matcher mark = MARK.matcher(file.text(paragraph));
        while (mark.find()) {
            String written = mark.group(1);
            String what = written.startsWith("#") ? "heading" : "list item";
            findings.add(
                    Rule.MISSING_SPACE,
                    entry,
                    new Span(paragraph.start() + mark.start(1), paragraph.start() + mark.end(1)),
                    "This line is no " + what + ": a space is missing behind \"" + written + "\".",
                    "write \""
                            + written
                            + " "
                            + rest(file, paragraph.start() + mark.end(1))
                            + "\"");
        }
    }

    /// The start of what follows in the line.
    private static String rest(SourceFile file, int start) {
        String text = file.text();
        int line = text.indexOf('\n', start);
        int end = line < 0 ? text.length() : line;
        return shortened(text.substring(start, end));
    }

    /// `line` as a hint repeats it.
    static String shortened(String line) {
        return line.length() <= MAX_QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_QUOTED / 2)) + "…";
    }
}
