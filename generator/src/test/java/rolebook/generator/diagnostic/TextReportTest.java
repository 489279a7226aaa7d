package rolebook.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rolebook.generator.source.Place;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

class TextReportTest {
    private static Diagnostic at(String line, int from, int to) {
        var file = new SourceFile("content/roles/x.md", line);
        return Diagnostic.of(
                Rule.UNKNOWN_ENTRY, file.place(new Span(from, to)), "Not known.", "write another");
    }

    private static String frame(String line, int from, int to) {
        CodeFrame frame = CodeFrame.of(at(line, from, to).place());
        return frame.line() + "\n" + frame.carets();
    }

    @Test
    void aProblemHasItsPlaceItsLineAndAHint() {
        assertThat(TextReport.of(List.of(at("related: [okr]", 10, 13)), false))
                .isEqualTo(
                        """
                        content/roles/x.md:1:11: error: Not known.  [unknown-entry]
                        related: [okr]
                                  ^^^
                        hint: write another

                        1 error, 0 warnings
                        """);
    }

    @Test
    void whatCannotBeShownHasNoFrameAndAnEmptyHintNoLine() {
        var problem = Diagnostic.of(Rule.UNKNOWN_FILE, Place.of("content/a.txt"), "Unknown.", "");
        var note = Diagnostic.of(Rule.STALE_REVIEW, Place.of("content/b.md"), "Old.", "read it");
        assertThat(TextReport.of(List.of(problem, problem, note), false))
                .isEqualTo(
                        """
                        content/a.txt:1:1: warning: Unknown.  [unknown-file]

                        content/a.txt:1:1: warning: Unknown.  [unknown-file]

                        content/b.md:1:1: info: Old.  [stale-review]
                        hint: read it

                        0 errors, 2 warnings, 1 note
                        """);
    }

    @Test
    void withoutProblemsThereIsOnlyTheCount() {
        assertThat(TextReport.of(List.of(), true)).isEqualTo("0 errors, 0 warnings\n");
    }

    @Test
    void coloursAreSetOnlyWhenAskedFor() {
        assertThat(TextReport.of(List.of(at("okr", 0, 3)), true))
                .isEqualTo(
                        """
                        \u001B[1mcontent/roles/x.md:1:1:\u001B[0m \u001B[1;31merror:\u001B[0m Not known.\u001B[2m  [unknown-entry]\u001B[0m
                        okr
                        \u001B[1;31m^^^\u001B[0m
                        hint: write another

                        1 error, 0 warnings
                        """);
    }

    @Test
    void tabsStayTabsSoThatTheCaretStandsBelow() {
        assertThat(frame("\ta\tb c", 3, 4)).isEqualTo("\ta\tb c\n\t \t^");
    }

    @Test
    void wideCharactersCountTwoColumnsAndMarksNone() {
        assertThat(frame("値段 x", 3, 4)).isEqualTo("値段 x\n     ^");
        assertThat(frame("値段 x", 0, 2)).isEqualTo("値段 x\n^^^^");
        assertThat(frame("🚀 x", 3, 4)).isEqualTo("🚀 x\n   ^");
        assertThat(frame("e\u0301 x", 3, 4)).isEqualTo("e\u0301 x\n  ^");
    }

    @Test
    void anEmptyPlaceAndOneAtTheEndGetOneCaret() {
        assertThat(frame("abc", 1, 1)).isEqualTo("abc\n ^");
        assertThat(frame("abc", 3, 3)).isEqualTo("abc\n   ^");
    }

    @Test
    void aPlaceOfSeveralLinesIsMarkedToTheEndOfTheFirst() {
        assertThat(frame("abc\ndef", 1, 6)).isEqualTo("abc\n ^^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "a".repeat(300) + "HERE" + "b".repeat(300);
        assertThat(frame(line, 300, 304))
                .isEqualTo(
                        "…"
                                + "a".repeat(60)
                                + "HERE"
                                + "b".repeat(56)
                                + "…\n"
                                + " ".repeat(61)
                                + "^^^^");
        assertThat(frame("x".repeat(121), 0, 121))
                .isEqualTo("x".repeat(120) + "…\n" + "^".repeat(120));
        assertThat(frame("x".repeat(120), 119, 120))
                .isEqualTo("x".repeat(120) + "\n" + " ".repeat(119) + "^");
    }

    @Test
    void aLineIsNeverCutWithinACharacter() {
        String rockets = "🚀".repeat(100);
        assertThat(frame("x" + rockets, 101, 103)).startsWith("…🚀").contains("🚀…\n");
    }

    @Test
    void whatWouldSteerATerminalOrTurnTheLineIsNotPrinted() {
        Diagnostic problem =
                Diagnostic.of(
                        Rule.BROKEN_LINK,
                        at("a\u001B[31mb\u202Ec\u2028d\u200De", 1, 2).place(),
                        "There is no \"\u001B]0;x\u0007\u202E\".",
                        "write\u0000 it");
        assertThat(TextReport.of(List.of(problem), false))
                .isEqualTo(
                        """
                        content/roles/x.md:1:2: error: There is no "�]0;x��".  [broken-link]
                        a�[31mb�c�d\u200De
                         ^
                        hint: write� it

                        1 error, 0 warnings
                        """);
    }

    @Test
    void whoAsksForMoreIsToldOnceWhyARuleMatters() {
        Map<Rule, RuleHelp> help =
                Map.of(Rule.UNKNOWN_ENTRY, new RuleHelp("What.", "Readers get lost.", "How."));
        String problem =
                """
                content/roles/x.md:1:1: error: There is no entry with the id "a".  [unknown-entry]
                a
                ^
                hint: write b
                """;
        var one =
                Diagnostic.of(
                        Rule.UNKNOWN_ENTRY,
                        at("a", 0, 1).place(),
                        "There is no entry with the id \"a\".",
                        "write b");
        assertThat(TextReport.of(List.of(one, one), false, help))
                .isEqualTo(
                        problem
                                + "why: Readers get lost.\n\n"
                                + problem
                                + "\n2 errors, 0 warnings\n");
    }
}
