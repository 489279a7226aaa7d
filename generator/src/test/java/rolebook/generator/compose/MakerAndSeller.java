package rolebook.generator.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rolebook.generator.page.Composition;
import rolebook.generator.page.HereView;
import rolebook.generator.page.InTeamView;
import rolebook.generator.page.Label;
import rolebook.generator.page.LettersView;
import rolebook.generator.page.ShareView;
import rolebook.generator.page.StageGroupView;
import rolebook.generator.page.StatementView;

/// A small project whose pages tests look at, and parts of such pages on one line.
final class MakerAndSeller {
    static final Composition SITE = BakedSite.composition(project());

    private MakerAndSeller() {}

    static Map<String, String> project() {
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

    static String entry(String title, String rest) {
        return "---\ntitle: " + title + "\nsummary: About it.\n" + rest;
    }

    static String letters(LettersView cell) {
        return cell.letters().stream()
                .map(LettersView.One::letter)
                .collect(Collectors.joining("/"));
    }

    static String share(ShareView share) {
        return letters(share.letters())
                + " "
                + share.of().stream().map(Label::text).collect(Collectors.joining(", "));
    }

    static String group(StageGroupView group) {
        return group.stage().orElse("-")
                + ": "
                + group.statements().stream()
                        .map(MakerAndSeller::statement)
                        .collect(Collectors.joining("; "));
    }

    static String statement(StatementView statement) {
        return statement.anchor() + " " + statement.stages().stream().map(Label::text).toList();
    }

    static String here(HereView line) {
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

    static List<String> team(InTeamView team) {
        List<String> lines =
                team.seats().stream()
                        .map(one ->
                                one.seat().seat()
                                        + one.seat().contact().map(to -> " " + to).orElse("")
                                        + " "
                                        + one.shares().stream().map(MakerAndSeller::share).toList())
                        .collect(Collectors.toList());
        team.differences().forEach(line -> lines.add(here(line)));
        return lines;
    }
}
