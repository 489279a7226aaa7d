package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.ChangeReview.Judged;
import rolebook.generator.change.Changes;
import rolebook.generator.change.EntryChange;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.JsonReport;
import rolebook.generator.diagnostic.TextReport;
import rolebook.generator.git.History;

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
        assertThat(TextReport.of("main", judged.brought(), List.of(), false))
                .isEqualTo(
                        """
                        New since main

                        content/roles/analyst.md:8:1: warning: Links from elsewhere to /roles/analyst/#read-the-weekly-numbers-with-care no longer find their place on this page.  [lost-anchor]
                        - Read the monthly numbers with care
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        hint: end it with {#read-the-weekly-numbers-with-care}, and they do

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
        Changes changes = review.diff(folder, "HEAD", Optional.empty());
        assertThat(changes.base().errors()).isPositive();
        assertThat(changes.head().errors()).isPositive();
        assertThat(changes.of(EntryChange.HoverChanged.class))
                .extracting(EntryChange.HoverChanged::after)
                .containsExactly("An aim.");
        assertThat(changes.changes()).hasSize(1);
    }
}
