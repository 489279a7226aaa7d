package rolebook.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

class RememberingParserTest {
    private final MarkdownParser parser = MarkdownParser.remembering();

    @Test
    void anUnchangedTextIsNotParsedAgainAndAChangedOneIs() {
        MarkdownParser.Parsed first = parse("a.md", "One *word*.\n");
        assertThat(parse("a.md", "One *word*.\n")).isSameAs(first);
        MarkdownParser.Parsed changed = parse("a.md", "Two *words*.\n");
        assertThat(changed)
                .isEqualTo(
                        new MarkdownParser()
                                .parse(file("a.md", "Two *words*.\n"), span("Two *words*.\n")));
        assertThat(parse("a.md", "One *word*.\n")).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void filesOfOneTextHaveTheirOwnTrees() {
        assertThat(parse("a.md", "Text {#x y}.\n")).isNotSameAs(parse("b.md", "Text {#x y}.\n"));
    }

    private MarkdownParser.Parsed parse(String path, String text) {
        return parser.parse(file(path, text), span(text));
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text);
    }

    private static Span span(String text) {
        return new Span(0, text.length());
    }
}
