package rolebook.generator.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import rolebook.generator.computed.Derived;
import rolebook.generator.model.EntryId;

class DoersTest {
    private static String whoDoes(Project project, String activity) {
        Derived derived = Derivation.derive(project.knowledge());
        return Shown.whoDoes(
                Objects.requireNonNull(derived.whoDoes().get(new EntryId(activity)), activity));
    }

    @Test
    void rolesThatSayItComeFirstThenThoseThatOnlyHoldLetters() {
        Project project =
                new Project()
                        .activities("pricing")
                        .roles("zoologist", "writer", "buyer", "archivist")
                        .says("zoologist", Project.said("zoologist", "sets-prices", "pricing"))
                        .says("writer", Project.said("writer", "prints-prices", "pricing"))
                        .raci("launch", "", "zoologist buyer archivist", "pricing A/R C I");

        assertThat(whoDoes(project, "pricing"))
                .isEqualTo(
                        """
                        writer says [writer#prints-prices] holds []
                        zoologist says [zoologist#sets-prices] holds [launch A/R]
                        archivist says [] holds [launch I]
                        buyer says [] holds [launch C]\
                        """);
    }

    @Test
    void anActivityListsWhatIsSaidOfAllItsPartsEachMarkedWithThePart() {
        Project project =
                new Project()
                        .activities("research")
                        .entry("activities", "interviews", "Interviews", "broader: research")
                        .entry("activities", "call-backs", "Call-backs", "broader: interviews")
                        .roles("pm")
                        .says(
                                "pm",
                                Project.said("pm", "calls", "call-backs"),
                                Project.said("pm", "both", "interviews", "research"),
                                Project.said("pm", "two-parts", "interviews", "call-backs"))
                        .raci("launch", "", "pm", "interviews A/R");

        assertThat(whoDoes(project, "research"))
                .isEqualTo(
                        "pm says [pm#both, pm#calls of call-backs, pm#two-parts of call-backs] holds []");
        assertThat(whoDoes(project, "interviews"))
                .isEqualTo(
                        "pm says [pm#both, pm#two-parts, pm#calls of call-backs] holds [launch A/R]");
    }

    @Test
    void aCircleOfPartsEnds() {
        Project project =
                new Project()
                        .entry("activities", "hen", "Hen", "broader: egg")
                        .entry("activities", "egg", "Egg", "broader: hen")
                        .roles("farmer")
                        .says("farmer", Project.said("farmer", "feeds", "hen"));

        assertThat(whoDoes(project, "hen")).isEqualTo("farmer says [farmer#feeds] holds []");
        assertThat(whoDoes(project, "egg")).isEqualTo("farmer says [farmer#feeds of hen] holds []");
    }

    @Test
    void everyActivityHasAnAnswerEvenIfNobodyDoesIt() {
        assertThat(whoDoes(new Project().activities("pricing"), "pricing")).isEmpty();
    }

    @Test
    void eachTeamThatSpeaksOfItHasALine() {
        Project project =
                new Project()
                        .activities("pricing")
                        .roles("pm")
                        .raci("launch", "", "pm", "pricing A/R")
                        .file("teams/b.yml", team("Lead"))
                        .file("teams/a.yml", team("Head"));

        assertThat(whoDoes(project, "pricing"))
                .isEqualTo(
                        """
                        pm says [] holds [launch A/R]
                        a pricing: Head A/R as [pm]
                        b pricing: Lead A/R as [pm]\
                        """);
    }

    private static String team(String seat) {
        return "title: T\nsummary: S.\nbase: launch\nseats: {" + seat + ": {roles: [pm]}}\n";
    }
}
