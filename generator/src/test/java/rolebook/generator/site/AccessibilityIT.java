package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page of every type through every rule of axe: light and dark, narrow and wide, with the site's
/// scripts and without. A page is loaded once and then looked at in each of its four looks.
class AccessibilityIT {
    /// Resolves to the broken rules, each with the first places where it is, and how many held.
    private static final String RUN =
            """
            async () => {
              const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
              const { violations, passes } = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
              const told = ({ id, help, nodes }) => id + ": " + help + " " + nodes.slice(0, 3).map((node) => node.html).join(" ");
              return { broken: violations.map(told), held: passes.length };
            }
            """;

    private static final int FEWEST_RULES = 10;

    private static final List<String> PAGES =
            List.of(
                    "",
                    "glossary/",
                    "roles/",
                    "roles/product-manager/",
                    "roles/product-manager/your-job/",
                    "glossary/operations/",
                    "activities/pricing/",
                    "frameworks/launch-raci/",
                    "comparisons/",
                    "comparisons/product-manager-vs-product-marketing-manager/",
                    "compare/",
                    "compare/chief-product-officer/product-manager/",
                    "responsibilities/by/role/product-operations-manager/",
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

    @ParameterizedTest(name = "the site''s scripts run: {0}")
    @ValueSource(booleans = {true, false})
    void axeFindsNothing(boolean scripts) throws IOException {
        List<String> found = new ArrayList<>();
        int tested = 0;
        try (BrowserContext window = Chromium.window(1280, 900)) {
            window.addInitScript(axe());
            if (!scripts) {
                window.route("**/assets/*.js", route -> route.abort());
            }
            Page page = window.newPage();
            for (String path : PAGES) {
                page.navigate(Chromium.address() + path);
                for (int width : new int[] {1280, 390}) {
                    page.setViewportSize(width, 900);
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        String look = "/" + path + " at " + width + " px, " + scheme + ": ";
                        look(page).forEach(broken -> found.add(look + broken));
                        tested++;
                    }
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(tested).isEqualTo(4 * PAGES.size());
    }

    private static List<String> look(Page page) {
        if (!(page.evaluate(RUN) instanceof Map<?, ?> result
                && result.get("broken") instanceof List<?> broken
                && result.get("held") instanceof Number held)) {
            throw new AssertionError("axe gave no result");
        }
        assertThat(held.intValue()).as("rules that held").isGreaterThanOrEqualTo(FEWEST_RULES);
        return broken.stream().map(String::valueOf).toList();
    }

    /// The script itself: sent once for a whole window, not for each page.
    private static String axe() throws IOException {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            assertThat(script).isNotNull();
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
