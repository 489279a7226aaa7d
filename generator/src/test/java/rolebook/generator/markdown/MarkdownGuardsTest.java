package rolebook.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Each limit: what reaches it is read, one more is refused with the line.
class MarkdownGuardsTest {
    private static MarkdownParser.Parsed parse(String text) {
        return new MarkdownParser().parse(new SourceFile("x.md", text), new Span(0, text.length()));
    }

    private static void isRead(String text) {
        MarkdownParser.Parsed parsed = parse(text);
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.body().blocks()).isNotEmpty();
    }

    private static void isRefused(String text, Rule rule, int line, String message) {
        MarkdownParser.Parsed parsed = parse(text);
        assertThat(parsed.body().blocks()).isEmpty();
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::rule, d -> d.place().start().line(), Diagnostic::message)
                .containsExactly(Tuple.tuple(rule, line, message));
        assertThat(parsed.diagnostics().getFirst().hint()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "> - ", "[^%d]: > "})
    void quotesListsAndFootnotesNestFiftyDeep(String marker) {
        int markers = marker.equals("> - ") || marker.startsWith("[") ? 2 : 1;
        String deep =
                IntStream.range(0, MarkdownGuards.MAX_NESTING / markers)
                        .mapToObj(marker::formatted)
                        .collect(Collectors.joining("", "a\n\n", ""));
        isRead(deep + "a\n");
        isRefused(
                deep + "> a\n",
                Rule.NESTED_TOO_DEEP,
                3,
                "Quotes and lists are nested deeper than 50 levels here.");
    }

    @Test
    void indentedListsNestFiftyDeep() {
        isRead(indented(MarkdownGuards.MAX_NESTING));
        isRefused(
                indented(MarkdownGuards.MAX_NESTING + 1),
                Rule.NESTED_TOO_DEEP,
                51,
                "Quotes and lists are nested deeper than 50 levels here.");
    }

    private static String indented(int depth) {
        var text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        return text.toString();
    }

    @Test
    void emphasisNestsFiftyDeep() {
        int pairs = MarkdownGuards.MAX_INLINE_NESTING / 2;
        String deepest = "*a **a ".repeat(pairs) + "b" + " a** a*".repeat(pairs) + "\n";
        isRead(deepest);
        isRefused(
                "a\n\n~~a " + deepest.strip() + " a~~\n",
                Rule.NESTED_TOO_DEEP,
                3,
                "Emphasis is nested deeper than 50 levels here.");
    }

    @Test
    void aParagraphHasSoManyCharacters() {
        isRead("a".repeat(MarkdownGuards.MAX_PARAGRAPH));
        isRefused(
                "a\n\n" + "a".repeat(MarkdownGuards.MAX_PARAGRAPH + 1),
                Rule.MARKDOWN_TOO_COMPLEX,
                3,
                "This paragraph has 65537 characters; the most are 65536.");
    }

    @Test
    void aParagraphHasSoManyLines() {
        isRead("a\n".repeat(MarkdownGuards.MAX_LINES));
        isRefused(
                "a\n\n" + "a\n".repeat(MarkdownGuards.MAX_LINES + 1),
                Rule.MARKDOWN_TOO_COMPLEX,
                3,
                "This paragraph has 2001 lines; the most are 2000.");
    }

    @Test
    void aTableMayHaveMoreLinesThanAParagraph() {
        isRead("a|b\n-|-\n" + "1|2\n".repeat(2 * MarkdownGuards.MAX_LINES));
    }

    @Test
    void aFileHasSoManyBlocks() {
        isRead("a\n\n".repeat(MarkdownGuards.MAX_BLOCKS));
        isRefused(
                "a\n\n".repeat(MarkdownGuards.MAX_BLOCKS + 1),
                Rule.MARKDOWN_TOO_COMPLEX,
                2 * MarkdownGuards.MAX_BLOCKS + 1,
                "This file has more than 100000 paragraphs, items and headings.");
    }

    @Test
    void aFileHasSoManyCells() {
        int rows = MarkdownGuards.MAX_CELLS / 2 - 1;
        isRead("a|b\n-|-\n" + "1|2\n".repeat(rows));
        isRefused(
                "a|b\n-|-\n" + "|\n".repeat(rows + 1),
                Rule.MARKDOWN_TOO_COMPLEX,
                1,
                "With this table the file has 100002 table cells; the most are 100000.");
    }

    @Test
    void paragraphsOfManyMarkupCharactersCostSteps() {
        // 5,000 characters, 1,000 of them special: 5,000,000 steps a paragraph.
        String paragraph = "*aaaa".repeat(1_000) + "\n\n";
        int most = (int) (MarkdownGuards.MAX_STEPS / 5_000_000);
        isRead("1" + (paragraph + "1").repeat(most - 1));
        isRefused(
                paragraph.repeat(most + 1),
                Rule.MARKDOWN_TOO_COMPLEX,
                2 * most + 1,
                "Up to here this file has too many markup characters in too long paragraphs.");
    }

    @Test
    void aBodyHasSoManyCharacters() {
        isRefused(
                " ".repeat(MarkdownGuards.MAX_BODY) + "a",
                Rule.MARKDOWN_TOO_COMPLEX,
                1,
                "This file has 1048577 characters of text; the most are 1048576.");
    }

    @Test
    void aParseThatTakesTooLongEnds() {
        // Every look at the clock is half a second later than the one before.
        var clock = new AtomicLong();
        var parser = new MarkdownParser(() -> clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(500)));
        String text = "a\n\n".repeat(10 * MarkdownGuards.LOOKS_EVERY);
        MarkdownParser.Parsed parsed =
                parser.parse(new SourceFile("x.md", text), new Span(0, text.length()));
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::rule, Diagnostic::message)
                .containsExactly(
                        Tuple.tuple(
                                Rule.MARKDOWN_TOO_COMPLEX,
                                "Reading this file took longer than 2 seconds."));
        assertThat(clock.get()).isEqualTo(TimeUnit.SECONDS.toNanos(3));
    }

    @Test
    void filesOfUsualSizeDoNotLookAtTheClock() {
        var looks = new AtomicLong();
        String text = "## Head\n\nA paragraph.\n\n- an item\n".repeat(30);
        new MarkdownParser(looks::incrementAndGet)
                .parse(new SourceFile("x.md", text), new Span(0, text.length()));
        assertThat(looks.get()).isZero();
    }

    @Test
    void aLongRealisticDocumentIsRead() {
        String section =
                """
                ## What role NNN does

                A product manager owns the *what* and the **why** of a [product](../glossary/product.md), see [[okr]].
                Duties shift from firm to firm, and even between two `product` lines under one roof.[^nNNN]

                - [Watch the market](../activities/trend-monitoring.md) so that the roadmap meets it. {#watch-NNN source=handbook}
                  - A nested item, "quoted", with ~~struck~~ text.
                - [Explain the vision](../activities/vision-setting.md "Title") in order to be understood. {activity=a,b stage="c d"}

                1. First do this.

                   Then that, with <https://example.org/?a=b&c=d>.
                2. Last do the rest.

                | Activity | Product manager | Marketing |
                |----------|:---------------:|----------:|
                | [Pricing](../activities/pricing.md) {joint="both decide"} | A/R | C |
                | [[launch]] | R | I |

                > A quote of *somebody* &mdash; somewhere.

                ```java
                int x = 1; // *code*
                ```

                [^nNNN]: A note with a [link](../a.md).

                """;
        var text = new StringBuilder();
        for (int i = 0; text.length() < 200_000; i++) {
            text.append(section.replace("NNN", Integer.toString(i)));
        }
        MarkdownParser.Parsed parsed = parse(text.toString());
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.body().blocks()).hasSizeGreaterThan(1_000);
    }
}
