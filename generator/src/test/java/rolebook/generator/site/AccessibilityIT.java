package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page of every type through axe: light and dark, narrow and wide, with the site's scripts and
/// without.
class AccessibilityIT {
    private static final List<String> RULES =
            List.of(
                    "wcag2a",
                    "wcag2aa",
                    "wcag21a",
                    "wcag21aa",
                    "wcag22a",
                    "wcag22aa",
                    "best-practice");

    /// All that a colour scheme can change.
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final List<String> PAGES =
            List.of(
                    "",
                    "glossary/",
                    "roles/",
                    "roles/product-manager/",
                    "glossary/operations/",
                    "activities/pricing/",
                    "frameworks/launch-raci/",
                    "comparisons/",
                    "compare/",
                    "responsibilities/",
                    "paths/first-week/",
                    "teams/small-team/",
                    "disagreements/",
                    "tags/",
                    "news/",
                    "about/",
                    "search/",
                    "search/?q=roadmap",
                    "search/?q=qqxyzzy",
                    "nothing-here/");

    @ParameterizedTest(name = "{1} at {0} px, site scripts {2}")
    @CsvSource({
        "390, light, true",
        "390, dark, true",
        "1280, light, true",
        "1280, dark, true",
        "390, light, false",
        "390, dark, false",
        "1280, light, false",
        "1280, dark, false"
    })
    void axeFindsNothing(int width, String scheme, boolean scripts) {
        List<String> found = new ArrayList<>();
        boolean dark = scheme.equals("dark");
        int tested = 0;
        int rulesRun = 0;
        try (BrowserContext window =
                Chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, 900)
                                        .setColorScheme(
                                                ColorScheme.valueOf(
                                                        scheme.toUpperCase(
                                                                java.util.Locale.ROOT))))) {
            if (!scripts) {
                window.route("**/assets/*.js", route -> route.abort());
            }
            Page page = window.newPage();
            for (String path : PAGES) {
                page.navigate(Chromium.address() + path);
                var axe = new AxeBuilder(page);
                var results = (dark ? axe.withRules(COLOURS) : axe.withTags(RULES)).analyze();
                results.getViolations().forEach(rule -> found.add(told(path, rule)));
                rulesRun += results.getPasses().size();
                tested++;
            }
        }
        assertThat(found).isEmpty();
        assertThat(tested).isEqualTo(PAGES.size());
        assertThat(rulesRun).isGreaterThanOrEqualTo(dark ? tested : 10 * tested);
    }

    private static String told(String path, Rule rule) {
        var places = rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
        return "/" + path + " " + rule.getId() + ": " + rule.getHelp() + " " + places;
    }
}
