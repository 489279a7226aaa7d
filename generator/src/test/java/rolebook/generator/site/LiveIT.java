package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `rolebook serve` while somebody writes: what is saved shows in a real browser.
class LiveIT {
    private static final double PATIENCE_MILLIS = 30_000;
    private static final String ENTRY = "content/glossary/okr.md";
    private static final String TEXT =
            "---\ntitle: OKR\nsummary: A goal and its measures.\n---\n\nThe first text.\n\n"
                    + "Long.\n\n".repeat(200);

    @TempDir private Path project;
    private Program.Server server;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void serve() throws Exception {
        write(ENTRY, TEXT);
        server = Program.Server.start("--project", project.toString());
        page = Chromium.browser().newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.navigate(server.address() + "glossary/okr/");
    }

    @AfterEach
    void end() {
        page.close();
        server.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aSavedTextShowsInTheBrowserWhichKeepsItsPlace() throws Exception {
        page.evaluate("scrollTo(0, 900)");
        write(ENTRY, TEXT.replace("The first text.", "The second text."));
        shows("main", "The second text.");
        page.waitForFunction("Math.abs(scrollY - 900) < 2");
    }

    @Test
    void aBrokenFileShowsWhatIsWrongAboveTheLastGoodPageUntilItIsMended() throws Exception {
        write(ENTRY, TEXT.replace("The first text.", "A [link](nowhere.md)."));
        shows("#rb-live pre", ENTRY + ":6:");
        shows("#rb-live pre", "[broken-link]");
        shows("main", "The first text.");
        write(ENTRY, TEXT.replace("The first text.", "A mended text."));
        shows("main", "A mended text.");
        PlaywrightAssertions.assertThat(page.locator("#rb-live")).hasCount(0);
    }

    @Test
    void aNewEntryAndAnOverriddenTemplateShowWithoutARestart() throws Exception {
        // A page of the site would load itself anew, and that end the navigation below.
        page.navigate("about:blank");
        write("templates/missing.ftlh", "<h1>Mine</h1>");
        write(
                "content/glossary/kpi.md",
                "---\ntitle: KPI\nsummary: A number that tells.\n---\nText.\n");
        page.waitForCondition(
                () -> page.request().get(server.address() + "glossary/kpi/").status() == 200,
                new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
        page.waitForCondition(
                () -> page.request().get(server.address() + "404.html").text().contains("Mine"),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
        page.navigate(server.address() + "glossary/kpi/");
        shows("h1", "KPI");
    }

    @Test
    void whatWasShownIsPublishedWhenItIsQuietAndSearchKnowsIt() throws Exception {
        write(ENTRY, TEXT.replace("title: OKR", "title: Objective\naliases: [zebra]"));
        shows("h1", "Objective");
        page.waitForCondition(
                () ->
                        page.request()
                                .get(server.address() + "api/search?q=zebra")
                                .text()
                                .contains("\"okr\""),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(Files.readString(project.resolve("target/site/glossary/okr/index.html")))
                .contains("Objective")
                .doesNotContain("live.js");
    }

    @Test
    void whatWasShownIsPublishedWhenTheServerIsAskedToStop() throws Exception {
        write(ENTRY, TEXT.replace("The first text.", "The last text."));
        shows("main", "The last text.");
        assertThat(server.stop()).isZero();
        assertThat(Files.readString(project.resolve("target/site/glossary/okr/index.html")))
                .contains("The last text.");
        // The browser tells that nobody answers its stream any more.
        complaints.removeIf(complaint -> complaint.contains("ERR_"));
    }

    private void shows(String place, String text) {
        PlaywrightAssertions.assertThat(page.locator(place))
                .containsText(
                        text,
                        new com.microsoft.playwright.assertions.LocatorAssertions
                                        .ContainsTextOptions()
                                .setTimeout(PATIENCE_MILLIS));
    }

    private void write(String path, String text) throws Exception {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
