package rolebook.generator.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the pages do for readers: keys, cards over terms, colours, filters, paths.
class ReadingIT {
    private static final int MOST_KEYS = 12;

    private BrowserContext window;
    private Page page;
    private int keys;

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

    private void press(String key) {
        page.keyboard().press(key);
        keys++;
    }

    @Test
    void fromHomeToAComparisonInTwelveKeys() {
        go("");
        press("/");
        press("p");
        press("m");
        Locator role = page.locator("main [role=option]:has(b:text-is('Product manager'))");
        assertThat(role).isVisible();
        press("ArrowDown");
        while (!"true".equals(role.getAttribute("aria-selected")) && keys < MOST_KEYS) {
            press("ArrowDown");
        }
        press("Enter");
        page.waitForURL("**/roles/product-manager/");
        press("Tab");
        press("Enter");
        press("Tab");
        press("Enter");
        page.waitForURL(Pattern.compile(".*/(compare|comparisons)/.+/"));
        assertThat(keys).isLessThanOrEqualTo(MOST_KEYS);
    }

    @Test
    void aCardOverATermCanBeEnteredStaysAndIsDismissed() {
        go("roles/product-manager/");
        Locator term = page.locator("main a.term[data-term]").first();
        Locator card = page.locator("[role=tooltip]");
        term.hover();
        assertThat(card).isVisible();
        assertThat(term).hasAttribute("aria-describedby", "rb-card");
        card.hover();
        page.waitForTimeout(1_000);
        assertThat(card).isVisible();
        page.keyboard().press("Escape");
        assertThat(card).isHidden();

        page.mouse().move(0, 0);
        page.keyboard().press("Tab");
        term.focus();
        assertThat(card).isVisible();
        page.keyboard().press("Escape");
        assertThat(card).isHidden();
        assertThat(term).isFocused();
    }

    @Test
    void theChosenColoursAreThereOnTheNextPage() {
        go("");
        Locator button = page.locator("button[data-rb-scheme]");
        button.click();
        button.click();
        assertThat(button).hasAttribute("aria-label", "Colours: dark");
        go("glossary/");
        assertThat(page.locator("html")).hasAttribute("data-rb-scheme", "dark");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(21, 25, 28)");
    }

    @Test
    void theGlossaryIsFilteredAndSaysHowManyAreLeft() {
        go("glossary/");
        page.locator("#rb-filter").fill("roadm");

        assertThat(page.locator("[data-rb-filter] [role=status]"))
                .hasText(Pattern.compile("[0-9]+ of [0-9]+ names"));
        assertThat(page.locator(".rows > li:visible").first()).containsText("oadm");
        assertThat(page.locator(".group:visible h2").first()).isVisible();
    }

    @Test
    void aLetterWhoseNamesAreFilteredAwayLeadsNowhere() {
        go("glossary/");
        Locator letters = page.locator("nav.letters");
        int links = letters.locator("a:visible").count();
        int places = letters.locator(":is(a, span):visible").count();

        page.locator("#rb-filter").fill("product roadmap");

        int left = page.locator(".group:visible:has(.rows)").count();
        assertThat(letters.locator("a:visible")).hasCount(left);
        assertThat(left).isBetween(1, links - 1);
        assertThat(letters.locator(":is(a, span):visible")).hasCount(places);
        page.locator("#rb-filter").fill("");
        assertThat(letters.locator("a:visible")).hasCount(links);
    }

    @Test
    void aFilterThatLeavesNothingSaysSoAndLeadsToTheSearch() {
        go("glossary/");
        Locator total = page.locator("[data-rb-total]");
        String before = total.innerText();
        page.locator("#rb-filter").fill("lighthouse keeper");

        Locator nothing = page.locator(".list-page > p.nothing");
        assertThat(nothing).containsText("Nothing here has “lighthouse keeper”.");
        assertThat(page.locator("[data-rb-filter] [role=status]"))
                .containsText("Nothing here has “lighthouse keeper”.");
        assertThat(nothing.locator("a")).hasAttribute("href", "../search/?q=lighthouse%20keeper");

        page.locator("#rb-filter").fill("");
        assertThat(nothing).isHidden();
        assertThat(total).hasText(before);
    }

    @Test
    void aFilterIsThereAgainForWhoeverComesBack() {
        go("glossary/");
        page.locator("#rb-filter").fill("roadmap");
        assertThat(page).hasURL(Pattern.compile(".*/glossary/\\?filter=roadmap"));
        page.locator(".rows > li:visible a.headword").first().click();
        page.waitForURL(Pattern.compile(".*/glossary/.+/"));

        page.goBack();

        assertThat(page.locator("#rb-filter")).hasValue("roadmap");
        assertThat(page.locator("[data-rb-total]"))
                .hasText(Pattern.compile("[0-9]+ of [0-9]+ names"));
        page.locator("#rb-filter").fill("");
        assertThat(page).hasURL(Pattern.compile(".*/glossary/"));
    }

    @Test
    void oneChipShowsOneGroupOfRoles() {
        go("roles/");
        page.locator(".chips a").nth(1).click();

        assertThat(page.locator(".group:visible")).hasCount(1);
        assertThat(page.url()).contains("#");
    }

    @Test
    void aStepOfAPathSaysWhereOneIs() {
        go("paths/first-week/");
        page.locator(".steps a").first().click();

        assertThat(page.locator("nav.way").first())
                .containsText(Pattern.compile("step 1 of [0-9]+"));
        page.locator("nav.way a[rel=next]").click();
        assertThat(page.locator("nav.way").first()).containsText("step 2 of");
        while (page.locator("nav.way a[rel=next]").count() > 0) {
            page.locator("nav.way a[rel=next]").click();
        }
        assertThat(page.locator("nav.way").first()).containsText("This is the last step.");
        page.locator("nav.way").getByText("See the whole path").click();
        page.waitForURL("**/paths/first-week/");
    }

    @Test
    void theListOfKeysOpensAndCloses() {
        go("");
        page.keyboard().press("?");
        assertThat(page.locator("dialog")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).isHidden();
    }

    @Test
    void atTwiceTheTextSizeNothingIsCutOff() {
        for (String path :
                List.of("", "roles/product-manager/", "glossary/", "search/?q=roadmap")) {
            go(path);
            page.setViewportSize(640, 450);
            page.evaluate("document.documentElement.style.fontSize = '225%'");
            Object overflow =
                    page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue()).as(path).isLessThanOrEqualTo(0);
        }
    }
}
