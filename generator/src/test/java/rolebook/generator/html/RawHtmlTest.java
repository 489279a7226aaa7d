package rolebook.generator.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.html.RawHtml.Piece;

class RawHtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    <kbd>                       @ kbd @ <kbd>
                    <KBD>                       @ kbd @ <kbd>
                    <sub >                      @ sub @ <sub>
                    <abbr title="a &amp; b">    @ abbr @ <abbr title="a &amp; b">
                    <abbr title='x" onclick=y'> @ abbr @ <abbr title="x&#34; onclick&#61;y">
                    """)
    void anAllowedStartTagIsMadeAnew(String written, String name, String markup) {
        assertThat(RawHtml.inline(written))
                .containsExactly(new Piece.Open(name, new SafeHtml(markup)));
    }

    @Test
    void endTagsAndSingleTagsAndComments() {
        assertThat(RawHtml.inline("</kbd>")).containsExactly(new Piece.Close("kbd"));
        assertThat(RawHtml.inline("<br/>")).containsExactly(new Piece.Single(new SafeHtml("<br>")));
        assertThat(RawHtml.inline("<!-- note -->")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>",
                "<b>",
                "</b>",
                "<a href=x>",
                "<kbd class=x>",
                "<kbd onclick=x>",
                "<kbd/onclick=x>",
                "<sub style='a'>",
                "<br id=x>",
                "</br>",
                "<details>",
                "<kbdx>",
                "<svg/onload=x>",
                "<!DOCTYPE html>",
                "<?php ?>",
                "<![CDATA[ x ]]>"
            })
    void everythingElseIsRefusedAsWritten(String written) {
        assertThat(RawHtml.inline(written)).containsExactly(new Piece.Refused(written, 0));
    }

    @Test
    void aBlockHoldsTextAndAFewMoreTags() {
        assertThat(
                        RawHtml.block(
                                "<details open>\n<summary>Q &amp; A</summary> <!-- x > y -->\n1 < 2 <b>"))
                .containsExactly(
                        new Piece.Open("details", new SafeHtml("<details open=\"open\">")),
                        new Piece.Text("\n"),
                        new Piece.Open("summary", new SafeHtml("<summary>")),
                        new Piece.Text("Q & A"),
                        new Piece.Close("summary"),
                        new Piece.Text(" "),
                        new Piece.Text("\n1 < 2 "),
                        new Piece.Refused("<b>", 65));
    }

    @Test
    void anUnfinishedCommentOrTagIsText() {
        assertThat(RawHtml.block("<!-- a")).containsExactly(new Piece.Text("<!-- a"));
        assertThat(RawHtml.block("<kbd")).containsExactly(new Piece.Text("<kbd"));
        assertThat(RawHtml.block("<kbd title=\"a>"))
                .containsExactly(new Piece.Text("<kbd title=\"a>"));
    }

    @Test
    void aTagHasALimit() {
        String longest = "<abbr title=\"" + "a".repeat(RawHtml.MAX_TAG - 15) + "\">";
        assertThat(RawHtml.inline(longest)).hasOnlyElementsOfType(Piece.Open.class);
        assertThat(RawHtml.inline(longest.replace("aa", "aab")))
                .hasOnlyElementsOfType(Piece.Text.class);
    }

    @Test
    void theComplaintIsTheFirstStartTagThatIsRefused() {
        assertThat(RawHtml.complaint(RawHtml.block("<kbd>a</b><i>b</i>")))
                .contains(new Piece.Refused("<i>", 10));
        assertThat(RawHtml.complaint(RawHtml.block("<kbd>a</b>"))).isEmpty();
        assertThat(RawHtml.complaint(List.of())).isEmpty();
    }
}
