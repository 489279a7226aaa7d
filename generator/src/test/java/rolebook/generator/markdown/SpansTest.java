package rolebook.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Every span of every tree lies in its body and in its parent's span, and begins with what its
/// node begins with.
class SpansTest {
    private static final int FILES = 400;
    private static final int MOST_PARTS = 12;

    private static final List<String> INLINES =
            List.of(
                    "text",
                    "*em*",
                    "**strong _em_**",
                    "~~del~~",
                    "`code`",
                    "[link](../a.md#b \"t\")",
                    "[ref][r]",
                    "[unknown]",
                    "![image *x*](y.png)",
                    "[[okr]]",
                    "[[okr#x|words]]",
                    "<https://a.b>",
                    "<b>",
                    "&amp;",
                    "\\*",
                    "[^1]",
                    "שלום",
                    "👩‍💻",
                    "{a=b}",
                    "  \n",
                    "\n",
                    "\\\n");

    private static final List<String> BLOCKS =
            List.of(
                    "## %s {#h}\n",
                    "%s\n",
                    "- %s {#a b=\"c d\"}\n- %s\n  - %s {+x}\n",
                    "3. %s\n\n   %s\n",
                    "> %s\n>\n> - %s\n>   %s {a=b}\n",
                    "```x\n%s\n```\n",
                    "    code\n",
                    "| %s | b {c=d} |\n|---|--:|\n| x | *y* | z |\n| w |\n",
                    "<div>\n%s\n</div>\n",
                    "<!-- %s -->\n",
                    "***\n",
                    "[^1]: %s\n\n    %s\n",
                    "[r]: /url 'title'\n",
                    "%s\n===\n",
                    "\t- %s\n",
                    "+ \t%s\n",
                    "- {#only}\n");

