package rolebook.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

class GithubReportTest {
    private static final SourceFile FILE =
            new SourceFile("content/roles/x.md", "---\ntitle: X\n---\nAsk the [boss](y.md).\n");

    @Test
    void aProblemIsOneCommandWithItsPlace() {
        var problem =
                Diagnostic.of(
                        Rule.BROKEN_LINK,
                        FILE.place(Span.of(25, 12)),
                        "The link \"y.md\" leads to no entry.",
                        "did you mean \"x.md\"?");
        assertThat(GithubReport.of(List.of(problem)))
                .isEqualTo(
                        "::error file=content/roles/x.md,line=4,col=9,title=broken-link::The link \"y.md\" leads to no entry.%0Ahint: did you mean \"x.md\"?\n");
    }

    @Test
    void severitiesHaveTheirOwnCommandsAndAnEmptyHintIsLeftOut() {
        List<Diagnostic> problems =
                List.of(
                        Diagnostic.of(Rule.RAW_HTML, FILE.start(), "One.", ""),
                        Diagnostic.of(Rule.UNKNOWN_TAG, FILE.start(), "Two.", ""));
        assertThat(GithubReport.of(problems))
                .isEqualTo(
                        """
                        ::warning file=content/roles/x.md,line=1,col=1,title=raw-html::One.
                        ::notice file=content/roles/x.md,line=1,col=1,title=unknown-tag::Two.
                        """);
    }

    @Test
    void whatAFileSaysNeverBecomesACommandOfItsOwn() {
        var file = new SourceFile("content/a,b:c%d.md", "x");
        var problem =
                Diagnostic.of(Rule.BROKEN_LINK, file.start(), "100 %\r\n::error::no", "a: b, c");
        assertThat(GithubReport.of(List.of(problem)))
                .isEqualTo(
                        "::error file=content/a%2Cb%3Ac%25d.md,line=1,col=1,title=broken-link::100 %25%0D%0A::error::no%0Ahint: a: b, c\n");
    }

    @Test
    void noProblemsAreNoCommands() {
        assertThat(GithubReport.of(List.of())).isEmpty();
    }
}
