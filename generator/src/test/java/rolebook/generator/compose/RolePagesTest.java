package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rolebook.generator.page.Composition;
import rolebook.generator.page.Label;
import rolebook.generator.page.MentionsView;
import rolebook.generator.page.RoleView;
import rolebook.generator.page.StageGroupView;
import rolebook.generator.page.TermView;
import rolebook.generator.page.YourJobView;

/// What the pages of roles show of what follows from a small project.
class RolePagesTest {
    @Test
    void aRoleShowsItsResponsibilitiesUnderTheirFirstStageInTheOrderOfTheSite() {
        RoleView maker =
                BakedSite.view(MakerAndSeller.SITE, "roles/maker/index.html", RoleView.class);

        assertThat(
                        maker.entry().sections().getFirst().parts().stream()
                                .flatMap(part -> part.items().stream())
                                .map(group -> MakerAndSeller.group((StageGroupView) group)))
                .containsExactly(
                        "Planning: again [Selling]", "Building: find-out [Selling]", "-: think []");
    }

    @Test
    void aRoleShowsItsRowOfEachMatrixByLetters() {
        RoleView maker =
                BakedSite.view(MakerAndSeller.SITE, "roles/maker/index.html", RoleView.class);

        assertThat(maker.letters())
                .singleElement()
                .satisfies(day ->
                        assertThat(day.shares().stream().map(MakerAndSeller::share))
                                .containsExactly("A Pricing", "A/R Research", "C Launch"));
    }

    @Test
    void aRoleShowsWhatItDoesInEachTeamAndWhatTheTeamDoesOtherwise() {
        RoleView maker =
                BakedSite.view(MakerAndSeller.SITE, "roles/maker/index.html", RoleView.class);
        RoleView boss =
                BakedSite.view(MakerAndSeller.SITE, "roles/boss/index.html", RoleView.class);

        assertThat(maker.here().stream().flatMap(team -> MakerAndSeller.team(team).stream()))
                .containsExactly(
                        "Ann #ann [A/R Pricing, Research]",
                        "duo launch dropped [] [no money]",
                        "duo research reduced to one call [] [no time]");
        assertThat(boss.here().stream().flatMap(team -> MakerAndSeller.team(team).stream()))
                .containsExactly(
                        "duo launch dropped [] [no money]",
                        "duo research reduced to one call [] [no time]");
    }

    @Test
    void yourJobSaysWhatARoleDecidesDoesIsAskedAndIsToldByStage() {
        YourJobView seller =
                BakedSite.view(
                        MakerAndSeller.SITE, "roles/seller/your-job/index.html", YourJobView.class);

        assertThat(seller.asks().stream().map(RolePagesTest::asked))
                .containsExactly("A: Selling [Launch]", "C: Planning [Research]");
        assertThat(seller.does().stream().map(RolePagesTest::doing))
                .containsExactly(
                        "Planning: look [] and []", "Selling: ask [] and [Pricing, Launch]");
        assertThat(seller.exchanges())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.other().id()).isEqualTo("maker");
                    assertThat(one.gets()).hasSize(1);
                    assertThat(one.gives()).hasSize(1);
                });
    }

    private static String asked(YourJobView.Asked asked) {
        return asked.letter().letter()
                + ": "
                + asked.stages().stream()
                        .map(stage -> stage.stage().orElse("-") + " " + titles(stage.activities()))
                        .collect(Collectors.joining("; "));
    }

    private static String doing(YourJobView.Doing doing) {
        return MakerAndSeller.group(doing.said()) + " and " + titles(doing.more());
    }

    private static List<String> titles(List<YourJobView.InFrameworks> activities) {
        return activities.stream().map(one -> one.activity().title()).toList();
    }

    @Test
    void manyMentionsOfARoleHaveAPageOfTheirOwnAndThoseOfATermHaveNot() {
        assertThat(Mentions.MOST).isEqualTo(24);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("roles/maker.md", MakerAndSeller.entry("Maker", "---\n"));
        texts.put("glossary/word.md", MakerAndSeller.entry("Word", "---\n"));
        IntStream.range(0, 25)
                .forEach(i ->
                        texts.put(
                                "glossary/term-" + i + ".md",
                                MakerAndSeller.entry(
                                        "Term " + i, "---\n[[maker]] and [[word]]\n")));
        Composition site = BakedSite.composition(texts);

        RoleView maker = BakedSite.view(site, "roles/maker/index.html", RoleView.class);
        assertThat(maker.entry().usedIn()).isEmpty();
        assertThat(maker.entry().mentions())
                .contains(Label.of("25 more entries", "../../roles/maker/mentions/"));
        assertThat(
                        BakedSite.view(site, "roles/maker/mentions/index.html", MentionsView.class)
                                .usedIn()
                                .getFirst()
                                .links())
                .hasSize(25);
        TermView word = BakedSite.view(site, "glossary/word/index.html", TermView.class);
        assertThat(word.entry().usedIn().getFirst().links()).hasSize(25);
        assertThat(word.entry().mentions()).isEmpty();
    }

    @Test
    void aLinkLeadsToTheSenseOfItsPlace() {
        Composition site =
                BakedSite.composition(
                        Map.of(
                                "site.yml",
                                "contexts: {it: IT, shop: Shops}\n",
                                "sources.yml",
                                "book: {title: Book, context: it}\nleaflet: {title: Leaflet}\n",
                                "glossary/stock.md",
                                MakerAndSeller.entry(
                                        "Stock",
                                        "---\n## Sense: it\n\nSpare machines.\n\n## Sense: shop\n\nGoods.\n"),
                                "roles/keeper.md",
                                MakerAndSeller.entry(
                                        "Keeper",
                                        """
                                        ---
                                        ## Responsibilities

                                        - Count the [[stock]]. {source=book}
                                        - Watch the [[stock]]. {source=leaflet}
                                        """)));

        RoleView keeper = BakedSite.view(site, "roles/keeper/index.html", RoleView.class);

        var group =
                (StageGroupView)
                        keeper.entry().sections().getFirst().parts().getFirst().items().getFirst();
        assertThat(group.statements().stream().map(statement -> statement.text().value()))
                .containsExactly(
                        "Count the <a href=\"../../glossary/stock/#sense-it\" class=\"term\""
                                + " data-term=\"stock\">Stock</a>.",
                        "Watch the <a href=\"../../glossary/stock/\" class=\"term\""
                                + " data-term=\"stock\">Stock</a>.");
    }
}
