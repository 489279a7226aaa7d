package rolebook.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rolebook.generator.model.Entry;

class TeamParsingTest {
    @Test
    void seatsAndDeviationsAreReadWithTheirPlaces() {
        Parsed parsed =
                Parsed.of(
                        "teams/few.yml",
                        """
                        # who does what here
                        title: Few
                        summary: We are few.
                        base: launch
                        seats:
                          Anna & Ben: {roles: [a, b], contact: "#ab"}
                          Cleo:
                            roles: [c]
                            scope: Shop
                        drop: [{step: s, reason: bought}]
                        reduce:
                          - step: t
                            to: less
                            reason: no time
                        change: [{step: u, role: a, letter: none, reason: new}, {step: u, role: b, letter: R/A, reason: old}]
                        add: [{step: v, letters: {a: A/R, b: "C, I"}, joint: both sign, reason: calls}]
                        """);
        Entry.Team team = parsed.entry("few", Entry.Team.class);
        assertThat(parsed.problems()).isEmpty();
        assertThat(Parsed.shown(team, team.base())).isEqualTo("launch @ launch");
        assertThat(team.seats())
                .extracting(seat ->
                        Parsed.shown(team, seat.label())
                                + " "
                                + Parsed.shown(team, seat.roles())
                                + " "
                                + seat.contact()
                                + " "
                                + seat.scope().map(scope -> scope.value()))
                .containsExactly(
                        "Anna & Ben @ Anna & Ben [a @ a, b @ b] Optional[#ab] Optional.empty",
                        "Cleo @ Cleo [c @ c] Optional.empty Optional[Shop]");
        assertThat(team.drops())
                .extracting(drop -> Parsed.shown(team, drop.step()) + " " + drop.reason())
                .containsExactly("s @ s bought");
        assertThat(team.reductions())
                .extracting(
                        cut -> Parsed.shown(team, cut.step()) + " " + cut.to() + " " + cut.reason())
                .containsExactly("t @ t less no time");
        assertThat(team.changes())
                .extracting(change ->
                        Parsed.shown(team, change.step())
                                + " "
                                + Parsed.shown(team, change.role())
                                + " ["
                                + change.letters()
                                + "] "
                                + change.reason())
                .containsExactly("u @ u a @ a [] new", "u @ u b @ b [A/R] old");
        assertThat(team.additions())
                .extracting(add ->
                        Parsed.shown(team, add.step())
                                + " "
                                + add.letters().values()
                                + " "
                                + add.joint().map(joint -> joint.value())
                                + " "
                                + add.reason())
                .containsExactly("v @ v [A/R, C/I] Optional[both sign] calls");
        assertThat(team.header().url()).isEqualTo("/teams/few/");
    }

    @Test
    void whatIsMissingOfTheFileStandsAtItsFirstLineAndOfAMapAtItsStart() {
        assertThat(
                        Parsed.of(
                                        "teams/few.yml",
                                        """
                                        # a comment
                                        title: Few
                                        seats:
                                          Anna: {contact: x}
                                        drop: [{step: s}]
                                        change: [{reason: r}]
                                        """)
                                .faults())
                .containsExactly(
                        "teams/few.yml:1:1 missing-key",
                        "teams/few.yml:1:1 missing-key",
                        "teams/few.yml:4:9 missing-key",
                        "teams/few.yml:5:8 missing-reason",
                        "teams/few.yml:6:10 missing-key");
    }
}
