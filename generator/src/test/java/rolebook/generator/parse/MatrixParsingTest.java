package rolebook.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.diagnostic.Severity;
import rolebook.generator.model.Entry;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.MatrixRule;
import rolebook.generator.source.Located;

class MatrixParsingTest {
    private static final String HEAD = "---\ntitle: %s\nsummary: S.\n%s---\n";

    private static Parsed matrix(String table) {
        return Parsed.of(
                "frameworks/f.md",
                HEAD.formatted("F", "kind: raci\n") + "## Matrix\n\n" + table + "\n",
                "roles/manager.md",
                HEAD.formatted("Product manager", "aliases: [PM]\n"),
                "roles/seller.md",
                HEAD.formatted("Seller", ""),
                "activities/pricing.md",
                HEAD.formatted("Pricing", ""),
                "activities/selling.md",
                HEAD.formatted("Selling", ""));
    }

    private static List<String> rows(Entry entry, Matrix matrix) {
        return matrix.rows().stream()
                .map(row ->
                        Parsed.shown(entry, row.activity())
                                + " "
                                + row.cells().stream().map(Located::value).toList()
                                + row.joint().map(why -> " " + why.value()).orElse(""))
                .toList();
    }

    @Test
    void cellsNameEntriesByLinkWikiLinkTitleAliasAndId() {
        Parsed parsed =
                matrix(
                        """
                        | What | [PM](../roles/manager.md) | [[seller]] |
                        |---|---|:-:|
                        | [Setting prices](../activities/pricing.md) | A/R | - |
                        | selling {joint="they share a desk"} | A, C | A/R/I |
                        """);
        Entry.Framework entry = parsed.entry("f", Entry.Framework.class);
        Matrix matrix = entry.matrix().orElseThrow();
        assertThat(parsed.problems()).isEmpty();
        assertThat(Parsed.shown(entry, matrix.roles()))
                .containsExactly("manager @ [PM](../roles/manager.md)", "seller @ [[seller]]");
        assertThat(rows(entry, matrix))
                .containsExactly(
                        "pricing @ [Setting prices](../activities/pricing.md) [A/R, ]",
                        "selling @ selling {joint=\"they share a desk\"} [A/C, A/R/I] they share a desk");
        assertThat(Parsed.text(entry, matrix.rows().getLast().span())).startsWith("| selling");
        assertThat(Parsed.text(entry, matrix.rows().getFirst().cells().getFirst().span()))
                .isEqualTo("A/R");
    }

    @Test
    void titlesAndAliasesAreComparedWithoutCaseAndHyphens() {
        Parsed parsed = matrix("| | pm | SELLER |\n|---|---|---|\n| PRICING | A | R |\n");
        assertThat(parsed.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "R,R",
        "a,A",
        "'A / R',A/R",
        "'R,A',A/R",
        "'A, C',A/C",
        "'',''",
        "-,''",
        "–,''",
        "none,''"
    })
    void cellsHoldLettersOrNone(String written, String read) {
        Parsed parsed = matrix("| | PM |\n|---|---|\n| Pricing | " + written + " |\n");
        assertThat(parsed.problems()).isEmpty();
        Matrix matrix = parsed.entry("f", Entry.Framework.class).matrix().orElseThrow();
        assertThat(matrix.rows().getFirst().letters().getFirst()).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "AR", "A/", "A//R", "A R", "yes"})
    void anythingElseIsNoLetter(String written) {
        assertThat(matrix("| | PM |\n|---|---|\n| Pricing | " + written + " |\n").faults())
                .containsExactly("frameworks/f.md:10:13 matrix-letter");
    }

    @Test
    void whatStandsTwiceOrIsOfAnotherKindIsAnErrorAtItsCell() {
        assertThat(
                        matrix(
                                        """
                                        | | PM | Manager | Pricing |
                                        |---|---|---|---|
                                        | Pricing | A | R | C |
                                        | pricing | A | R | C |
                                        | Seller | A | R | C |
                                        """)
                                .faults())
                .containsExactly(
                        "frameworks/f.md:8:10 duplicate-column",
                        "frameworks/f.md:8:20 unknown-entry",
                        "frameworks/f.md:11:3 duplicate-row",
                        "frameworks/f.md:12:3 unknown-entry");
    }

    @Test
    void rulesHaveTheSeverityThatTheFrameworkGivesThem() {
        Parsed parsed =
                Parsed.of(
                        "frameworks/f.md",
                        HEAD.formatted("F", "rules: {one-accountable: warning, idle-role: off}\n"));
        Entry.Framework framework = parsed.entry("f", Entry.Framework.class);
        assertThat(parsed.problems()).isEmpty();
        assertThat(framework.rules())
                .isEqualTo(
                        Map.of(
                                MatrixRule.ONE_ACCOUNTABLE,
                                Optional.of(Severity.WARNING),
                                MatrixRule.IDLE_ROLE,
                                Optional.empty()));
        assertThat(framework.severity(MatrixRule.SOME_RESPONSIBLE)).contains(Severity.ERROR);
        assertThat(framework.raci()).isFalse();
    }

    @Test
    void stepsAreTheItemsOfOrderedLists() {
        Parsed parsed =
                Parsed.of(
                        "frameworks/f.md",
                        HEAD.formatted("F", "")
                                + "## Steps\n\n- not this\n\n1. Begin {#start}\n\n   Slowly.\n2. End\n");
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.entry("f", Entry.Framework.class).steps())
                .extracting(step ->
                        step.text().plain() + " #" + step.anchor() + " " + step.rest().size())
                .containsExactly("Begin #start 1", "End #end 0");
    }

    @Test
    void aComparisonKeepsTheOrderOfItsRoles() {
        Parsed parsed =
                Parsed.of("comparisons/c.md", HEAD.formatted("C", "roles: [b, a]\n") + "Text.\n");
        Entry.Comparison comparison = parsed.entry("c", Entry.Comparison.class);
        assertThat(parsed.problems()).isEmpty();
        assertThat(Parsed.shown(comparison, comparison.roles())).containsExactly("b @ b", "a @ a");
    }
}
