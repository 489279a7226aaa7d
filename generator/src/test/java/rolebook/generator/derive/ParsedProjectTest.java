package rolebook.generator.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Exchange;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;

/// From the text of entries to what follows from them.
class ParsedProjectTest {
    private static KnowledgeBase knowledge() {
        return new Project()
                .file("site.yml", "stages: {idea: Idea}\n")
                .file("sources.yml", "handbook: {title: Handbook}\n")
                .entry(
                        "glossary",
                        "roadmap",
                        "Roadmap",
                        "---\nMade by the [PM](../roles/pm.md). Every [[roadmap]] ages.")
                .entry("activities", "pricing", "Pricing", "stage: idea\n---\nHow much it costs.")
                .entry(
                        "activities",
                        "planning",
                        "Planning",
                        """
                        ---
                        What comes next.

                        ## Outputs

                        - a new [roadmap](../glossary/roadmap.md)
                        """)
                .entry(
                        "roles",
                        "pm",
                        "Product manager",
                        """
                        sources: [handbook]
                        ---
                        ## Responsibilities

                        - [Sets prices](../activities/pricing.md) so that both sides win.
                        - Plans. {#plans activity=planning}

                        ## Works with

                        - [Sales](sales.md): gives the [roadmap](../glossary/roadmap.md), prices; gets questions
                        """)
                .entry(
                        "roles",
                        "sales",
                        "Sales",
                        """
                        ---
                        ## Responsibilities

                        - Haggles over [prices](../activities/pricing.md).

                        ## Works with

                        - [Product](pm.md): gives [[planning|plans]]
                        """)
                .entry(
                        "frameworks",
                        "launch",
                        "Launch",
                        """
                        kind: raci
                        ---
                        ## Matrix

                        | Step | Product manager | Sales |
                        |---|---|---|
                        | Pricing | A/R | C |
                        | [[planning]] | A/R | - |
                        """)
                .file(
                        "teams/duo.yml",
                        """
                        title: Duo
                        summary: Two.
                        base: launch
                        seats: {Both: {roles: [pm, sales]}}
                        """)
                .knowledge();
    }

    @Test
    void everythingFollowsFromTheText() {
        Derived derived = Derivation.derive(knowledge());

        assertThat(Shown.map(derived.statements(), all -> Shown.lines(all, Shown::statement)))
                .isEqualTo(
                        """
                        pm: pm#sets-prices [pricing] stages [idea] sources [handbook] contexts []
                        pm#plans [planning] stages [] sources [handbook] contexts []
                        sales: sales#haggles-over-prices [pricing] stages [idea] sources [] contexts []\
                        """);
        assertThat(Shown.map(derived.mentionedBy(), Shown::ids))
                .isEqualTo(
                        """
                        launch: duo
                        planning: pm, sales, launch
                        pm: roadmap, sales, launch, duo
                        pricing: pm, sales, launch
                        roadmap: planning, pm
                        sales: pm, launch, duo\
                        """);
        assertThat(Shown.lines(derived.overlays(), Shown::overlay))
                .isEqualTo(
                        """
                        duo on launch
                        Both
                        pricing KEPT [pm A/R, sales C] -> [A/R]
                        planning KEPT [pm A/R, sales -] -> [A/R]
                        info overloaded-role column 0: "Both" is accountable in 2 of 2 rows.\
                        """);
        assertThat(Shown.lines(derived.pairs(), Shown::pair))
                .isEqualTo(
                        """
                        pm and sales
                        shared pricing [pm#sets-prices][sales#haggles-over-prices]
                        only a planning [pm#plans]
                        only b\s
                        skills [] a [] b []
                        pm to sales gives [the roadmap @pm, prices @pm] gets [questions @pm, plans @sales]\
                        """);
    }

    @Test
    void theLinksOfAThingThatPassesResolveInTheEntryThatHoldsIt() {
        KnowledgeBase knowledge = knowledge();
        Exchange seenBySales =
                Derived.of(Derivation.derive(knowledge).exchanges(), new EntryId("sales"))
                        .getFirst();

        assertThat(seenBySales.gives().stream().map(thing -> targets(knowledge, thing)))
                .containsExactly("planning", "");
        assertThat(seenBySales.gets().stream().map(thing -> targets(knowledge, thing)))
                .containsExactly("roadmap", "");
    }

    private static String targets(KnowledgeBase knowledge, Exchange.Thing thing) {
        Entry owner = knowledge.entry(thing.writtenIn());
        return Shown.each(
                thing.text().content().stream()
                        .filter(Inline.Reference.class::isInstance)
                        .map(link -> owner.body().targetOf((Inline.Reference) link))
                        .toList(),
                target ->
                        target instanceof LinkTarget.ToEntry(EntryId id, _)
                                ? id.value()
                                : target.toString());
    }
}
