package rolebook.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Twice the text takes about twice the time. Counted is what the thread works, the shortest of
/// several times, so that a busy machine fails no test.
class LinearTimeTest {
    private static final int LENGTH = 8 * 1024;
    private static final double MOST = 2.6;
    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 60;

    /// Shorter times are within what a clock and a compiler add.
    private static final long FAIR_NANOS = 500_000;

    private static final MarkdownParser PARSER = new MarkdownParser();

    private static final String CHAPTER =
            """
            ## A heading {#hNUMBER}

            Some *emphasis*, **strong words**, `code` and a [link](../glossary/okr.md#examples), then
            [[okr|goals]], [[raci]], a note[^nNUMBER], an & entity &amp; and ~~nothing~~.

            - First [thing](a.md) so that it works. {#tNUMBER source=handbook}
            - Second
              1. inner
              2. inner too

            | Activity | [[pm]] | PMM |
            |---|:-:|---|
            | [Pricing](../activities/pricing.md) | A/R | C |
            | Selling {joint="both"} | A | - |

            > Quoted, on
            > two lines.

            [^nNUMBER]: The note.

            """;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("an entry", (IntFunction<String>) LinearTimeTest::entry),
                shape("words in one paragraph", "some plain words "),
                shape("lines", "some plain words\n"),
                shape("paragraphs", "some plain words\n\n"),
                shape("emphasis", "*a* **b** "),
                shape("links", "[a](b.md) "),
                shape("wiki links", "[[a]] "),
                shape("open brackets", "[a "),
                shape("open braces", "{#a "),
                shape("items", "- a {#b}\n"),
                shape("rows behind rows", "| a | b |\n|---|---|\n| c | d |\n\n"));
    }

    private static Arguments shape(String name, String part) {
        return Arguments.of(
                name, (IntFunction<String>) length -> part.repeat(length / part.length()));
    }

    private static String entry(int length) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(CHAPTER.replace("NUMBER", Integer.toString(i)));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void twiceTheTextTakesAboutTwiceTheTime(String name, IntFunction<String> text) {
        String once = text.apply(LENGTH);
        String twice = text.apply(2 * LENGTH);
        for (int i = 0; i < WARM_UPS; i++) {
            nanos(twice);
        }
        long short1 = Long.MAX_VALUE;
        long short2 = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS && (i < 3 || !isFair(short1, short2)); i++) {
            short1 = Math.min(short1, nanos(once));
            short2 = Math.min(short2, nanos(twice));
        }
        assertThat(isFair(short1, short2))
                .as("%s: %d ns, twice of it %d ns", name, short1, short2)
                .isTrue();
    }

    private static boolean isFair(long once, long twice) {
        return twice <= MOST * Math.max(once, FAIR_NANOS);
    }

    private static long nanos(String text) {
        var file = new SourceFile("x.md", text);
        long start = ThreadTime.nanos();
        PARSER.parse(file, new Span(0, text.length()));
        return ThreadTime.nanos() - start;
    }
}
