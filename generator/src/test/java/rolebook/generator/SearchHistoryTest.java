package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.diagnostic.TextReport;

/// From a server's log to the page of what is missing.
class SearchHistoryTest {
    @TempDir Path folder;

    @Test
    void whatWasSearchedInVainBecomesProposalsOnThePageOfGaps() throws IOException {
        String log =
                """
                {"day":"2026-11-01","query":"roadmap","total":0}
                {"day":"2026-11-01","query":"pricng plan","total":0}
                {"day":"2026-11-01","query":"wifi","total":0}
                {"day":"2026-11-01","query":"wifi pas","total":0}
                {"day":"2026-11-01","query":"wifi password","total":0}
                {"day":"2026-11-02","query":"WiFi Password","total":0}
                {"day":"2026-11-02","query":"price list","total":4}

                {"day":"2026-11-03","query":"pricng plan","total":0}
                {"day":"2026-11-03","query":"pricng plan","total":0}
                """;
        assertThat(searches(build(log)))
                .isEqualTo(
                        """
                        pricng plan, 3 times on 2 days: perhaps Pricing Plan. Add an alias \
                        https://example.org/acme/edit/main/content/glossary/pricing-plan.md
                        wifi password, 2 times on 2 days. Write the term \
                        https://example.org/acme/new/main/content/glossary?filename=wifi-password.md\
                        &value=---%0Atitle%3A%20%22wifi%20password%22%0Asummary%3A%20%0A---%0A\
                        """);
    }

    @Test
    void aHostileQueryIsTextAndNothingElse() throws IOException {
        Path site =
                build(
                        """
                        {"day":"2026-11-01","query":"<script>alert(1)</script>\\u202e\\u0000 \\"x: - [[roadmap]] ${1+1} ../../etc","total":0}
                        {"day":"2026-11-01","query":"عربي 🦄","total":0}
                        """);
        String page = Files.readString(site.resolve("gaps/index.html"));
        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; &quot;x: [[roadmap]] ${1+1} ../../etc")
                .doesNotContain("<script>alert", "\u202e", "\0");
        assertThat(searches(site))
                .contains("filename=script-alert-1-script-x-roadmap-1-1-etc.md&value=---%0Atitle")
                .contains("filename=new-term.md&value=---%0Atitle");
    }

    @Test
    void withoutALogThePageSaysNothingOfSearches() throws IOException {
        assertThat(Files.readString(build("").resolve("gaps/index.html")))
                .doesNotContain("found nothing");
    }

    @Test
    void theOrderOfTheLogDoesNotShow() throws IOException {
        List<String> lines =
                IntStream.range(0, 300)
                        .mapToObj(i ->
                                "{\"day\":\"2026-11-%02d\",\"query\":\"word%d\",\"total\":0}"
                                        .formatted(i % 28 + 1, i % 130))
                        .toList();
        SortedMap<String, String> once =
                Folders.hashes(build(String.join("\n", lines)).toRealPath());
        SortedMap<String, String> again =
                Folders.hashes(build(String.join("\r\n", lines.reversed())).toRealPath());
        assertThat(again).isEqualTo(once);
        assertThat(gaps(folder.resolve("site")).select("#rb-searches .count").text())
                .isEqualTo("100");
    }

    @Test
    void aLineThatIsNoSearchIsToldWithItsPlace() throws IOException {
        String log =
                """
                {"day":"2026-11-01","query":"wifi","total":0}
                wifi
                ["wifi"]
                {"day":"1 May","query":"wifi","total":0}
                {"day":"2026-11-01","total":0}
                {"day":"2026-11-01","query":"wifi","total":"none"}
                {"day":"2026-11-01","query":"wifi","total":0}
                """;
        BuildOutcome outcome = outcome(log.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOf(BuildOutcome.Done.class);
        assertThat(TextReport.of(outcome.problems(), false))
                .isEqualTo(
                        """
                        searches.log:2:1: warning: This line is no JSON.  [query-log]
                        wifi
                        ^
                        hint: a line reads {"day":"2026-11-27","query":"supplier contracts","total":0}; delete this one

                        searches.log:3:1: warning: This line is no JSON object.  [query-log]
                        ["wifi"]
                        ^
                        hint: a line reads {"day":"2026-11-27","query":"supplier contracts","total":0}; delete this one

                        searches.log:4:1: warning: "day" is not there, or no date such as 2026-11-27.  [query-log]
                        {"day":"1 May","query":"wifi","total":0}
                        ^
                        hint: a line reads {"day":"2026-11-27","query":"supplier contracts","total":0}; delete this one

                        searches.log:5:1: warning: "query" is not there, or no text.  [query-log]
                        {"day":"2026-11-01","total":0}
                        ^
                        hint: a line reads {"day":"2026-11-27","query":"supplier contracts","total":0}; delete this one

                        searches.log:6:1: warning: "total" is not there, or no whole number from 0.  [query-log]
                        {"day":"2026-11-01","query":"wifi","total":"none"}
                        ^
                        hint: a line reads {"day":"2026-11-27","query":"supplier contracts","total":0}; delete this one

                        0 errors, 5 warnings
                        """);
        assertThat(searches(folder.resolve("site"))).startsWith("wifi, 2 times on 1 day");
    }

    @Test
    void aFileThatIsNoLogIsToldInAFewMessages() throws IOException {
        byte[] noise = new byte[200_000];
        new Random(5).nextBytes(noise);
        BuildOutcome outcome = outcome(noise);
        assertThat(outcome).isInstanceOf(BuildOutcome.Done.class);
        assertThat(outcome.problems()).hasSize(21);
        assertThat(outcome.problems().getLast().message())
                .matches("[0-9,]+ more lines up to here are no searches\\.");
    }

    /// The lines of the page's searches: what they say and where their last link leads.
    private static String searches(Path site) throws IOException {
        return gaps(site).select("[aria-labelledby=rb-searches] li").stream()
                .map(line -> line.text() + " " + line.select("a.edit").attr("href"))
                .collect(Collectors.joining("\n"));
    }

    private static Document gaps(Path site) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("gaps/index.html")));
    }

    private Path build(String log) throws IOException {
        BuildOutcome outcome = outcome(log.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.problems()).isEmpty();
        return folder.resolve("site");
    }

    private BuildOutcome outcome(byte[] log) throws IOException {
        write("content/site.yml", "title: T\nrepository: https://example.org/acme\n");
        write("content/glossary/roadmap.md", "---\ntitle: Roadmap\nsummary: A plan.\n---\n");
        write(
                "content/glossary/pricing-plan.md",
                "---\ntitle: Pricing Plan\nsummary: A list of prices.\n---\n");
        Path file = Files.write(folder.resolve("searches.log"), log);
        return new SiteGenerator("rolebook test", Clock.systemUTC())
                .build(
                        new BuildRequest(
                                folder,
                                folder.resolve("site"),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                1,
                                log.length == 0 ? Optional.empty() : Optional.of(file)));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
