package rolebook.generator.computed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rolebook.generator.diagnostic.Severity;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Letters;
import rolebook.generator.model.MatrixRule;

class MatrixRulesTest {
    private static final List<String> COLUMNS = List.of("Product", "Sales", "Help");

    /// `pricing A/R C -`
    private static MatrixRules.Row row(String line, boolean joint) {
        String[] parts = line.split(" ");
        List<Letters> cells = Arrays.stream(parts).skip(1).map(MatrixRulesTest::letters).toList();
        return MatrixRules.Row.of(new EntryId(parts[0]), parts[0], cells, COLUMNS, joint);
    }

    private static Letters letters(String written) {
        Set<Letter> letters =
                Arrays.stream(written.split("/"))
                        .filter(letter -> !letter.equals("-"))
                        .map(Letter::valueOf)
                        .collect(Collectors.toSet());
        return new Letters(letters);
    }

    private static List<Finding> findings(MatrixRules.Row... rows) {
        return MatrixRules.findings(
                COLUMNS, List.of(rows), rule -> Optional.of(rule.rule().severity()));
    }

    private static Finding inRow(MatrixRule rule, String activity, String message) {
        return new Finding(
                rule,
                rule.rule().severity(),
                Optional.of(new EntryId(activity)),
                OptionalInt.empty(),
                message);
    }

    private static Finding inColumn(MatrixRule rule, int column, String message) {
        return new Finding(
                rule, rule.rule().severity(), Optional.empty(), OptionalInt.of(column), message);
    }

    @Test
    void aSoundMatrixHasNoFindings() {
        assertThat(findings(row("a A/R C I", false), row("b R A C", false))).isEmpty();
    }

    @Test
    void aRowHasExactlyOneAccountableAndAtLeastOneResponsible() {
        assertThat(findings(row("a A A R", false), row("b R C I", false), row("c C A I", false)))
                .containsExactly(
                        inRow(
                                MatrixRule.ONE_ACCOUNTABLE,
                                "a",
                                "More than one is accountable for \"a\": Product, Sales."),
                        inRow(
                                MatrixRule.ONE_ACCOUNTABLE,
                                "b",
                                "Nobody is accountable for \"b\": its row has no A."),
                        inRow(
                                MatrixRule.SOME_RESPONSIBLE,
                                "c",
                                "Nobody is responsible for \"c\": its row has no R."),
                        inColumn(
                                MatrixRule.OVERLOADED_ROLE,
                                1,
                                "\"Sales\" is accountable in 2 of 3 rows."));
    }

    @Test
    void aJointReasonExcusesSeveralAccountableButNotNone() {
        assertThat(findings(row("a A A R", true), row("b R C I", true)))
                .containsExactly(
                        inRow(
                                MatrixRule.ONE_ACCOUNTABLE,
                                "b",
                                "Nobody is accountable for \"b\": its row has no A."));
    }

    @Test
    void whoIsAccountableOrConsultedIsNotAlsoInformed() {
        assertThat(findings(row("a A/I R C/I", false), row("b R/I A/R C", false)))
                .extracting(Finding::rule, Finding::column, Finding::message)
                .containsExactly(
                        tuple(
                                MatrixRule.A_NOT_INFORMED,
                                OptionalInt.of(0),
                                "\"Product\" has A/I for \"a\": who is accountable or consulted is informed anyway."),
                        tuple(
                                MatrixRule.A_NOT_INFORMED,
                                OptionalInt.of(2),
                                "\"Help\" has C/I for \"a\": who is accountable or consulted is informed anyway."));
    }

    @Test
    void aColumnHasALetterAndIsAccountableInAtMostHalfOfTheRows() {
        assertThat(findings(row("a A/R C -", false), row("b A/R I -", false)))
                .containsExactly(
                        inColumn(
                                MatrixRule.OVERLOADED_ROLE,
                                0,
                                "\"Product\" is accountable in 2 of 2 rows."),
                        inColumn(MatrixRule.IDLE_ROLE, 2, "\"Help\" has no letter in any row."));
    }

    @Test
    void aRuleHasTheSeverityThatIsGivenOrIsOff() {
        MatrixRules.Row faulty = row("a C C C", false);

        assertThat(
                        MatrixRules.findings(
                                COLUMNS,
                                List.of(faulty),
                                rule ->
                                        rule == MatrixRule.ONE_ACCOUNTABLE
                                                ? Optional.of(Severity.INFO)
                                                : Optional.empty()))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple(MatrixRule.ONE_ACCOUNTABLE, Severity.INFO));
    }
}
