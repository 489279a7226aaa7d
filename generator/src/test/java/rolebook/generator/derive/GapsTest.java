package rolebook.generator.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rolebook.generator.computed.Gap;

class GapsTest {
    @Test
    void everyKindOfGapIsFoundOnceAndInOrder() {
        Project project =
                new Project()
                        .entry("glossary", "okr", "OKR", "reviewed: 2026-01-31\nreview-every: P1Y")
                        .entry(
                                "activities",
                                "pricing",
                                "Pricing",
                                "---\nPrices.\n\n## Inputs\n- [OKR](../glossary/okr.md)\n- A price list\n")
                        .entry(
                                "activities",
                                "planning",
                                "Planning",
                                "---\nSee [prices](../roles/pm.md#set-prices).\n")
                        .entry(
                                "roles",
                                "pm",
                                "PM",
                                """
                                ---
                                Who.

                                ## Responsibilities
                                - [Set prices](../activities/pricing.md)
                                - Plan {#plan activity=planning}

                                ## Skills
                                ### People
                                - Tact
                                """)
                        .entry("roles", "pmm", "PMM", "related: [pm]")
                        .raci("launch", "", "pm", "pricing A/R");

        assertThat(lines(project))
                .isEqualTo(
                        """
                        UNDEFINED_TERM pm: Tact
                        UNDEFINED_TERM pricing: A price list
                        NOBODY_ACCOUNTABLE planning:\s
                        NO_SKILLS pmm:\s
                        UNMENTIONED pmm:\s
                        PROVISIONAL_ANCHOR pm: Set prices
                        REVIEW okr: 2027-01-31\
                        """);
    }

    @Test
    void anActivityThatNoRoleSpeaksOfIsToldThoughAFrameworkHasIt() {
        Project project =
                new Project()
                        .activities("pricing")
                        .entry("roles", "pm", "PM", "")
                        .raci("launch", "", "pm", "pricing A/R");
        assertThat(lines(project)).contains("NOBODY_DOES pricing").doesNotContain("ACCOUNTABLE");
    }

    private static String lines(Project project) {
        return Derivation.derive(project.knowledge()).gaps().stream()
                .map(GapsTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Gap gap) {
        return gap.kind() + " " + gap.entry().value() + ": " + gap.what();
    }
}