    static Stream<Integer> seeds() {
        return IntStream.range(0, FILES).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySpanLiesInItsParentAndBeginsRight(int seed) {
        var random = new Random(seed);
        String head = "---\ntitle: X\n---\n".repeat(random.nextInt(2));
        var file = new SourceFile("x.md", head + body(random));
        var whole = new Span(head.length(), file.text().length());
        MarkdownParser.Parsed parsed = new MarkdownParser().parse(file, whole);
        blocks(parsed.body().blocks(), whole, file);
        assertThat(parsed.diagnostics())
                .allSatisfy(problem -> assertThat(problem.place().line()).isNotEmpty());
    }

    private static String body(Random random) {
        var body = new StringBuilder();
        int blocks = random.nextInt(MOST_PARTS);
        for (int i = 0; i < blocks; i++) {
            String block = BLOCKS.get(random.nextInt(BLOCKS.size()));
            while (block.contains("%s")) {
                block = block.replaceFirst("%s", inlines(random).replace("\\", "\\\\"));
            }
            body.append(block).append(random.nextInt(3) == 0 ? "" : "\n");
        }
        return body.toString();
    }

    private static String inlines(Random random) {
        var text = new StringBuilder();
        int parts = 1 + random.nextInt(5);
        for (int i = 0; i < parts; i++) {
            text.append(INLINES.get(random.nextInt(INLINES.size())));
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static void inside(Span span, Span parent, Object node) {
        assertThat(span.start()).as("start of %s", node).isGreaterThanOrEqualTo(parent.start());
        assertThat(span.end()).as("end of %s", node).isLessThanOrEqualTo(parent.end());
    }

    private static void begins(SourceFile file, Span span, Object node, String... starts) {
        assertThat(starts)
                .as("%s at \"%s\"", node, file.text(span))
                .anyMatch(start -> file.text(span).startsWith(start));
    }

    private static void blocks(List<Block> blocks, Span parent, SourceFile file) {
        int last = parent.start();
        for (Block block : blocks) {
            inside(block.span(), parent, block);
            assertThat(block.span().start()).as("order of %s", block).isGreaterThanOrEqualTo(last);
            last = block.span().end();
            switch (block) {
                case Block.Heading heading -> {
                    inlines(heading.content(), block.span(), file);
                    attributes(heading.attributes(), block.span(), file);
                }
                case Block.Paragraph paragraph -> inlines(paragraph.content(), block.span(), file);
                case Block.Items items -> items.items().forEach(item -> item(item, items, file));
                case Block.Quote quote -> {
                    begins(file, block.span(), block, ">");
                    blocks(quote.blocks(), block.span(), file);
                }
                case Block.Footnote footnote -> {
                    begins(file, block.span(), block, "[^" + footnote.label() + "]:");
                    blocks(footnote.blocks(), block.span(), file);
                }
                case Block.Table table -> {
                    row(table.head(), table, file);
                    table.rows().forEach(row -> row(row, table, file));
                }
                case Block.Html _ -> assertThat(file.text(block.span()).strip()).startsWith("<");
                case Block.Rule _ -> begins(file, block.span(), block, "*", "-", "_");
                case Block.Code _ -> assertThat(file.text(block.span())).isNotBlank();
            }
        }
    }

    private static void item(ListItem item, Block.Items items, SourceFile file) {
        inside(item.span(), items.span(), item);
        begins(file, item.span(), item, items.ordered() ? "3" : "-", "+");
        attributes(item.attributes(), item.span(), file);
        blocks(item.blocks(), item.span(), file);
    }

    private static void row(TableRow row, Block.Table table, SourceFile file) {
        inside(row.span(), table.span(), row);
        assertThat(row.cells()).hasSameSizeAs(table.head().cells());
        for (TableCell cell : row.cells()) {
            inside(cell.span(), row.span(), cell);
            inlines(cell.content(), cell.span(), file);
            attributes(cell.attributes(), cell.span(), file);
        }
    }

    private static void attributes(Attributes attributes, Span parent, SourceFile file) {
        inside(attributes.span(), parent, attributes);
        if (!attributes.isEmpty()) {
            begins(file, attributes.span(), attributes, "{");
            assertThat(file.text(attributes.span())).endsWith("}");
        }
    }

    private static void inlines(List<Inline> inlines, Span parent, SourceFile file) {
        int last = parent.start();
        for (Inline inline : inlines) {
            inside(inline.span(), parent, inline);
            assertThat(inline.span().start())
                    .as("order of %s", inline)
                    .isGreaterThanOrEqualTo(last);
            last = inline.span().end();
            inline(inline, file);
        }
    }

    private static void inline(Inline inline, SourceFile file) {
        Span span = inline.span();
        switch (inline) {
            case Inline.Emphasis emphasis -> {
                begins(file, span, inline, "*", "_");
                inlines(emphasis.content(), span, file);
            }
            case Inline.Strong strong -> {
                begins(file, span, inline, "**", "__");
                inlines(strong.content(), span, file);
            }
            case Inline.Strikethrough struck -> {
                begins(file, span, inline, "~~");
                inlines(struck.content(), span, file);
            }
            case Inline.Code _ -> begins(file, span, inline, "`");
            case Inline.Link link -> {
                begins(file, span, inline, "[", "<");
                inlines(link.content(), span, file);
                begins(file, link.destination().span(), inline, link.destination().value());
            }
            case Inline.WikiLink link -> {
                begins(file, span, inline, "[[");
                begins(file, link.id().span(), inline, link.id().value());
            }
            case Inline.Image image -> {
                begins(file, span, inline, "![");
                begins(file, image.source().span(), inline, image.source().value());
            }
            case Inline.Html _ -> begins(file, span, inline, "<");
            case Inline.FootnoteReference reference ->
                    begins(file, span, inline, "[^" + reference.label() + "]");
            case Inline.Text text ->
                    begins(file, span, inline, text.text().substring(0, 1), "&", "\\");
            case Inline.Break _ -> begins(file, span, inline, "\n", " ", "\\");
        }
    }
}
