package rolebook.generator.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.computed.Derived;
import rolebook.generator.model.Responsibility;

class DerivationTest {
    private static final int ROLES = 70;
    private static final int ACTIVITIES = 40;
    private static final int TERMS = 30;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfEntriesDoesNotMatter(long seed) {
        Project project = anyProject(new Random(seed));

        assertThat(Derivation.derive(project.knowledge(seed)))
                .isEqualTo(Derivation.derive(project.knowledge()));
    }

    @Test
    void theLocaleDoesNotMatter() {
        Project project = anyProject(new Random(7));
        Derived expected = Derivation.derive(project.knowledge());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Derivation.derive(project.knowledge())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothingFollowsFromNothing() {
        assertThat(Derivation.derive(new Project().knowledge()).alphabet()).isEmpty();
    }

    /// Entries that refer to each other and now and then to nothing at all.
    private static Project anyProject(Random random) {
        var project = new Project();
        for (int i = 0; i < TERMS; i++) {
            project.entry(
                    "glossary",
                    "term-" + i,
                    title(random),
                    "tags: ["
                            + any(random, "tag", 5)
                            + "]\nrelated: ["
                            + any(random, "term", TERMS)
                            + "]");
            project.links("term-" + i, any(random, "role", ROLES), any(random, "term", TERMS));
        }
        for (int i = 0; i < ACTIVITIES; i++) {
            String broader = "broader: " + any(random, "activity", ACTIVITIES);
            project.entry("activities", "activity-" + i, title(random), broader);
        }
        for (int i = 0; i < ROLES; i++) {
            addRole(project, "role-" + i, random);
        }
        for (int i = 0; i < 3; i++) {
            addTeam(project, i, random);
        }
        return project;
    }

    private static void addRole(Project project, String id, Random random) {
        project.entry("roles", id, title(random), "aliases: [" + title(random) + " " + id + "]");
        List<Responsibility> said = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            said.add(
                    Project.said(
                            id,
                            "says-" + i,
                            any(random, "activity", ACTIVITIES),
                            any(random, "activity", ACTIVITIES)));
        }
        project.says(id, said.toArray(Responsibility[]::new));
        project.skills(id, Project.skill("skill", any(random, "term", TERMS)));
        project.handsOver(
                id,
                Project.handOver(any(random, "role", ROLES), List.of("word"), List.of("thing")));
    }

    private static void addTeam(Project project, int number, Random random) {
        String[] rows =
                IntStream.range(0, 5)
                        .mapToObj(row -> "activity-" + row * 7 + letters(random) + letters(random))
                        .toArray(String[]::new);
        project.raci("matrix-" + number, "", "role-1 role-2", rows);
        project.file(
                "teams/team-" + number + ".yml",
                """
                title: Team
                summary: S.
                base: matrix-%s
                seats:
                  One: {roles: [role-1, %s], scope: Here}
                  Two: {roles: [role-1, %s], scope: There}
                drop: [{step: activity-%s, reason: why}]
                """
                        .formatted(
                                number,
                                any(random, "role", ROLES),
                                any(random, "role", ROLES),
                                random.nextInt(3) * 7));
    }

    private static String letters(Random random) {
        return " " + List.of("A", "R", "A/R", "C", "I", "-").get(random.nextInt(6));
    }

    private static String title(Random random) {
        return List.of("Ilık", "ilik", "Élan", "elan", "IO", "io", "Zoo").get(random.nextInt(7));
    }

    /// An id, at times one more than there are.
    private static String any(Random random, String kind, int count) {
        return kind + "-" + random.nextInt(count + 1);
    }
}
