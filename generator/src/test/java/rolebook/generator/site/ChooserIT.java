package rolebook.generator.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page on which two roles are chosen, for pairs with a page and without one.
class ChooserIT {
    private static final String NO_PAGE = "compare/?a=design-team&b=chief-marketing-officer";

    private BrowserContext window;
    private Page page;
    private List<String> complaints;

    @BeforeEach
    void open() {
        window = Chromium.window(1280, 900);
        page = window.newPage();
        complaints = Chromium.complaintsOf(page);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void go(String path) {
        page.navigate(Chromium.address() + path);
    }

    private Locator said() {
        return page.locator("[data-rb-said]");
    }

    @Test
    void aPairWithoutAPageIsPutTogetherSaidAndHasAnAddress() {
        go("compare/");
        String title = page.title();
        page.locator("#rb-a").selectOption("design-team");
        page.locator("#rb-b").selectOption("chief-marketing-officer");
        page.locator(".choose button").click();

        Locator head = page.locator("[data-rb-result] h2");
        assertThat(head).isFocused();
        assertThat(page).hasURL(Chromium.address() + NO_PAGE);
        assertThat(said()).hasAttribute("role", "status");
        assertThat(said()).containsText("Here are " + head.innerText() + ", side by side.");
        assertThat(page).hasTitle(head.innerText() + ": " + title);

        page.reload();
        assertThat(head).isVisible();
        assertThat(page.locator("#rb-a")).hasValue("design-team");
        assertThat(page.locator("#rb-b")).hasValue("chief-marketing-officer");
        assertThat(complaints).isEmpty();
    }

    @Test
    void backFromThePageOfAPairLeadsToTheChooser() {
        go("compare/");
        page.locator("#rb-a").selectOption("product-manager");
        page.locator("#rb-b").selectOption("project-manager");
        page.locator(".choose button").click();
        page.waitForURL("**/compare/product-manager/project-manager/");

        page.goBack();

        assertThat(page.locator(".choose")).isVisible();
        assertThat(page).hasURL(Chromium.address() + "compare/");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"with script", "without script", "static host"})
    void whatCannotBeComparedIsSaidAndTheChoiceIsKept(String where) {
        if (where.equals("static host")) {
            window.route(
                    Pattern.compile(".*/compare/\\?.*"),
                    route ->
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setPath(
                                                    BuiltSite.site()
                                                            .resolve("compare/index.html"))));
        }
        if (where.equals("without script")) {
            window.close();
            window =
                    Chromium.browser()
                            .newContext(
                                    new Browser.NewContextOptions().setJavaScriptEnabled(false));
            page = window.newPage();
        }
        go("compare/?a=nobody&b=product-manager");
        assertThat(said()).hasText("There is no role “nobody” here. Choose two from the lists.");
        assertThat(page.locator("#rb-b")).hasValue("product-manager");
        assertThat(page.locator("#rb-a")).not().hasValue("");

        go("compare/?a=product-manager&b=product-manager");
        assertThat(said()).containsText("twice the same role, Product manager.");
        assertThat(page.locator("#rb-a")).hasValue("product-manager");
        assertThat(complaints).isEmpty();
    }

    @Test
    void withoutScriptAPairWithoutAPageLeadsToBothRoles() {
        window.route("**/assets/*.js", Route::abort);
        go(NO_PAGE);

        assertThat(said()).containsText("No page compares these two.");
        assertThat(page.locator("#rb-a")).hasValue("design-team");
        assertThat(page.locator("#rb-b")).hasValue("chief-marketing-officer");
        said().locator("a").last().click();
        page.waitForURL("**/roles/chief-marketing-officer/");
    }

    @Test
    void whereTheRolesCannotBeReadTheirPagesAreThere() {
        window.route("**/roles/*/index.json", Route::abort);
        go(NO_PAGE);

        assertThat(said()).containsText("No page compares these two.");
        assertThat(said().locator("a").first()).hasAttribute("href", "../roles/design-team/");
        assertThat(complaints).allSatisfy(one -> assertThat(one).contains("ERR_FAILED"));
    }
}
