package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.ChangeReview.Judged;
import rolebook.generator.change.Changes;
import rolebook.generator.change.EntryChange;
import rolebook.generator.change.QueryChange;
import rolebook.generator.change.Subject;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.JsonReport;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.TextReport;
import rolebook.generator.edit.FileChange;
import rolebook.generator.git.History;
import rolebook.generator.report.ChangesText;
import rolebook.generator.write.ProjectWriter;

/// What a change brings, told from what was there before, on repositories that the tests make.
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ChangeReviewTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);
    private static final String ROLE = "content/roles/analyst.md";
    private static final String HEAD = "---\ntitle: Analyst\nsummary: Who reads numbers.\n---\n";

    private final ChangeReview review = new ChangeReview(new SiteGenerator("test", CLOCK));

    @TempDir Path folder;

    @Test
    void aReworkedStatementThatLosesItsPublishedAnchorIsAWarningWithTheRemedy() throws Exception {
        try (History history = History.in(folder)) {
            history.write(
                            ROLE,
                            HEAD
                                    + "## Responsibilities\n\n- Read the weekly numbers with care\n"
                                    + "- Keep this {#keep-this}\n")
                    .commit();
            history.write(
                    ROLE,
                    HEAD
                            + "## Responsibilities\n\n- Keep that {#keep-this}\n"
                            + "- Read the monthly numbers with care\n");
        }
        Judged judged = review.check(folder, "main");
        assertThat(TextReport.of("main", judged.brought(), List.of(), false, Map.of()))
                .isEqualTo(
                        """
                        New since main

                        content/roles/analyst.md:8:1: warning: Links from elsewhere to /roles/analyst/#read-the-weekly-numbers-with-care no longer find their place on this page.  [lost-anchor]
                        - Read the monthly numbers with care
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        hint: end it with {#read-the-weekly-numbers-with-care}, or let `rolebook fix --base` do it

                        0 errors, 1 warning
                        """);
    }

    @Test
    void whatWasThereBeforeIsToldApartWhereverItStandsNow() throws Exception {
        try (History history = History.in(folder)) {
            history.write(ROLE, HEAD + "[old](nobody.md)\n").commit();
            history.write(ROLE, HEAD + "Two lines\n\n[new](nowhere.md)\n\n[old](nobody.md)\n");
        }
        Judged judged = review.check(folder, "HEAD");
        assertThat(judged.known())
                .filteredOn(Diagnostic::isError)
                .extracting(problem -> problem.place().start().line())
                .containsExactly(9);
        assertThat(judged.brought())
                .extracting(problem -> problem.place().start().line())
                .containsExactly(7);
        assertThat(JsonReport.of(judged.problems(), judged.brought()))
                .contains("\"line\":7", "\"new\":true")
                .contains("\"line\":9", "\"new\":false")
                .endsWith("\"errors\":2,\"warnings\":0,\"newErrors\":1,\"newWarnings\":0}");
    }

    @Test
    void aProblemOfARenamedEntryIsNotNew() throws Exception {
        try (History history = History.in(folder)) {
            history.write(ROLE, HEAD + "[old](nobody.md)\n").commit();
            history.delete(ROLE)
                    .write("content/roles/number-reader.md", HEAD + "[old](nobody.md)\n");
        }
        assertThat(review.check(folder, "HEAD").brought()).isEmpty();
    }

    @Test
    void aNewTermIsNoNewsInTheFilesThatUseItsNameButInThoseThatTheChangeWrote() throws Exception {
        try (History history = History.in(folder)) {
            history.write(
                            "content/glossary/sprint.md",
                            term("Sprint", "A week.") + "Then a retro.\n")
                    .write(
                            "content/glossary/kpi.md",
                            term("Number", "A sum.") + "A sprint moves it.\n")
                    .commit();
            history.write(
                            "content/glossary/retro.md",
                            term("Retro", "A look back.") + "After a sprint.\n")
                    .write(
                            "content/glossary/kpi.md",
                            term("Number", "A sum.") + "A sprint moves it.\nSee the retro.\n");
        }
        Judged judged = review.check(folder, "HEAD");
        assertThat(unlinked(judged.brought()))
                .containsExactly(
                        "content/glossary/kpi.md:7 \"retro\"",
                        "content/glossary/retro.md:6 \"sprint\"");
        assertThat(unlinked(judged.known()))
                .containsExactly(
                        "content/glossary/kpi.md:6 \"sprint\"",
                        "content/glossary/sprint.md:6 \"retro\"");
    }

    @Test
    void aTermThatIsNowFirstUsedElsewhereInItsFileIsNoNewsEither() throws Exception {
        try (History history = History.in(folder)) {
            history.write("content/glossary/retro.md", term("Retro", "A look back."))
                    .write(ROLE, HEAD + "The retro is hers.\n\nEach retro is short.\n")
                    .commit();
            history.write(ROLE, HEAD + "Nothing is hers.\n\nEach retro is short.\n");
        }
        Judged judged = review.check(folder, "HEAD");
        assertThat(unlinked(judged.brought())).isEmpty();
        assertThat(unlinked(judged.known()))
                .containsExactly("content/roles/analyst.md:7 \"retro\"");
    }

    private static List<String> unlinked(List<Diagnostic> problems) {
        return problems.stream()
                .filter(problem -> problem.rule() == Rule.UNLINKED_TERM)
                .map(problem ->
                        problem.place().path()
                                + ":"
                                + problem.place().start().line()
                                + " "
                                + problem.message().replaceFirst(" has an entry .*", ""))
                .toList();
    }

    @Test
    void aSideWithErrorsIsComparedAsFarAsItCanBeRead() throws Exception {
        try (History history = History.in(folder)) {
            history.write(ROLE, "---\ntitle: [\n---\nText\n")
                    .write(
                            "content/glossary/okr.md",
                            "---\ntitle: OKR\nsummary: A goal.\n---\nText.\n")
                    .commit();
            history.write(
                    "content/glossary/okr.md", "---\ntitle: OKR\nsummary: An aim.\n---\nText.\n");
        }
        Changes changes = review.diff(folder, "HEAD", Optional.empty(), false);
        assertThat(changes.base().errors()).isPositive();
        assertThat(changes.head().errors()).isPositive();
        assertThat(changes.of(EntryChange.HoverChanged.class))
                .extracting(EntryChange.HoverChanged::after)
                .containsExactly("An aim.");
        assertThat(changes.changes()).hasSize(1);
    }

    @Test
    void aJudgedQueryThatFindsSomethingElseIsToldAndARenamedEntryIsTheSame() throws Exception {
        try (History history = History.in(folder)) {
            history.write(
                            "content/search/judgments.yml",
                            """
                            queries:
                            - {query: zebra, class: words, grades: {kpi: 3}}
                            - {query: aim, class: words, grades: {goal: 3}}
                            """)
                    .write("content/glossary/kpi.md", term("KPI", "A number."))
                    .write("content/glossary/okr.md", term("OKR", "A zebra."))
                    .write("content/glossary/aim.md", term("Aim", "What somebody wants."))
                    .commit();
            history.write("content/glossary/kpi.md", term("KPI", "A zebra of a number."))
                    .write("content/glossary/okr.md", term("OKR", "A goal."))
                    .delete("content/glossary/aim.md")
                    .write(
                            "content/glossary/goal.md",
                            "---\ntitle: Aim\nsummary: What somebody wants.\nredirects: [/glossary/aim/]\n---\nText.\n");
        }
        Changes changes = review.diff(folder, "HEAD", Optional.empty(), true);
        assertThat(changes.of(QueryChange.class))
                .containsExactly(
                        new QueryChange(
                                "zebra",
                                Optional.of(new Subject("okr", "term", "OKR", "/glossary/okr/")),
                                Optional.of(new Subject("kpi", "term", "KPI", "/glossary/kpi/")),
                                0,
                                1));
        assertThat(ChangesText.of(changes, false))
                .contains("\"zebra\" found OKR, now KPI; nDCG@10 0.00 → 1.00");
        assertThat(review.diff(folder, "HEAD", Optional.empty(), false).of(QueryChange.class))
                .isEmpty();
    }

    @Test
    void whatOnlyFollowsFromASourceOrALabelIsToldOnceAndNotWithEachStatement() throws Exception {
        String site = "contexts: {it: IT, shop: Shop}\nstages: {launch: Launch}\n";
        String source = "book: {title: Book, context: it}\n";
        try (History history = History.in(folder)) {
            history.write("content/site.yml", site)
                    .write("content/sources.yml", source)
                    .write(
                            ROLE,
                            HEAD
                                    + "## Responsibilities\n\n- Read. {source=book stage=launch}\n"
                                    + "- Write. {source=book}\n- Count. {context=it}\n")
                    .commit();
            history.write("content/site.yml", site.replace("Launch", "Going live"))
                    .write("content/sources.yml", source.replace("it}", "shop}"))
                    .write(
                            ROLE,
                            HEAD
                                    + "## Responsibilities\n\n- Read. {source=book stage=launch}\n"
                                    + "- Write. {source=book}\n- Count. {context=shop}\n");
        }
        assertThat(ChangesText.of(review.diff(folder, "HEAD", Optional.empty(), false), false))
                .endsWith(
                        """
                        3 changes: 1 statement, 2 sources and settings.

                        Who does what
                          - Analyst
                            - Changed (context): Count.
                              - context: "IT" → "Shop"

                        Sources, files and settings
                          - Source "book" changed
                            - context: "it" → "shop"
                          - Setting "stages.launch"
                            - was: "Launch"
                            - now: "Going live"
                        """);
    }

    private static String role(String title, String keys) {
        return "---\ntitle: %s\nsummary: Who does it.\n%s---\n## Responsibilities\n\n- [Work](../activities/work.md)\n"
                .formatted(title, keys);
    }

    private void threeRolesWithSharedWork(History history) throws Exception {
        history.write("content/activities/work.md", term("Work", "What is done."))
                .write("content/roles/cook.md", role("Cook", "tags: [kitchen]\n"))
                .write("content/roles/host.md", role("Host", ""))
                .write("content/roles/waiter.md", role("Waiter", ""))
                .commit();
    }

    @Test
    void pagesThatWereComputedAreAddressesToo() throws Exception {
        try (History history = History.in(folder)) {
            threeRolesWithSharedWork(history);
            history.delete("content/roles/cook.md");
        }
        assertThat(ChangesText.of(review.diff(folder, "HEAD", Optional.empty(), false), false))
                .contains(
                        """
                        error: 8 addresses of the site would lead nowhere.
                        10 changes: 8 lost addresses, 1 entry, 1 statement.

                        Addresses that lead nowhere
                          - Error: "/responsibilities/by/role/cook/" has neither page nor redirect; write the address into `redirects` of what took its place
                          - Error: "/roles/cook/" (Cook) has neither page nor redirect; write the address into `redirects` of what took its place
                          - Error: "/roles/cook/your-job/" (Cook) has neither page nor redirect; write the address into `redirects` of what took its place
                          - Error: "/tags/kitchen/" has neither page nor redirect; write the address into `redirects` of what took its place
                          - Error: 4 addresses below "/compare/" have neither page nor redirect: "/compare/cook/host/", "/compare/cook/waiter/", "/compare/host/cook/" and 1 more; where an entry was renamed, the old address of its page in its `redirects` mends them all, else write each into `redirects` of what took its place

                        """);
    }

    @Test
    void aRedirectFromTheOldPageOfARoleLosesNoAddressThatWasMadeFromIt() throws Exception {
        try (History history = History.in(folder)) {
            threeRolesWithSharedWork(history);
            history.delete("content/roles/cook.md")
                    .write(
                            "content/roles/chef.md",
                            role("Cook", "tags: [kitchen]\nredirects: [/roles/cook/]\n"));
        }
        assertThat(review.diff(folder, "HEAD", Optional.empty(), false).errors()).isZero();
    }

    @Test
    void whatCanNameNoPageIsPassedOver() throws Exception {
        String keys =
                "tags: [\"../x\", \"a:b\", \"a//b\"]\nredirects: [/../x/, x, \"//\", /roles/../]\n";
        try (History history = History.in(folder)) {
            threeRolesWithSharedWork(history);
            history.write("content/roles/host.md", role("Host", keys) + "- Sit {stage=../s}\n")
                    .write("content/roles/a:b.md", role("Colon", keys))
                    .write("content/roles/Big Boss..md", role("Boss", keys));
        }
        assertThat(review.diff(folder, "HEAD", Optional.empty(), false).errors()).isZero();
        assertThat(review.check(folder, "HEAD").brought()).isNotEmpty();
    }

    private static String term(String title, String summary) {
        return "---\ntitle: " + title + "\nsummary: " + summary + "\n---\nText.\n";
    }

    @Test
    void fixWritesALostAnchorBehindWhatItMarkedAndThenNothingIsLost() throws Exception {
        try (History history = History.in(folder)) {
            history.write(
                            ROLE,
                            HEAD
                                    + "## Responsibilities\n\n- Read the weekly numbers with care\n"
                                    + "- Write the long report for the board {x-kind=slow}\n"
                                    + "- Gone on purpose\n\n## How it goes wrong\n\nText.\n")
                    .commit();
            history.write(
                    ROLE,
                    HEAD
                            + "## Responsibilities\n\n- Write the short report for the board {x-kind=slow}\n"
                            + "- Read the monthly numbers with care\n\n## How it often goes wrong\n\nText.\n");
        }
        var editor = new ProjectEditor(new SiteGenerator("test", CLOCK));
        List<FileChange> changes = editor.fix(folder, "main").changes();
        assertThat(changes)
                .extracting(FileChange::after)
                .containsExactly(
                        HEAD
                                + "## Responsibilities\n\n"
                                + "- Write the short report for the board {#write-the-long-report-for-the-board x-kind=slow}\n"
                                + "- Read the monthly numbers with care {#read-the-weekly-numbers-with-care}\n\n"
                                + "## How it often goes wrong {#how-it-goes-wrong}\n\nText.\n");
        new ProjectWriter(folder).write(changes);
        assertThat(review.check(folder, "main").brought())
                .filteredOn(problem -> problem.rule() == Rule.LOST_ANCHOR)
                .extracting(Diagnostic::hint)
                .containsExactly(
                        "nothing to do if \"- Gone on purpose\" went on purpose; else write {#gone-on-purpose} behind what took its place");
        assertThat(editor.fix(folder, "main").changes()).isEmpty();
    }
}
