package rolebook.generator.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverlaysTest {
    private static Project project() {
        return new Project().activities("pricing", "research", "selling").roles("pm", "pmm", "ops");
    }

    private static Project team(Project project, String text) {
        return project.file("teams/small.yml", "title: S\nsummary: S.\nbase: launch\n" + text);
    }

    private static String overlay(Project project) {
        return Shown.lines(Derivation.derive(project.knowledge()).overlays(), Shown::overlay);
    }

    private static String here(Project project) {
        return Shown.map(
                Derivation.derive(project.knowledge()).here(),
                lines -> Shown.lines(lines, Shown::here));
    }

    @Test
    void rolesOfOneSeatMergeIntoOneColumn() {
        Project project =
                team(
                        project()
                                .raci(
                                        "launch",
                                        "rules: {idle-role: off}",
                                        "pm pmm ops",
                                        "pricing A R C",
                                        "research C I A/R",
                                        "selling I C A/R"),
                        """
                        seats:
                          Lead: {roles: [pm, pmm]}
                          Operations: {roles: [ops]}
                        """);

        assertThat(overlay(project))
                .isEqualTo(
                        """
                        small on launch
                        Lead, Operations
                        pricing KEPT [pm A, pmm R, ops C] -> [A/R, C]
                        research KEPT [pm C, pmm I, ops A/R] -> [C, A/R]
                        selling KEPT [pm I, pmm C, ops A/R] -> [C, A/R]
                        info overloaded-role column 1: "Operations" is accountable in 2 of 3 rows.\
                        """);
    }

    @Test
    void stepsAreDroppedReducedChangedAndAddedEachWithItsReasons() {
        Project project =
                team(
                        project()
                                .activities("training", "checking")
                                .raci(
                                        "launch",
                                        "rules: {overloaded-role: off}",
                                        "pm pmm",
                                        "pricing A/R C",
                                        "research R A",
                                        "selling A/R I",
                                        "training A/R -"),
                        """
                        seats:
                          Lead: {roles: [pm], contact: "#lead"}
                          Teller: {roles: [pmm, ops]}
                        change:
                          - {step: pricing, role: pmm, letter: none, reason: no time}
                          - {step: selling, role: ops, letter: R, reason: sells best}
                          - {step: selling, role: pm, letter: A, reason: signs only}
                        drop: [{step: research, reason: bought}]
                        reduce: [{step: selling, to: one shop, reason: only one}]
                        add:
                          - {step: checking, letters: {pmm: A/R}, reason: nobody else}
                          - {step: training, letters: {pmm: A/R}, reason: has a row already}
                        """);

        assertThat(overlay(project))
                .isEqualTo(
                        """
                        small on launch
                        Lead, Teller
                        pricing CHANGED [pm A/R, pmm C] -> [A/R, -] because no time
                        research DROPPED [pm R, pmm A] -> [-, -] because bought
                        selling REDUCED [pm A/R, pmm I] -> [A, R] to one shop because sells best, signs only, only one
                        training KEPT [pm A/R, pmm -] -> [A/R, -]
                        checking ADDED [] -> [-, A/R] because nobody else\
                        """);
        assertThat(here(project))
                .isEqualTo(
                        """
                        small: small checking: Teller A/R as [pmm] because nobody else
                        small pricing: Lead A/R as [pm] at #lead because no time
                        small research:  dropped bought
                        small selling: Lead A as [pm] at #lead, Teller R as [ops] to one shop because sells best, signs only, only one
                        small training: Lead A/R as [pm] at #lead\
                        """);
    }

    @Test
    void aRoleWithoutASeatIsListedAndTakesItsLettersAway() {
        Project project =
                team(
                        project().raci("launch", "", "pm ops", "pricing R A", "selling A/R -"),
                        """
                        seats:
                          Lead: {roles: [pm]}
                          Guest: {roles: [gone]}
                        """);

        assertThat(overlay(project))
                .isEqualTo(
                        """
                        small on launch
                        Lead, Guest
                        pricing KEPT [pm R, ops A] -> [R, -]
                        selling KEPT [pm A/R, ops -] -> [A/R, -]
                        unseated [ops]
                        error one-accountable row pricing: Nobody is accountable for "Pricing": its row has no A.
                        warning idle-role column 1: "Guest" has no letter in any row.\
                        """);
    }

    @Test
    void aJointReasonStaysOnlyWhereSeveralAreStillAccountable() {
        Project base =
                project()
                        .raci(
                                "launch",
                                "rules: {overloaded-role: off}",
                                "pm pmm ops",
                                "pricing A A/R - joint both pay",
                                "research A - A/R joint both ask",
                                "selling A/R R I");

        assertThat(
                        overlay(
                                team(
                                        base,
                                        """
                                        seats:
                                          Lead: {roles: [pm, pmm]}
                                          Operations: {roles: [ops]}
                                        """)))
                .isEqualTo(
                        """
                        small on launch
                        Lead, Operations
                        pricing KEPT [pm A, pmm A/R, ops -] -> [A/R, -]
                        research KEPT [pm A, pmm -, ops A/R] -> [A, A/R] joint both ask
                        selling KEPT [pm A/R, pmm R, ops I] -> [A/R, I]\
                        """);
    }

    @Test
    void aSecondAccountableSeatIsFoundWithTheSeverityOfTheBase() {
        Project project =
                team(
                        project()
                                .raci(
                                        "launch",
                                        "rules: {one-accountable: warning, overloaded-role: off}",
                                        "pm pmm",
                                        "pricing A/R C"),
                        """
                        seats:
                          Lead: {roles: [pm]}
                          Teller: {roles: [pmm]}
                        change: [{step: pricing, role: pmm, letter: A, reason: the founder}]
                        """);

        assertThat(overlay(project))
                .endsWith(
                        """
                        pricing CHANGED [pm A/R, pmm C] -> [A/R, A] because the founder
                        warning one-accountable row pricing: More than one is accountable for "Pricing": Lead, Teller.\
                        """);
    }

    @Test
    void seatsThatShareARoleAnswerEachInTheirScope() {
        Project project =
                team(
                        project()
                                .raci(
                                        "launch",
                                        "rules: {overloaded-role: off}",
                                        "pm pmm ops",
                                        "pricing A/R C -",
                                        "selling R A C",
                                        "research R - A"),
                        """
                        seats:
                          Shop lead: {roles: [pm, pmm], scope: Shop, contact: "#shop"}
                          App lead: {roles: [pm], scope: App}
                          Operations: {roles: [ops]}
                        change: [{step: research, role: pm, letter: A/R, reason: alone}]
                        """);

        assertThat(overlay(project))
                .isEqualTo(
                        """
                        small on launch
                        Shop lead, App lead, Operations
                        pricing KEPT [pm A/R, pmm C, ops -] -> [A/R, A/R, -]
                        selling KEPT [pm R, pmm A, ops C] -> [A/R, R, C]
                        research CHANGED [pm R, pmm -, ops A] -> [A/R, A/R, A] because alone
                        error one-accountable row research: More than one is accountable for "Research" in App: App lead, Operations.
                        error one-accountable row research: More than one is accountable for "Research" in Shop: Shop lead, Operations.\
                        """);
        assertThat(here(project))
                .startsWith(
                        "small: small pricing: Shop lead A/R as [pm] in Shop at #shop, App lead A/R as [pm] in App");
    }

    @Test
    void twoSeatsOfOneScopeAreTwoAndOneSharedByOtherScopesCountsAsOne() {
        Project project =
                team(
                        project()
                                .raci(
                                        "launch",
                                        "rules: {overloaded-role: off, idle-role: off}",
                                        "pm ops",
                                        "pricing A/R -",
                                        "selling A/R A"),
                        """
                        seats:
                          One: {roles: [pm], scope: Shop}
                          Two: {roles: [pm], scope: Shop}
                          Three: {roles: [ops], scope: North}
                          Four: {roles: [ops], scope: South}
                        """);

        assertThat(overlay(project))
                .endsWith(
                        """
                        error one-accountable row pricing: More than one is accountable for "Pricing" in Shop: One, Two.
                        error one-accountable row selling: More than one is accountable for "Selling" in North: One / Two, Three.
                        error one-accountable row selling: More than one is accountable for "Selling" in Shop: One, Two, Three / Four.
                        error one-accountable row selling: More than one is accountable for "Selling" in South: One / Two, Four.\
                        """);
    }

    @Test
    void seatsThatShareARoleWithoutScopesAreNotReportedASecondTime() {
        Project project =
                team(
                        project()
                                .raci(
                                        "launch",
                                        "rules: {overloaded-role: off}",
                                        "pm",
                                        "pricing A/R"),
                        """
                        seats:
                          One: {roles: [pm]}
                          Two: {roles: [pm]}
                        """);

        assertThat(overlay(project)).endsWith("pricing KEPT [pm A/R] -> [A/R, A/R]");
    }

    @Test
    void aTeamWithoutAMatrixToStandOnHasNoOverlay() {
        Project project = team(project(), "seats: {Lead: {roles: [pm]}}\n");

        assertThat(overlay(project)).isEmpty();
        assertThat(here(project)).isEmpty();
    }
}
