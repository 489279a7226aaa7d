package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shipped site in a real browser, served by the packaged program.
class BrowserIT {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSearchForPmmInThePagesOwnBoxLeadsToTheProductMarketingManager(boolean scripts) {
        try (BrowserContext context =
                Chromium.browser()
                        .newContext(
                                // While one page fades into the next, clicks fall through.
                                new Browser.NewContextOptions()
                                        .setJavaScriptEnabled(scripts)
                                        .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            List<String> complaints = Chromium.complaintsOf(page);
            page.navigate(Chromium.address());
            page.locator("main form[role=search] input[name=q]").fill("PMM");
            page.locator("main form[role=search] input[name=q]").press("Enter");
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
                    Chromium.browser()
                            .newContext(
                                    new Browser.NewContextOptions().setViewportSize(width, 900))) {
                Page page = context.newPage();
                List<String> complaints = Chromium.complaintsOf(page, "nothing-here/");
                page.navigate(Chromium.address() + path);
                Object overflow =
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (((Number) overflow).intValue() > 0) {
                    faults.add("overflows by " + overflow + " px at " + width);
                }
                faults.addAll(complaints);
            }
        }
        assertThat(faults).isEmpty();
    }
}
