package rolebook.generator.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What readers' devices ask for: colours of their own, less motion, little room.
class DevicesIT {
    /// The sum of layout shifts that a reader does not see; from 0.1 on a page counts as unsteady.
    private static final double MOST_MOVED = 0.06;

    private static final String FRAMES =
            "new Promise((done) => setTimeout(() => requestAnimationFrame(done), 200))";

    private BrowserContext window;
    private Page page;

    @BeforeEach
    void open() {
        window = Chromium.window(1280, 900);
        page = window.newPage();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void go(String path) {
        page.navigate(Chromium.address() + path);
    }

    private static Object style(Locator element, String name) {
        return element.evaluate("(element) => getComputedStyle(element)." + name);
    }

    /// What the browser tells assistive technology that the parts of the page are.
    private Set<String> roles() {
        JsonObject tree = window.newCDPSession(page).send("Accessibility.getFullAXTree");
        return tree.getAsJsonArray("nodes").asList().stream()
                .map(node -> node.getAsJsonObject().getAsJsonObject("role"))
                .filter(Objects::nonNull)
                .map(role -> role.get("value").getAsString())
                .collect(Collectors.toSet());
    }

    @Test
    void whereColoursAreForcedWhatWasColouredHasAnOutline() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        go("frameworks/launch-raci/?role=product-manager");

        assertThat(style(page.locator(".letter-a").first(), "outlineStyle")).isEqualTo("solid");
        assertThat(style(page.locator("nav.sections a[aria-current]"), "outlineStyle"))
                .isEqualTo("solid");
        assertThat(style(page.locator("th[data-rb-marked]"), "outlineStyle")).isEqualTo("solid");
        page.keyboard().press("/");
        page.keyboard().type("PMM");
        assertThat(page.locator("header [role=option]").first()).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(style(page.locator("[aria-selected=true]"), "outlineStyle")).isEqualTo("solid");
    }

    /// Until the font is there another one stands in its place, as wide and as high.
    @ParameterizedTest(name = "{0} px: /{1}")
    @CsvSource({
        "390, roles/product-manager/", "1280, roles/product-manager/",
        "390, glossary/operations/", "1280, glossary/operations/",
        "390, frameworks/launch-raci/", "1280, search/"
    })
    void aFontThatComesLateMovesNothing(int width, String path) {
        page.setViewportSize(width, 900);
        List<Route> held = new ArrayList<>();
        page.route("**/*.woff2", held::add);
        page.addInitScript(
                """
                window.moved = 0;
                new PerformanceObserver((list) => {
                  for (const shift of list.getEntries()) window.moved += shift.value;
                }).observe({ type: "layout-shift", buffered: true });
                """);
        page.navigate(
                Chromium.address() + path,
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.waitForCondition(() -> !held.isEmpty());
        page.evaluate(FRAMES);

        held.forEach(Route::resume);
        page.evaluate("document.fonts.ready");
        page.evaluate(FRAMES);

        assertThat((boolean) page.evaluate("document.fonts.check('16px \"Source Sans 3\"')"))
                .isTrue();
        assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isLessThan(MOST_MOVED);
    }

    @Test
    void whoWantsLessMotionGetsNone() {
        go("roles/product-manager/");
        assertThat(style(page.locator("html"), "scrollBehavior")).isEqualTo("smooth");

        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

        assertThat(style(page.locator("html"), "scrollBehavior")).isEqualTo("auto");
        Object moving =
                page.evaluate(
                        """
                        [...document.querySelectorAll("*")].filter((one) => {
                          const { animationName, transitionDuration } = getComputedStyle(one);
                          return animationName !== "none" || parseFloat(transitionDuration) > 0;
                        }).length
                        """);
        assertThat(moving).isEqualTo(0);
    }

    @Test
    void onANarrowScreenAComparisonStandsInBlocksAndIsATableStill() {
        page.setViewportSize(390, 844);
        go("compare/chief-product-officer/product-manager/");
        Locator table = page.locator("table.comparison");
        Locator cell = table.locator("td").first();

        assertThat(style(cell, "display")).isEqualTo("block");
        assertThat(roles()).contains("table", "columnheader", "rowheader", "cell");
        assertThat(cell.evaluate("(one) => getComputedStyle(one, '::before').content"))
                .asString()
                .contains("Chief product officer");
        assertThat(
                        page.locator(".scroll:has(table.comparison)")
                                .evaluate("(one) => one.scrollWidth - one.clientWidth"))
                .isEqualTo(0);
    }

    @Test
    void aResponsibilitysLinkIsCopied() {
        window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        go("roles/product-manager/");
        Locator item = page.locator("#set-the-vision");
        item.hover();

        item.getByLabel("Copy the link to this").click();

        assertThat(page.locator("[role=status].said")).hasText("Link copied");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(Chromium.address() + "roles/product-manager/#set-the-vision");
        assertThat(page).hasURL(Pattern.compile(".*#set-the-vision"));
    }
}
