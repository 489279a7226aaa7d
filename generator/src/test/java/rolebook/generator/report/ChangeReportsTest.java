package rolebook.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.generator.change.Change;
import rolebook.generator.change.Changes;
import rolebook.generator.change.EntryChange;
import rolebook.generator.change.Side;
import rolebook.generator.change.Subject;
import rolebook.generator.compare.Editions;

/// `changes/launch` holds a project before and after a change that touches everything, and the
/// reports of it, to be read like prose. `-Dgoldens=rewrite` writes them anew.
class ChangeReportsTest {
    private static final Path FOLDER = Path.of("src/test/resources/changes/launch");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("goldens"));
    private static final Optional<String> PREVIEW = Optional.of("https://example.org/preview/");

    private static Changes changes() {
        return Editions.compare(
                Editions.in(FOLDER.resolve("before")), Editions.in(FOLDER.resolve("after")));
    }

    @Test
    void theTextSaysExactlyWhatChanged() throws IOException {
        assertGolden("expected.txt", ChangesText.of(changes(), false));
    }

    @Test
    void theMarkdownSaysExactlyWhatChanged() throws IOException {
        assertGolden("expected.md", ChangesMarkdown.of(changes(), PREVIEW));
    }

    @Test
    void theJsonSaysExactlyWhatChanged() throws IOException {
        assertGolden("expected.json", ChangesJson.of(changes()));
    }

    private static void assertGolden(String name, String report) throws IOException {
        Path golden = FOLDER.resolve(name);
        if (REWRITE) {
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }

    @Test
    void theOtherReportsNeedNothingThatJsonDoesNotHold() {
        Changes changes = changes();
        Changes read = ChangesJson.read(ChangesJson.of(changes));
        assertThat(read).isEqualTo(changes);
        assertThat(ChangesMarkdown.of(read, PREVIEW))
                .isEqualTo(ChangesMarkdown.of(changes, PREVIEW));
    }

    @Test
    void noChangeIsSaidInOneSentence() {
        Changes none =
                Editions.compare(
                        Editions.in(FOLDER.resolve("before")),
                        Editions.in(FOLDER.resolve("before")));
        assertThat(ChangesText.of(none, false))
                .isEqualTo(
                        """
                        From main (012345678) to the working tree
                        Nothing that this knowledge base says has changed.
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            textBlock =
                    """
                    <script>	&lt;script&gt;
                    @octocat	@<!-- -->octocat
                    closes #12	closes \\#<!-- -->12
                    https://evil.example	https:<!-- -->//evil.example
                    www.evil.example	www<!-- -->.evil.example
                    [a](b)	\\[a\\]\\(b\\)
                    **a** `b` ~~c~~ _d_	\\*\\*a\\*\\* \\`b\\` \\~\\~c\\~\\~ \\_d\\_
                    :tada:	:<!-- -->tada:<!-- -->
                    a | b	a \\| b
                    $x$	\\$x\\$
                    &lt;	&amp;lt;
                    one: two	one: two
                    """)
    void whatAuthorsWriteCanNeitherMarkUpNorMentionNorLink(String written, String expected) {
        assertThat(ChangesMarkdown.escaped(written)).isEqualTo(expected);
    }

    @Test
    void lineEndsAndTurnedDirectionsCannotLeaveTheLine() {
        assertThat(ChangesMarkdown.escaped("a\n# b\r\n- c\u202E\u001B[2J"))
                .isEqualTo("a \\#<!-- --> b  - c\uFFFD\uFFFD\\[2J");
    }

    @Test
    void aReportThatIsTooLongForACommentEndsWithWhatIsLeft() {
        var side = new Side("main", Optional.of("0".repeat(40)), 0, 0);
        List<Change> many =
                IntStream.range(0, 3000)
                        .<Change>mapToObj(n ->
                                new EntryChange.Added(
                                        new Subject("t" + n, "term", "T " + n, "/t/"),
                                        "A summary.",
                                        "published"))
                        .toList();
        String report = ChangesMarkdown.of(new Changes(side, side, many, List.of()), PREVIEW);
        assertThat(report.length()).isLessThan(ChangesMarkdown.MAX_LENGTH + 200);
        assertThat(report)
                .endsWith("_3000 more: too long to show here; `rolebook diff` shows them._\n");
    }
}
