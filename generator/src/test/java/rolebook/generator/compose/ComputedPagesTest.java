package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rolebook.generator.page.ActivityView;
import rolebook.generator.page.Composition;
import rolebook.generator.page.HereView;
import rolebook.generator.page.InTeamView;
import rolebook.generator.page.Label;
import rolebook.generator.page.LettersView;
import rolebook.generator.page.MentionsView;
import rolebook.generator.page.PairView;
import rolebook.generator.page.PathPlaceView;
import rolebook.generator.page.PathView;
import rolebook.generator.page.ResponsibilitiesView;
import rolebook.generator.page.RoleView;
import rolebook.generator.page.ShareView;
import rolebook.generator.page.StageGroupView;
import rolebook.generator.page.StagesView;
import rolebook.generator.page.StatementView;
import rolebook.generator.page.TeamView;
import rolebook.generator.page.TermView;
import rolebook.generator.page.YourJobView;

/// What pages show of what follows from a small project.
class ComputedPagesTest {
    private static final Composition SITE = BakedSite.composition(project());

    private static Map<String, String> project() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "site.yml",
                """
                stages: {plan: Planning, build: Building, sell: Selling}
                contexts: {it: IT, shop: Shops}
                """);
        texts.put("sources.yml", "book: {title: Book, context: it}\nleaflet: {title: Leaflet}\n");
        texts.put("activities/pricing.md", entry("Pricing", "stage: [sell]\n---\n"));
        texts.put("activities/research.md", entry("Research", "stage: [plan, sell]\n---\n"));
        texts.put("activities/interviews.md", entry("Interviews", "broader: research\n---\n"));
        texts.put("activities/launch.md", entry("Launch", "stage: [sell]\n---\n"));
        texts.put(
                "roles/maker.md",
                entry(
                        "Maker",
                        """
                        ---
                        ## Responsibilities

                        - [Research](../activities/research.md) what is needed. {#find-out stage=sell,build source=book}
                        - [Research](../activities/research.md) once more. {#again source=leaflet}
                        - Think. {#think}

                        ## Works with

                        - [Seller](seller.md): gives goods; gets wishes
                        """));
        texts.put(
                "roles/seller.md",
                entry(
                        "Seller of everything",
                        """
                        ---
                        ## Responsibilities

                        - [Interview](../activities/interviews.md) people. {#ask stage=sell}
                        - [Research](../activities/research.md) the market. {#look}
                        """));
        texts.put("roles/boss.md", entry("Boss", "---\n"));
        texts.put(
                "frameworks/day.md",
                entry(
                        "Day",
                        """
                        kind: raci
                        ---
                        ## Matrix

                        | Work | [[maker]] | [[seller]] | [[boss]] |
                        |---|---|---|---|
                        | [[research]] | A/R | C | I |
                        | [[pricing]] | A | R | C |
                        | [[launch]] | C | A/R | I |
                        """));
        texts.put(
                "teams/duo.yml",
                """
                title: Duo
                summary: Two do it all.
                base: day
                seats:
                  Ann: {roles: [maker, seller], contact: "#ann"}
                drop: [{step: launch, reason: no money}]
                reduce: [{step: research, to: one call, reason: no time}]
                """);
        texts.put(
                "paths/start.md",
                entry(
                        "Start",
                        """
                        ---
                        1. [Maker](../roles/maker.md) first. {minutes=3}
                        2. [Pricing](../activities/pricing.md) then. {minutes=4}
                        3. [Seller](../roles/seller.md) last.

                        ## Self-assessment

                        - What do you like?
                          - Things. {+maker}
                          - People. {+seller}
                          - Both. {+maker +seller}
                        """));
        return texts;
    }

    private static String entry(String title, String rest) {
        return "---\ntitle: " + title + "\nsummary: About it.\n" + rest;
    }

    private static String letters(LettersView cell) {
        return cell.letters().stream()
                .map(LettersView.One::letter)
                .collect(Collectors.joining("/"));
    }

    private static String share(ShareView share) {
        return letters(share.letters())
                + " "
                + share.of().stream().map(Label::text).collect(Collectors.joining(", "));
    }

    private static String group(StageGroupView group) {
        return group.stage().orElse("-")
                + ": "
                + group.statements().stream()
                        .map(ComputedPagesTest::statement)
                        .collect(Collectors.joining("; "));
    }

    private static String statement(StatementView statement) {
        return statement.anchor() + " " + statement.stages().stream().map(Label::text).toList();
    }

    private static String here(HereView line) {
        return line.team().id()
                + " "
                + line.activity().id()
                + " "
                + line.fate()
                + line.reducedTo().map(to -> " to " + to).orElse("")
                + " "
                + line.seats().stream()
                        .map(seat -> seat.seat() + " " + letters(seat.letters()))
                        .toList()
                + " "
                + line.reasons();
    }

    private static List<String> team(InTeamView team) {
        List<String> lines =
                team.seats().stream()
                        .map(one ->
                                one.seat().seat()
                                        + one.seat().contact().map(to -> " " + to).orElse("")
                                        + " "
                                        + one.shares().stream()
                                                .map(ComputedPagesTest::share)
                                                .toList())
                        .collect(Collectors.toList());
        team.differences().forEach(line -> lines.add(here(line)));
        return lines;
    }

    @Test
    void aRoleShowsItsResponsibilitiesUnderTheirFirstStageInTheOrderOfTheSite() {
        RoleView maker = BakedSite.view(SITE, "roles/maker/index.html", RoleView.class);

        assertThat(
                        maker.entry().sections().getFirst().parts().stream()
                                .flatMap(part -> part.items().stream())
                                .map(group -> group((StageGroupView) group)))
                .containsExactly(
                        "Planning: again [Selling]", "Building: find-out [Selling]", "-: think []");
    }

    @Test
    void aRoleShowsItsRowOfEachMatrixByLetters() {
        RoleView maker = BakedSite.view(SITE, "roles/maker/index.html", RoleView.class);

        assertThat(maker.letters())
                .singleElement()
                .satisfies(day ->
                        assertThat(day.shares().stream().map(ComputedPagesTest::share))
                                .containsExactly("A Pricing", "A/R Research", "C Launch"));
    }

    @Test
    void aRoleShowsWhatItDoesInEachTeamAndWhatTheTeamDoesOtherwise() {
        RoleView maker = BakedSite.view(SITE, "roles/maker/index.html", RoleView.class);
        RoleView boss = BakedSite.view(SITE, "roles/boss/index.html", RoleView.class);

        assertThat(maker.here().stream().flatMap(team -> team(team).stream()))
                .containsExactly(
                        "Ann #ann [A/R Pricing, Research]",
                        "duo launch dropped [] [no money]",
                        "duo research reduced to one call [] [no time]");
        assertThat(boss.here().stream().flatMap(team -> team(team).stream()))
                .containsExactly(
                        "duo launch dropped [] [no money]",
                        "duo research reduced to one call [] [no time]");
    }

    @Test
    void anActivityHasALineForEveryTeamEvenForOneThatDoesNotNameIt() {
        assertThat(
                        List.of("research", "launch", "interviews").stream()
                                .map(id ->
                                        BakedSite.view(
                                                SITE,
                                                "activities/" + id + "/index.html",
                                                ActivityView.class))
                                .flatMap(view -> view.whoDoes().here().stream())
                                .map(ComputedPagesTest::here))
                .containsExactly(
                        "duo research reduced to one call [Ann A/R] [no time]",
                        "duo launch dropped [] [no money]",
                        "duo interviews absent [] []");
    }

    @Test
    void anActivityListsFirstWhoSpeaksOfItselfThenWhoSpeaksOfItsParts() {
        ActivityView research =
                BakedSite.view(SITE, "activities/research/index.html", ActivityView.class);

        assertThat(research.whoDoes().doers())
                .extracting(doer -> doer.role().id())
                .containsExactly("maker", "seller", "boss");
    }

    @Test
    void aTeamCountsWhatEachSeatCarries() {
        TeamView duo = BakedSite.view(SITE, "teams/duo/index.html", TeamView.class);

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
        return row.shares().stream().map(ComputedPagesTest::share).toList();
    }

    @Test
    void yourJobSaysWhatARoleDecidesDoesIsAskedAndIsToldByStage() {
        YourJobView seller =
                BakedSite.view(SITE, "roles/seller/your-job/index.html", YourJobView.class);

        assertThat(seller.asks().stream().map(ComputedPagesTest::asked))
                .containsExactly("A: Selling [Launch]", "C: Planning [Research]");
        assertThat(seller.does().stream().map(ComputedPagesTest::doing))
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
        return group(doing.said()) + " and " + titles(doing.more());
    }

    private static List<String> titles(List<YourJobView.InFrameworks> activities) {
        return activities.stream().map(one -> one.activity().title()).toList();
    }

    @Test
    void everyWayToSeeFewerResponsibilitiesIsAPage() {
        ResponsibilitiesView all =
                BakedSite.view(SITE, "responsibilities/index.html", ResponsibilitiesView.class);

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
                        SITE,
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
                                        .extracting(held -> letters(held.letters()))
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
                BakedSite.view(SITE, "responsibilities/index.html", ResponsibilitiesView.class);

        assertThat(all.groups().stream().filter(group -> group.anchor().equals("research")))
                .singleElement()
                .satisfies(research ->
                        assertThat(research.silent())
                                .extracting(
                                        one -> one.role().id(),
                                        one -> letters(one.letters().getFirst().letters()))
                                .containsExactly(tuple("boss", "I")));
    }

    @Test
    void aStepKnowsItsPlaceInThePathAndThePathAddsUpItsMinutes() {
        RoleView seller = BakedSite.view(SITE, "roles/seller/index.html", RoleView.class);

        assertThat(seller.entry().paths().stream().map(ComputedPagesTest::place))
                .containsExactly(
                        "start 3 of 3 after Pricing ../../activities/pricing/?path=start before -");
        PathView start = BakedSite.view(SITE, "paths/start/index.html", PathView.class);
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
        PathView start = BakedSite.view(SITE, "paths/start/index.html", PathView.class);

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
        PairView pair = BakedSite.view(SITE, "compare/maker/seller/index.html", PairView.class);

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

    @Test
    void manyMentionsOfARoleHaveAPageOfTheirOwnAndThoseOfATermHaveNot() {
        assertThat(Mentions.MOST).isEqualTo(24);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("roles/maker.md", entry("Maker", "---\n"));
        texts.put("glossary/word.md", entry("Word", "---\n"));
        IntStream.range(0, 25)
                .forEach(i ->
                        texts.put(
                                "glossary/term-" + i + ".md",
                                entry("Term " + i, "---\n[[maker]] and [[word]]\n")));
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
                                entry(
                                        "Stock",
                                        "---\n## Sense: it\n\nSpare machines.\n\n## Sense: shop\n\nGoods.\n"),
                                "roles/keeper.md",
                                entry(
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
                                + " data-term=\"stock\" data-rb-sense=\"sense-it\">Stock</a>.",
                        "Watch the <a href=\"../../glossary/stock/\" class=\"term\""
                                + " data-term=\"stock\">Stock</a>.");
    }
}
