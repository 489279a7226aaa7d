package rolebook.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rolebook.generator.model.Entry;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.RichText;

class RoleParsingTest {
    private static final String HEAD = "---\ntitle: T\nsummary: S.\n---\n";

    private static Parsed role(String body) {
        return Parsed.of(
                "roles/r.md",
                HEAD + body,
                "roles/other.md",
                HEAD,
                "activities/research.md",
                HEAD,
                "activities/pricing.md",
                HEAD,
                "glossary/data.md",
                HEAD);
    }

    private static Responsibility only(Parsed parsed) {
        return parsed.entry("r", Entry.Role.class).responsibilities().getFirst();
    }

    @Test
    void theKeysOfARoleAreRead() {
        Parsed parsed =
                Parsed.of(
                        "roles/r.md",
                        "---\ntitle: T\nsummary: S.\nfunction: f\nreports-to: b\nworks-with: [c, d]\n---\n");
        Entry.Role role = parsed.entry("r", Entry.Role.class);
        assertThat(Parsed.shown(role, role.function().orElseThrow())).isEqualTo("f @ f");
        assertThat(Parsed.shown(role, role.reportsTo().orElseThrow())).isEqualTo("b @ b");
        assertThat(Parsed.shown(role, role.worksWith())).containsExactly("c @ c", "d @ d");
    }

    @Test
    void aPlainBulletIsAResponsibilityWithNothingElse() {
        Parsed parsed = role("## Responsibilities\n\n- Keeps the roadmap in order\n");
        Responsibility found = only(parsed);
        assertThat(parsed.problems()).isEmpty();
        assertThat(found.role().value()).isEqualTo("r");
        assertThat(found.anchor()).isEqualTo("keeps-the-roadmap-in-order");
        assertThat(found.anchorWritten()).isFalse();
        assertThat(found.text().plain()).isEqualTo("Keeps the roadmap in order");
        assertThat(found.activities()).isEmpty();
        assertThat(found.purpose()).isEmpty();
        assertThat(Parsed.text(parsed.entry("r", Entry.Role.class), found.span()))
                .startsWith("- Keeps");
    }

    @Test
    void everythingAnAttributeListSaysIsReadWithItsPlace() {
        Parsed parsed =
                role(
                        """
                        ## Responsibilities

                        - Watches the market, daily. {#watch activity=research,pricing stage="launch, growth" purpose=“to be first” source=a,b context=it x-mine=1}

                          And more of [it](../activities/pricing.md).
                        """);
        Entry.Role role = parsed.entry("r", Entry.Role.class);
        Responsibility found = only(parsed);
        assertThat(parsed.problems()).isEmpty();
        assertThat(found.anchor()).isEqualTo("watch");
        assertThat(found.anchorWritten()).isTrue();
        assertThat(found.text().plain()).isEqualTo("Watches the market, daily.");
        assertThat(found.rest()).hasSize(1);
        assertThat(Parsed.shown(role, found.activities()))
                .containsExactly("research @ research", "pricing @ pricing");
        assertThat(Parsed.shown(role, found.stages()))
                .containsExactly("launch @ launch", "growth @ growth");
        assertThat(found.purpose()).contains("to be first");
        assertThat(Parsed.shown(role, found.sources())).containsExactly("a @ a", "b @ b");
        assertThat(Parsed.shown(role, found.context().orElseThrow())).isEqualTo("it @ it");
    }

    @Test
    void theActivityIsTheFirstLinkToOneAnywhereInTheItem() {
        Parsed parsed =
                role(
                        """
                        ## Responsibilities

                        - Asks the [other](other.md) for [data](../glossary/data.md).

                          See [research](../activities/research.md) and [[pricing]].
                        """);
        assertThat(Parsed.shown(parsed.entry("r", Entry.Role.class), only(parsed).activities()))
                .containsExactly("research @ [research](../activities/research.md)");
    }

