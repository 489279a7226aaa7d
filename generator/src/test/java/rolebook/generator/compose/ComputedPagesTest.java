package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rolebook.generator.page.ActivityView;
import rolebook.generator.page.Label;
import rolebook.generator.page.PairView;
import rolebook.generator.page.PathPlaceView;
import rolebook.generator.page.PathView;
import rolebook.generator.page.ResponsibilitiesView;
import rolebook.generator.page.RoleView;
import rolebook.generator.page.StagesView;
import rolebook.generator.page.TeamView;

/// What the pages of activities, teams, paths and comparisons, and the lists, show of what follows
/// from a small project.
class ComputedPagesTest {
    @Test
    void anActivityHasALineForEveryTeamEvenForOneThatDoesNotNameIt() {
        assertThat(
                        List.of("research", "launch", "interviews").stream()
                                .map(id ->
                                        BakedSite.view(
                                                MakerAndSeller.SITE,
                                                "activities/" + id + "/index.html",
                                                ActivityView.class))
                                .flatMap(view -> view.whoDoes().here().stream())
                                .map(MakerAndSeller::here))
                .containsExactly(
                        "duo research reduced to one call [Ann A/R] [no time]",
                        "duo launch dropped [] [no money]",
                        "duo interviews absent [] []");
    }

    @Test
    void anActivityListsFirstWhoSpeaksOfItselfThenWhoSpeaksOfItsParts() {
        ActivityView research =
                BakedSite.view(
                        MakerAndSeller.SITE, "activities/research/index.html", ActivityView.class);

        assertThat(research.whoDoes().doers())
                .extracting(doer -> doer.role().id())
                .containsExactly("maker", "seller", "boss");
    }

    @Test
    void aTeamCountsWhatEachSeatCarries() {
        TeamView duo = BakedSite.view(MakerAndSeller.SITE, "teams/duo/index.html", TeamView.class);

        assertThat(duo.steps()).isEqualTo(2);
        assertThat(duo.seats())
                .singleElement()
                .satisfies(ann -> {
                    assertThat(ann.counts()).containsExactly(2, 2, 0, 0);
                    assertThat(ann.overloaded()).isTrue();
                });
        assertThat(duo.rows().stream().map(row -> row.fate() + " " + shares(row)))
                .containsExactly("reduced [A/R Ann]", "kept [A/R Ann]", "dropped []");
    }

    private static List<String> shares(TeamView.Row row) {
        return row.shares().stream().map(MakerAndSeller::share).toList();
    }

