package rolebook.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

class PlainTextTest {
    private static List<Block> blocks(String text) {
        return new MarkdownParser()
                .parse(new SourceFile("x.md", text), new Span(0, text.length()))
                .body()
                .blocks();
    }

    private static List<Inline> inlines(String text) {
        return ((Block.Paragraph) blocks(text).getFirst()).content();
    }

    @Test
    void markupGoesAndTextStays() {
        String text =
                "A *b **c*** ~~d~~ `e` [f](g) [[h]] [[i|j]] ![k](l) <https://m.n> o  \np\nq<br>r"
                        + " <kbd>s</kbd> t[^1] &amp;\n\n[^1]: u\n";
        assertThat(PlainText.of(inlines(text)))
                .isEqualTo("A b c d e f h j k https://m.n o p q r s t &");
    }

    @Test
    void theTextOfAListIsThatOfItsMembersOneAfterAnother() {
        List<Inline> inlines = inlines("a *b* [c](d) `e`\nf");
        String members =
                String.join("", inlines.stream().map(i -> PlainText.of(List.of(i))).toList());
        assertThat(PlainText.of(inlines)).isEqualTo(members);
    }

    @Test
    void blocksAreLines() {
        assertThat(
                        PlainText.ofBlocks(
                                blocks(
                                        """
                                        ## Head {#h}

                                        One
                                        two

                                        - a {b=c}
                                          - d
                                        > quote

                                        | e | f |   |
                                        |---|---|---|
                                        | g |   | h |

                                        ```
                                        code
                                        ```
                                        <div>html</div>

                                        ***
                                        """)))
                .isEqualTo("Head\nOne two\na\nd\nquote\ne; f\ng; h\ncode");
    }
}
