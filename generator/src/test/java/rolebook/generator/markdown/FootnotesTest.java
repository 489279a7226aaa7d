package rolebook.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

class FootnotesTest {
    private static Footnotes of(String text) {
        return Footnotes.of(
                new MarkdownParser()
                        .parse(new SourceFile("x.md", text), new Span(0, text.length()))
                        .body()
                        .blocks());
    }

    @Test
    void numbersFollowTheFirstReferences() {
        Footnotes footnotes =
                of(
                        """
                        One[^b], *two[^a]*, three[^b].

                        | t[^c] |
                        |---|

                        [^a]: A
                        [^b]: B
                        [^c]: C
                        [^d]: never mentioned
                        """);
        assertThat(footnotes.notes())
                .extracting(
                        Footnotes.Note::number,
                        note -> note.footnote().label(),
                        Footnotes.Note::references)
                .containsExactly(
                        Tuple.tuple(1, "b", 2), Tuple.tuple(2, "a", 1), Tuple.tuple(3, "c", 1));
        assertThat(footnotes.uses().get(3)).isEqualTo(new Footnotes.Use(1, 1));
    }

    @Test
    void notesThatMentionEachOtherEnd() {
        Footnotes footnotes = of("x[^a]\n\n[^a]: see[^b]\n[^b]: see[^a]\n");
        assertThat(footnotes.notes())
                .extracting(note -> note.footnote().label(), Footnotes.Note::references)
                .containsExactly(Tuple.tuple("a", 2), Tuple.tuple("b", 1));
    }

    @Test
    void theFirstOfTwoDefinitionsCounts() {
        Footnotes footnotes = of("x[^a]\n\n[^a]: one\n[^a]: two\n");
        assertThat(footnotes.notes())
                .extracting(note -> PlainText.ofBlocks(note.footnote().blocks()))
                .containsExactly("one");
    }

    @Test
    void aPageWithoutFootnotesHasNone() {
        assertThat(of("x[^a]\n")).isSameAs(Footnotes.NONE);
        assertThat(Footnotes.of(List.of())).isSameAs(Footnotes.NONE);
    }
}