    @Test
    void everyWayToSeeFewerResponsibilitiesIsAPage() {
        ResponsibilitiesView all =
                BakedSite.view(
                        MakerAndSeller.SITE,
                        "responsibilities/index.html",
                        ResponsibilitiesView.class);

        assertThat(all.filters().stream().map(ComputedPagesTest::filter))
                .containsExactly(
                        "Role: Maker 3 ../responsibilities/by/role/maker/,"
                                + " Seller of everything 2 ../responsibilities/by/role/seller/",
                        "Stage: Planning 2 ../responsibilities/by/stage/plan/,"
                                + " Building 1 ../responsibilities/by/stage/build/,"
                                + " Selling 4 ../responsibilities/by/stage/sell/",
                        "Activity: Interviews 1 #interviews, Research 3 #research,"
                                + " Without a shared activity 1 #without-activity");
        ResponsibilitiesView building =
                BakedSite.view(
                        MakerAndSeller.SITE,
                        "responsibilities/by/stage/build/index.html",
                        ResponsibilitiesView.class);
        assertThat(building.groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.said())
                            .singleElement()
                            .satisfies(said -> {
                                assertThat(said.statement().anchor()).isEqualTo("find-out");
                                assertThat(said.letters())
                                        .extracting(held -> MakerAndSeller.letters(held.letters()))
                                        .containsExactly("A/R");
                            });
                    assertThat(group.silent()).isEmpty();
                });
    }

    private static String filter(ResponsibilitiesView.Filter filter) {
        return filter.title()
                + ": "
                + filter.choices().stream()
                        .map(one -> one.title() + " " + one.count() + " " + one.href())
                        .collect(Collectors.joining(", "));
    }

    @Test
    void rolesThatOnlyHoldLettersAreNamedBesideThoseThatSaySomething() {
        ResponsibilitiesView all =
                BakedSite.view(
                        MakerAndSeller.SITE,
                        "responsibilities/index.html",
                        ResponsibilitiesView.class);

        assertThat(all.groups().stream().filter(group -> group.anchor().equals("research")))
                .singleElement()
                .satisfies(research ->
                        assertThat(research.silent())
                                .extracting(
                                        one -> one.role().id(),
                                        one ->
                                                MakerAndSeller.letters(
                                                        one.letters().getFirst().letters()))
                                .containsExactly(tuple("boss", "I")));
    }

    @Test
    void aStepKnowsItsPlaceInThePathAndThePathAddsUpItsMinutes() {
        RoleView seller =
                BakedSite.view(MakerAndSeller.SITE, "roles/seller/index.html", RoleView.class);

        assertThat(seller.entry().paths().stream().map(ComputedPagesTest::place))
                .containsExactly(
                        "start 3 of 3 after Pricing ../../activities/pricing/?path=start before -");
        PathView start =
                BakedSite.view(MakerAndSeller.SITE, "paths/start/index.html", PathView.class);
        assertThat(
                        start.entry().lead().stream()
                                .flatMap(part -> part.items().stream())
                                .map(item -> (PathView.Step) item)
                                .map(step -> step.number() + " " + step.total()))
                .containsExactly("1 Optional[3]", "2 Optional[7]", "3 Optional.empty");
        assertThat(
                        ((PathView.Step) start.entry().lead().getFirst().items().getFirst())
                                .text()
                                .value())
                .contains("href=\"../../roles/maker/?path=start\"");
    }

    private static String place(PathPlaceView place) {
        return place.path().id()
                + " "
                + place.number()
                + " of "
                + place.count()
                + " after "
                + place.before().map(to -> to.text() + " " + to.href().orElse("")).orElse("-")
                + " before "
                + place.after().map(to -> to.text() + " " + to.href().orElse("")).orElse("-");
    }

    @Test
    void aSelfAssessmentSaysWhatItMayComeToAndWhatToReadThen() {
        PathView start =
                BakedSite.view(MakerAndSeller.SITE, "paths/start/index.html", PathView.class);

        var assessment =
                (PathView.Assessment)
                        start.entry().sections().getFirst().parts().getFirst().items().getFirst();
        assertThat(assessment.outcomes())
                .extracting(outcome ->
                        outcome.role().id() + " " + outcome.answers() + " " + outcome.yourJob())
                .containsExactly(
                        "maker 2 ../../roles/maker/your-job/",
                        "seller 2 ../../roles/seller/your-job/");
        assertThat(assessment.comparisons())
                .containsExactly(
                        Label.of("Maker and Seller of everything", "../../compare/maker/seller/"));
    }

    @Test
    void aComparisonDrawsHowMuchEachDoesAtEachStage() {
        PairView pair =
                BakedSite.view(
                        MakerAndSeller.SITE, "compare/maker/seller/index.html", PairView.class);

        StagesView stages = pair.comparison().stages();
        assertThat(stages.description())
                .isEqualTo(
                        "Maker: Planning 1, Building 1, Selling 2."
                                + " Seller of everything: Planning 1, Selling 2.");
        assertThat(stages.rows().stream().map(ComputedPagesTest::row))
                .containsExactly("Planning 48/1 48/1", "Building 48/1 0/0", "Selling 96/2 96/2");
        assertThat(pair.comparison().matrices())
                .singleElement()
                .satisfies(day -> assertThat(day.rows()).hasSize(3));
    }

    private static String row(StagesView.Row row) {
        return row.stage()
                + row.bars().stream()
                        .map(bar -> " " + bar.length() + "/" + bar.count())
                        .collect(Collectors.joining());
    }

    @Test
    void aLongTitleIsBrokenNearItsMiddle() {
        assertThat(StageDrawing.broken("Product manager")).containsExactly("Product manager");
        assertThat(StageDrawing.broken("Product operations manager"))
                .containsExactly("Product operations", "manager");
        assertThat(StageDrawing.broken("Donaudampfschifffahrtskapitän")).hasSize(1);
    }
}
