package rolebook.generator.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rolebook.generator.model.EntryId;

class RolePairsTest {
    private static String pairs(Project project) {
        return Shown.lines(Derivation.derive(project.knowledge()).pairs(), Shown::pair);
    }

    @Test
    void aPairShowsWhatBothDoAndWhatOnlyOneDoes() {
        Project project =
                new Project()
                        .terms("sql", "writing", "rhetoric")
                        .activities("pricing", "research", "selling", "budgeting")
                        .roles("pm", "analyst")
                        .says(
                                "pm",
                                Project.said("pm", "sets", "research", "pricing"),
                                Project.said("pm", "plans", "budgeting"),
                                Project.said("pm", "asks", "research"),
                                Project.said("pm", "smiles"))
                        .says(
                                "analyst",
                                Project.said("analyst", "reads", "research"),
                                Project.said("analyst", "sells", "selling"))
                        .skills(
                                "pm",
                                Project.skill("writes", "writing"),
                                Project.skill("queries", "sql"),
                                Project.skill("listens", ""))
                        .skills(
                                "analyst",
                                Project.skill("joins", "sql"),
                                Project.skill("speaks", "rhetoric"),
                                Project.skill("writes-well", "writing"))
                        .handsOver(
                                "pm",
                                Project.handOver("analyst", List.of("asks"), List.of("facts")))
                        .entry("comparisons", "pm-vs-analyst", "Which?", "roles: [pm, analyst]")
                        .entry("comparisons", "again", "Which again?", "roles: [pm, analyst, pm]");

        assertThat(pairs(project))
                .isEqualTo(
                        """
                        analyst and pm
                        shared research [analyst#reads][pm#sets, pm#asks]
                        only a selling [analyst#sells]
                        only b budgeting [pm#plans], pricing [pm#sets]
                        skills [sql, writing] a [speaks] b [listens]
                        analyst to pm gives [facts @pm] gets [asks @pm]
                        written pm-vs-analyst\
                        """);
    }

    @Test
    void lettersAloneMakeNoPair() {
        Project project =
                new Project()
                        .activities("pricing")
                        .roles("pm", "pmm")
                        .says("pm", Project.said("pm", "sets", "pricing"))
                        .raci("launch", "", "pm pmm", "pricing A/R C");

        assertThat(pairs(project)).isEmpty();
    }

    @Test
    void aWrittenComparisonMakesAPairEvenWithoutASharedActivity() {
        Project project =
                new Project()
                        .roles("pm", "pmm", "ops")
                        .entry("comparisons", "two", "Two", "roles: [pmm, pm]")
                        .entry("comparisons", "three", "Three", "roles: [pmm, pm, ops]");

        assertThat(pairs(project))
                .isEqualTo(
                        """
                        pm and pmm
                        shared\s
                        only a\s
                        only b\s
                        skills [] a [] b []

                        written two\
                        """);
    }

    @Test
    void upToSixtyRolesEveryPairThatSharesAnActivityCounts() {
        assertThat(SharingRoles.of(roles(60, _ -> Set.of(new EntryId("all")))))
                .hasSize(60 * 59 / 2);
    }

    @Test
    void aboveSixtyRolesEachBringsItsTenNearest() {
        SortedMap<EntryId, Set<EntryId>> ring =
                roles(
                        61,
                        role ->
                                IntStream.range(role, role + 20)
                                        .mapToObj(at -> new EntryId("activity-" + at % 61))
                                        .collect(Collectors.toSet()));

        Set<Pair> expected =
                IntStream.range(0, 61)
                        .boxed()
                        .flatMap(role ->
                                IntStream.rangeClosed(1, 5)
                                        .mapToObj(step ->
                                                Pair.of(role(role), role((role + step) % 61))))
                        .collect(Collectors.toSet());
        assertThat(SharingRoles.of(ring)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void equallyNearRolesCountInIdOrder() {
        SortedMap<EntryId, Set<EntryId>> same = roles(61, _ -> Set.of(new EntryId("all")));

        assertThat(SharingRoles.of(same))
                .filteredOn(pair -> pair.b().equals(role(60)))
                .extracting(Pair::a)
                .containsExactlyElementsOf(
                        IntStream.range(0, 10).mapToObj(RolePairsTest::role).toList());
    }

    private static SortedMap<EntryId, Set<EntryId>> roles(
            int count, IntFunction<Set<EntryId>> activities) {
        SortedMap<EntryId, Set<EntryId>> roles = new TreeMap<>();
        IntStream.range(0, count).forEach(at -> roles.put(role(at), activities.apply(at)));
        return roles;
    }

    private static EntryId role(int number) {
        return new EntryId("role-%02d".formatted(number));
    }
}
