package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rolebook.generator.page.EntryLink;
import rolebook.generator.page.HomeView;
import rolebook.generator.page.ListView;

class HomePageTest {
    private static String entry(String title, String rest) {
        return "---\ntitle: " + title + "\nsummary: About " + title + ".\n" + rest;
    }

    private static HomeView home(Map<String, String> texts) {
        return BakedSite.view(BakedSite.composition(texts), "index.html", HomeView.class);
    }

    @Test
    void theHomePageShowsSomeRolesAndSomeNews() {
        assertThat(List.of(OtherPages.HOME_ROLES, OtherPages.HOME_NEWS)).containsExactly(24, 5);
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 10; i < 36; i++) {
            texts.put("roles/role-" + i + ".md", entry("Role " + i, "---\n"));
            texts.put(
                    "news/news-" + i + ".md",
                    entry("News " + i, "date: 2026-01-" + (i - 5) + "\n---\n"));
        }
        texts.keySet()
                .removeIf(path ->
                        path.equals("news/news-10.md")
                                || path.endsWith("news-11.md")
                                || path.endsWith("news-12.md")
                                || path.endsWith("news-13.md")
                                || path.endsWith("news-14.md"));

        HomeView home = home(texts);

        assertThat(home.roles())
                .hasSize(24)
                .first()
                .extracting(EntryLink::title)
                .isEqualTo("Role 10");
        assertThat(home.moreRoles()).isEqualTo(2);
        assertThat(home.news())
                .extracting(ListView.Row::name)
                .containsExactly("News 35", "News 34", "News 33", "News 32", "News 31");
    }

    @Test
    void theHomePagesExamplesAreTheContentsOwn() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("glossary/oven.md", entry("Oven", "---\nIt bakes [dough](dough.md).\n"));
        texts.put("glossary/dough.md", entry("Dough", "---\n"));
        texts.put("activities/go-to-market.md", entry("Go-to-market", "---\n"));
        texts.put("activities/baking.md", entry("Baking", "---\n"));
        texts.put(
                "roles/baker.md",
                entry(
                        "Master baker",
                        """
                        aliases: [bakers, MB]
                        ---
                        ## Responsibilities

                        - [Bake](../activities/baking.md) bread.
                        - [Bring it to market](../activities/go-to-market.md).
                        """));
        texts.put(
                "roles/seller.md",
                entry(
                        "Seller",
                        """
                        ---
                        ## Responsibilities

                        - [Go to market](../activities/go-to-market.md) in a cart.
                        """));

        assertThat(home(texts).examples()).containsExactly("MB", "Dough", "who does baking");
        assertThat(home(Map.of()).examples()).isEmpty();
    }
}
