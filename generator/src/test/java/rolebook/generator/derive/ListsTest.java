package rolebook.generator.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Redirect;

/// The lists that need no more than looking entries through.
class ListsTest {
    private static Derived derive(Project project) {
        return Derivation.derive(project.knowledge());
    }

    @Test
    void theAlphabetHoldsTitlesAndAliasesOfEveryTypeUnderTheirFirstLetter() {
        Project project =
                new Project()
                        .entry("glossary", "okr", "OKR", "aliases: [objectives, okr, Öko-Regel]")
                        .entry("glossary", "elan", "Élan", "aliases: [elan, Elán, \"42 things\"]")
                        .entry("roles", "pm", "“Product” manager", "aliases: [ÉLAN vital]")
                        .entry("glossary", "net", ".NET", "aliases: [\"Œuvre\", \"Привет\"]")
                        .entry("pages", "about", "About", "")
                        .entry("activities", "okr-review", "OKR", "");

        assertThat(Shown.lines(derive(project).alphabet(), Shown::letter))
                .isEqualTo(
                        """
                        A: About = about
                        E: Élan = elan, ÉLAN vital -> pm
                        N: .NET = net
                        O: objectives -> okr, Œuvre -> net, Öko-Regel -> okr, OKR = okr, OKR = okr-review
                        P: “Product” manager = pm
                        #: 42 things -> elan, Привет -> net\
                        """);
    }

    @Test
    void backlinksComeFromLinksFrontMatterStatementsMatricesTeamsAndPaths() {
        Project project =
                new Project()
                        .terms("plain", "market")
                        .entry("glossary", "brand", "Brand", "related: [market]\nbroader: plain")
                        .links("plain", "market", "market", "plain", "gone")
                        .activities("pricing")
                        .entry("roles", "pm", "PM", "function: market\nworks-with: [pmm]")
                        .entry("roles", "pmm", "PMM", "reports-to: pm")
                        .says("pm", Project.said("pm", "sets-prices", "pricing"))
                        .handsOver("pmm", Project.handOver("pm", List.of(), List.of()))
                        .entry("comparisons", "pm-or-pmm", "PM or PMM", "roles: [pm, pmm]")
                        .raci("launch", "", "pm", "pricing A/R")
                        .entry("pages", "about", "About", "")
                        .links("about", "market", "small")
                        .file(
                                "teams/small.yml",
                                """
                                title: Small
                                summary: Few.
                                base: launch
                                seats: {Lead: {roles: [pm]}}
                                change: [{step: pricing, role: pmm, letter: C, reason: knows}]
                                """);

        assertThat(Shown.map(derive(project).mentionedBy(), Shown::ids))
                .isEqualTo(
                        """
                        launch: small
                        market: brand, plain, pm, about
                        plain: brand
                        pm: pmm, launch, pm-or-pmm, small
                        pmm: pm, pm-or-pmm, small
                        pricing: pm, launch, small
                        small: about\
                        """);
    }

    @Test
    void partsAreListedByTitleAndOnlyOfTheSameType() {
        Project project =
                new Project()
                        .activities("research")
                        .entry("activities", "a", "Zebra watch", "broader: research")
                        .entry("activities", "z", "Antelope watch", "broader: research")
                        .entry("glossary", "t", "Term", "broader: research")
                        .entry("activities", "self", "Self", "broader: self");

        assertThat(Shown.map(derive(project).narrower(), Shown::ids)).isEqualTo("research: z, a");
    }

    @Test
    void aTermListsWhatMakesItBeforeWhatUsesIt() {
        Project project =
                new Project()
                        .terms("roadmap")
                        .activities("planning", "building", "alignment")
                        .work(
                                "building",
                                List.of(Project.item("the roadmap", "roadmap")),
                                List.of(Project.item("code", "gone")))
                        .work("alignment", List.of(Project.item("a draft", "roadmap")), List.of())
                        .work(
                                "planning",
                                List.of(Project.item("last year's", "roadmap")),
                                List.of(Project.item("a new one", "roadmap")));

        assertThat(Shown.map(derive(project).uses(), uses -> Shown.each(uses, Shown::use)))
                .isEqualTo(
                        "roadmap: made by planning as a new one, used by alignment as a draft,"
                                + " used by building as the roadmap, used by planning as last year's");
    }

    @Test
    void whatOneSideGivesTheOtherGetsAndNothingIsSaidTwice() {
        Project project =
                new Project()
                        .roles("pm", "pmm", "sales")
                        .entry("roles", "cpo", "CPO", "works-with: [pm]")
                        .handsOver(
                                "pm",
                                Project.handOver(
                                        "pmm", List.of("roadmap", "dates"), List.of("research")),
                                Project.handOver("pm", List.of("thoughts"), List.of()),
                                Project.handOver("gone", List.of("nothing"), List.of()))
                        .handsOver(
                                "pmm",
                                Project.handOver("sales", List.of("decks"), List.of()),
                                Project.handOver(
                                        "pm", List.of("messages"), List.of("Roadmap", "demo")));

        assertThat(Shown.map(derive(project).exchanges(), all -> Shown.lines(all, Shown::exchange)))
                .isEqualTo(
                        """
                        cpo: cpo to pm gives [] gets []
                        pm: pm to cpo gives [] gets []
                        pm to pmm gives [roadmap @pm, dates @pm, demo @pmm] gets [research @pm, messages @pmm]
                        pmm: pmm to pm gives [messages @pmm, research @pm] gets [Roadmap @pmm, demo @pmm, dates @pm]
                        pmm to sales gives [decks @pmm] gets []
                        sales: sales to pmm gives [] gets [decks @pmm]\
                        """);
    }

    @Test
    void tagsAreListedByLabelWithTheirEntriesByTitle() {
        Project project =
                new Project()
                        .file("site.yml", "tags: {x: Alpha, unused: Unused}\n")
                        .entry("glossary", "b", "Apple", "tags: [x, free, x]")
                        .entry("glossary", "a", "Banana", "tags: [x]");

        assertThat(
                        Shown.lines(
                                derive(project).tags(),
                                tag -> tag.tag() + " " + tag.label() + " " + tag.entries()))
                .isEqualTo("x Alpha [b, a]\nfree free [b]");
    }

    @Test
    void redirectsLeadToTheEntryAndAPathHasOneOwner() {
        Project project =
                new Project()
                        .entry("glossary", "b", "B", "redirects: [/old/, /older/]")
                        .entry("pages", "a", "A", "redirects: [/old/]");

        assertThat(derive(project).redirects())
                .containsExactly(
                        new Redirect("/old/", "/a/"), new Redirect("/older/", "/glossary/b/"));
    }

    @Test
    void lettersOfARoleAreListedOverAllFrameworks() {
        Project project =
                new Project()
                        .activities("pricing", "launching")
                        .roles("pm", "pmm")
                        .raci(
                                "z-first",
                                "",
                                "pm pmm gone",
                                "pricing A A R joint both pay",
                                "launching - C R",
                                "gone A R -")
                        .raci("later", "", "pmm", "launching I");

        assertThat(Shown.map(derive(project).letters(), all -> Shown.each(all, Shown::held)))
                .isEqualTo(
                        """
                        pm: z-first pricing A joint both pay
                        pmm: later launching I, z-first pricing A joint both pay, z-first launching C\
                        """);
    }
}
