package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What keeps its place, however long the words and however small the window.
class LayoutIT {
    private static final String LONG_WORD = "Donaudampfschiff".repeat(8);

    private BrowserContext window;
    private Page page;

    @BeforeEach
    void open() {
        window = Chromium.window(1280, 900);
        page = window.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void go(int width, String path) {
        page.setViewportSize(width, 844);
        page.navigate(Chromium.address() + path);
    }

    private double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private double overflow() {
        return number(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static double edge(Locator element, String edge) {
        Object found = element.evaluate("(one, edge) => one.getBoundingClientRect()[edge]", edge);
        return ((Number) found).doubleValue();
    }

    /// Puts `text` wherever `selector` finds a place for it.
    private void says(String selector, String text) {
        page.locator(selector)
                .evaluateAll("(all, text) => all.forEach((one) => one.textContent = text)", text);
    }

    @ParameterizedTest(name = "{0} px")
    @CsvSource({"320, 70", "390, 110", "1024, 130", "1280, 130"})
    void aLongTitleOfTheSiteLeavesRoomForTheRestOfTheHeader(int width, int field) {
        go(width, "roles/product-manager/");
        for (int length : List.of(8, 18, 46, 85)) {
            says("header .name", "Who does what at our firm? ".repeat(4).substring(0, length));

            assertThat(overflow()).as("%d letters", length).isLessThanOrEqualTo(0);
            assertThat(edge(page.locator("header .search"), "width")).isGreaterThan(field);
            assertThat(edge(page.locator("header .scheme"), "right")).isLessThanOrEqualTo(width);
            assertThat(edge(page.locator("header .name"), "width")).isGreaterThan(60);
            assertThat(edge(page.locator("nav.sections"), "height")).isLessThan(60);
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {390, 768, 1280})
    void nothingInTheGlossaryIsHiddenBelowTheBarOfLetters(int width) {
        go(width, "glossary/");
        Locator bar = page.locator("nav.letters");
        for (String letter : List.of("c", "m", "s", "d")) {
            page.locator("nav.letters a[href='#letter-" + letter + "']").click();
            assertThat(edge(page.locator("#letter-" + letter), "top"))
                    .as(letter)
                    .isGreaterThan(edge(bar, "bottom"));
        }

        page.locator("section:has(#letter-d) a").first().focus();
        for (int i = 0; i < 50; i++) {
            page.keyboard().press("Shift+Tab");
            Locator focused = page.locator(":focus");
            assertThat(edge(focused, "top"))
                    .as(focused.textContent())
                    .isGreaterThan(edge(bar, "bottom"));
        }
    }

    @ParameterizedTest(name = "/{0}")
    @ValueSource(
            strings = {
                "compare/product-manager/project-manager/",
                "comparisons/product-manager-vs-product-marketing-manager/"
            })
    void onAPhoneEveryLinkOfAComparisonCanBeSeenWhenItHasTheFocus(String path) {
        go(390, path);
        Object unseen =
                page.locator("main a[href]")
                        .evaluateAll(
                                """
                                (links) => links.filter((link) => {
                                  link.focus();
                                  const { left, top, width, height } = link.getClientRects()[0];
                                  return !link.contains(
                                      document.elementFromPoint(left + width / 2, top + height / 2));
                                }).map((link) => link.textContent)
                                """);
        assertThat(unseen).isEqualTo(List.of());
    }

    @ParameterizedTest(name = "/{0}")
    @ValueSource(
            strings = {
                "frameworks/launch-raci/",
                "frameworks/lifecycle-raci/",
                "teams/small-team/"
            })
    void theHeadOfAMatrixStaysWhileThePageScrolls(String path) {
        go(1280, path);

        headStaysBelowTheSites();

        go(800, path);
        assertThat(overflow()).isLessThanOrEqualTo(0);
        page.locator(".wide .scroll").evaluate("(one) => one.scrollTo(200, 100)");
        assertThat(edge(page.locator(".matrix thead th").last(), "top"))
                .isCloseTo(edge(page.locator(".wide .scroll"), "top"), within(2.0));
        assertThat(edge(page.locator(".matrix tbody th").first(), "left"))
                .isCloseTo(edge(page.locator(".wide .scroll"), "left"), within(2.0));
    }

    private void headStaysBelowTheSites() {
        Locator last = page.locator(".matrix tbody tr").last();
        last.evaluate("(one) => scrollTo(0, scrollY + one.getBoundingClientRect().top - 420)");
        double header = edge(page.locator("header.site"), "bottom");
        assertThat(edge(page.locator(".matrix thead th").last(), "top"))
                .isCloseTo(header, within(2.0));
        assertThat(edge(page.locator(".matrix thead th").first(), "bottom"))
                .isCloseTo(edge(page.locator(".matrix thead th").last(), "bottom"), within(1.0));
        assertThat(edge(page.locator(".matrix"), "top")).isLessThan(header - 50);
    }

    /// Matrices of the content are smaller, so one of them gets columns.
    @Test
    void fourteenRolesFitAndTheirCellsAreToldApart() {
        go(1280, "frameworks/launch-raci/");
        page.locator(".matrix")
                .evaluate(
                        """
                        (table) => {
                          table.classList.add("many");
                          for (const row of table.rows) {
                            while (row.cells.length < 15) {
                              row.append(row.cells[row.cells.length - 6].cloneNode(true));
                            }
                          }
                        }
                        """);

        headStaysBelowTheSites();
        assertThat(edge(page.locator(".matrix"), "right"))
                .isLessThanOrEqualTo(edge(page.locator(".wide"), "right") + 1);
        assertThat(
                        page.locator(".matrix td + td")
                                .first()
                                .evaluate("(one) => getComputedStyle(one).borderInlineStartWidth"))
                .isEqualTo("1px");
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {320, 390, 1024})
    void noLongWordMakesAPageWiderThanItsWindow(int width) {
        for (String path :
                List.of(
                        "compare/",
                        "roles/",
                        "glossary/operations/",
                        "compare/chief-product-officer/product-manager/",
                        "frameworks/launch-raci/",
                        "roles/product-manager/your-job/")) {
            go(width, path);
            says(
                    "option, .chips a, nav.breadcrumbs span, h1, h2, h3, .label, .matrix a",
                    LONG_WORD);

            assertThat(overflow()).as(path).isLessThanOrEqualTo(0);
        }
    }

    /// WCAG 1.4.12: readers may set text wider.
    @Test
    void textSetWiderStaysInside() {
        for (String path : List.of("compare/", "roles/product-manager/", "glossary/")) {
            go(320, path);
            page.locator("body *")
                    .evaluateAll(
                            """
                            (all) => all.forEach(({ style }) => {
                              style.lineHeight = 1.5;
                              style.letterSpacing = "0.12em";
                              style.wordSpacing = "0.16em";
                            })
                            """);
            assertThat(overflow()).as(path).isLessThanOrEqualTo(0);
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {390, 1280})
    void theDrawingOfTwoRolesCanBeRead(int width) {
        go(width, "compare/product-manager/product-operations-manager/");
        Locator letters = page.locator("svg.stages text");
        Object smallest =
                letters.evaluateAll(
                        """
                        (all) => Math.min(...all.map(
                            (one) => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a))
                        """);
        assertThat(((Number) smallest).doubleValue()).isBetween(12.0, 19.0);
        Object collisions =
                letters.evaluateAll(
                        """
                        (all) => {
                          const boxes = all.map((one) => one.getBBox());
                          return all.filter((one, i) => boxes.some((box, j) => i < j
                              && box.x < boxes[i].x + boxes[i].width && boxes[i].x < box.x + box.width
                              && Math.abs(box.y - boxes[i].y) < 12)).map((one) => one.textContent);
                        }
                        """);
        assertThat(collisions).isEqualTo(List.of());
    }

    @ParameterizedTest(name = "/{0}")
    @ValueSource(strings = {"news/", "tags/", "404.html"})
    void theFootOfAShortPageStandsAtTheFootOfTheWindow(String path) {
        page.setViewportSize(1280, 1400);
        page.navigate(Chromium.address() + path);

        assertThat(edge(page.locator("footer.site"), "bottom")).isCloseTo(1400, within(1.0));
        assertThat(number("document.documentElement.scrollHeight")).isEqualTo(1400);
    }

    @Test
    void pointsOfListsStandInsideTheEdgeOfTheText() {
        go(390, "compare/");
        Object outside =
                page.locator("main ul")
                        .evaluateAll(
                                """
                                (all) => all.filter((list) => {
                                  const { listStyleType, paddingInlineStart } = getComputedStyle(list);
                                  return listStyleType !== "none" && parseFloat(paddingInlineStart) < 16;
                                }).length
                                """);
        assertThat(outside).isEqualTo(0);
    }
}
