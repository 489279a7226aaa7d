package rolebook.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

/// A file full of unknown ids must not keep everybody waiting for proposals.
class ProposalsTest {
    private static List<String> hints(String keys, String body) {
        var known = new SourceFile("content/glossary/roadmap.md", text("Roadmap", "", "A plan."));
        var file = new SourceFile("content/glossary/word.md", text("Word", keys, body));
        var sources = new ProjectSources(Path.of("."), List.of(known, file), List.of());
        var base = new ProjectParser(new MarkdownParser()).parse(sources).value();
        return Checks.check(base, LocalDate.EPOCH).stream().map(Diagnostic::hint).toList();
    }

    private static String text(String title, String keys, String body) {
        return "---\ntitle: " + title + "\nsummary: A word.\n" + keys + "---\n" + body + "\n";
    }

    private static String numbered(String format, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> format.formatted(i % 10))
                .collect(Collectors.joining(", "));
    }

    @Test
    void fiftyIdsOfAFileGetAProposalAndOneMoreAGeneralHint() {
        List<String> hints = hints("related: [" + numbered("roadma%d", 51) + "]\n", "Text.");
        assertThat(hints).hasSize(51);
        assertThat(hints.subList(0, 50)).containsOnly("did you mean \"roadmap\"?");
        assertThat(hints.getLast())
                .isEqualTo("write the id of an entry, which is its file name without .md");
    }

    @Test
    void fiftyLinksOfAFileGetAProposalAndOneMoreAGeneralHint() {
        List<String> hints = hints("", numbered("[[roadma%d]]", 51));
        assertThat(hints).hasSize(51);
        assertThat(hints.subList(0, 50)).containsOnly("did you mean \"roadmap\"?");
        assertThat(hints.getLast())
                .isEqualTo("write the id of an entry, which is its file name without .md");
    }
}
