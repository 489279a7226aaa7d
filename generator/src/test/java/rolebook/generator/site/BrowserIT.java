package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shipped site in a real browser, served by the packaged program.
class BrowserIT {
    /// A browser that talks to nobody but the page.
    static final List<String> OPTIONS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static Program.Server server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        server =
                Program.Server.start(
                        "--no-build",
                        "--no-watch",
                        "--project",
                        Program.ROOT.toString(),
                        "--out",
                        BuiltSite.site().toString(),
                        "--index",
                        BuiltSite.index().toString());
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium())
                                        .setArgs(OPTIONS));
    }

    static Path chromium() {
        String named = System.getProperty("rolebook.chromium", "");
        for (String candidate :
                List.of(
                        named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")) {
            if (!candidate.isEmpty() && Files.isExecutable(Path.of(candidate))) {
                return Path.of(candidate);
            }
        }
        throw new AssertionError(
                "No Chromium found; run ./verify, or name one with -Drolebook.chromium=/path/to/chromium");
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSearchForPmmInThePagesOwnBoxLeadsToTheProductMarketingManager(boolean scripts) {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts))) {
            Page page = context.newPage();
            List<String> complaints = complaintsOf(page);
            page.navigate(server.address());
            page.locator("form[role=search] input[name=q]").first().fill("PMM");
            page.locator("form[role=search] input[name=q]").first().press("Enter");
            page.waitForURL("**/search/?q=PMM");
            page.locator("main a[href*='product-marketing-manager']").first().click();
            page.waitForURL("**/roles/product-marketing-manager/");
            assertThat(page.locator("h1").textContent().strip())
                    .isEqualTo("Product marketing manager");
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "glossary/",
                "glossary/operations/",
                "roles/product-manager/",
                "activities/pricing/",
                "frameworks/launch-raci/",
                "teams/small-team/",
                "compare/",
                "responsibilities/",
                "paths/first-week/",
                "search/",
                "nothing-here/"
            })
    void aPageFitsNarrowAndWideScreensAndTheBrowserHasNothingToComplainAbout(String path) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {320, 1280}) {
            try (BrowserContext context =
                    browser.newContext(
                            new Browser.NewContextOptions().setViewportSize(width, 900))) {
                Page page = context.newPage();
                List<String> complaints = complaintsOf(page);
                page.navigate(server.address() + path);
                Object overflow =
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (((Number) overflow).intValue() > 0) {
                    faults.add("overflows by " + overflow + " px at " + width);
                }
                complaints.stream()
                        .filter(complaint -> !complaint.contains("404"))
                        .forEach(faults::add);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> complaintsOf(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }
}