    @Test
    void thePurposeFollowsItsIntroductionUpToTheEndOfTheSentence() {
        assertThat(
                        List.of(
                                purpose("Sells so that we live. And more."),
                                purpose("Sells IN  ORDER TO live"),
                                purpose("Sells so\n  that *we* live; others too"),
                                purpose("Sells so thatched roofs"),
                                purpose("Sells, so that 1.5 of us live."),
                                purpose("Sells so that")))
                .containsExactly(
                        "Optional[we live]",
                        "Optional[live]",
                        "Optional[we live]",
                        "Optional.empty",
                        "Optional[1.5 of us live]",
                        "Optional.empty");
    }

    private static String purpose(String text) {
        return only(role("## Responsibilities\n\n- " + text + "\n")).purpose().toString();
    }

    @Test
    void anAnchorThatIsMadeLeavesThePurposeOutAndEndsWithAWord() {
        Parsed parsed =
                role(
                        """
                        ## Responsibilities

                        - [Watch the market](../activities/research.md) so that we know.
                        - Watch the market so that others know.
                        - %s
                        """
                                .formatted("many words ".repeat(9)));
        assertThat(parsed.entry("r", Entry.Role.class).responsibilities())
                .extracting(Responsibility::anchor)
                .containsExactly(
                        "watch-the-market",
                        "watch-the-market-1",
                        "many-words-many-words-many-words-many-words-many-words-many");
    }

    @Test
    void listsBelowDeeperHeadingsCountAndNestedItemsDoNot() {
        Parsed parsed =
                role(
                        "## Responsibilities\n\n### Daily\n\n- One\n  - inner\n\n1. Two\n\n### Yearly\n\n- Three\n");
        assertThat(parsed.entry("r", Entry.Role.class).responsibilities())
                .extracting(found -> found.text().plain())
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void unknownAttributesAreErrorsAtTheirKey() {
        assertThat(
                        role("""
                        ## Responsibilities

                        - One {activty=research}
                        - Two {minutes=3}
                        - Three {+other}

                        ## Skills

                        - Four {source=a}

                        ## Works with

                        - [Other](other.md) {stage=x}
                        """)
                                .faults())
                .containsExactly(
                        "roles/r.md:7:8 unknown-attribute",
                        "roles/r.md:8:8 unknown-attribute",
                        "roles/r.md:9:11 unknown-attribute",
                        "roles/r.md:13:9 unknown-attribute",
                        "roles/r.md:17:22 unknown-attribute");
    }

    @Test
    void skillsStandInGroupsAndAreSharedByTheirFirstTerm() {
        Parsed parsed =
                role(
                        """
                        ## Skills

                        - Counting

                        ### With people

                        - Asks [others](other.md) for [data](../glossary/data.md)
                        - Listening {#ears}

                        ### Empty
                        """);
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.entry("r", Entry.Role.class).skills())
                .extracting(group ->
                        group.title()
                                + ": "
                                + group.skills().stream()
                                        .map(skill ->
                                                skill.text().plain()
                                                        + " "
                                                        + skill.term()
                                                        + " #"
                                                        + skill.anchor())
                                        .collect(Collectors.joining("; ")))
                .containsExactly(
                        ": Counting Optional.empty #counting",
                        "With people: Asks others for data Optional[data] #asks-others-for-data; "
                                + "Listening Optional.empty #ears");
    }

    @Test
    void handOversAreCutAtCommas() {
        Parsed parsed =
                role(
                        """
                        ## Works with

                        - [Other](other.md): gives plans, [data](../glossary/data.md), and time; gets money.
                        - [[other]]: Gets peace of mind
                        - [Other](other.md) and nobody else
                        """);
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.entry("r", Entry.Role.class).handOvers())
                .extracting(found ->
                        found.other().value()
                                + " "
                                + plain(found.gives())
                                + " "
                                + plain(found.gets()))
                .containsExactly(
                        "other [plans, data, time] [money]",
                        "other [] [peace of mind]",
                        "other [] []");
    }

    private static List<String> plain(List<RichText> texts) {
        return texts.stream().map(RichText::plain).toList();
    }
}
