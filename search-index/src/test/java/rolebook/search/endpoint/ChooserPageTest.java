package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the chooser of two roles says without any script.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ChooserPageTest {
    private static final String CEO = "<option value=\"ceo\">CEO &amp; founder</option>";
    private static final String CEO_CHOSEN =
            "<option value=\"ceo\" selected>CEO &amp; founder</option>";
    private static final String CTO = "<option value=\"cto\">CTO</option>";
    private static final String CTO_CHOSEN = "<option value=\"cto\" selected>CTO</option>";
    private static final String FIRST = "<!--rb:a-->" + CEO + CTO + "<!--/rb:a-->";
    private static final String SECOND = "<!--rb:b-->" + CEO + CTO_CHOSEN + "<!--/rb:b-->";

    private ServedHandbook served;
    private Client client;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        served = new ServedHandbook(folder);
        client = served.client();
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /// The page with both lists and what it says.
    private static String page(String first, String second, String said) {
        String baked = Publishing.CHOOSER_PAGE;
        assertThat(baked).contains(FIRST, SECOND);
        return baked.replace(FIRST, first)
                .replace(SECOND, second)
                .replace("<!--rb:chosen--><!--/rb:chosen-->", said);
    }

    @Test
    void aRoleThatIsNotThereIsNamedAndTheOtherChoiceIsKept() {
        assertThat(client.get("/compare/?a=%3Cb%3E&b=ceo").body())
                .isEqualTo(page(FIRST, CEO_CHOSEN + CTO, "No role &lt;b&gt;."));
        assertThat(client.get("/handbook/compare/index.html?a=cto&b=nobody").body())
                .isEqualTo(page(CEO + CTO_CHOSEN, SECOND, "No role nobody."));
    }

    @Test
    void oneRoleTwiceIsSaid() {
        assertThat(client.get("/compare/?a=ceo&b=ceo").body())
                .isEqualTo(page(CEO_CHOSEN + CTO, CEO_CHOSEN + CTO, "CEO &amp; founder twice."));
    }

    @Test
    void aPairWithoutAPageLeadsToBothRoles() {
        var response = client.get("/compare/?a=cto&b=ceo");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(response.body())
                .isEqualTo(
                        page(
                                CEO + CTO_CHOSEN,
                                CEO_CHOSEN + CTO,
                                "No page on <a href=\"../roles/cto/\">CTO</a> "
                                        + "<a href=\"../roles/ceo/\">CEO &amp; founder</a> "));
    }

    @Test
    void whoChoseOneRoleIsAskedForTheOther() {
        assertThat(client.get("/compare/?a=cto").body())
                .isEqualTo(page(CEO + CTO_CHOSEN, SECOND, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compare/", "/compare/?", "/compare/?a=&b=", "/compare/?c=ceo"})
    void whereNothingIsChosenThePageIsWhatWasBaked(String target) {
        assertThat(client.get(target).body()).isEqualTo(Publishing.CHOOSER_PAGE);
    }
}
