package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import rolebook.generator.page.Composition;
import rolebook.generator.page.CountsView;
import rolebook.generator.page.ListView;
import rolebook.generator.page.Page;
import rolebook.generator.page.ResponsibilitiesView;
import rolebook.generator.page.RoleView;
import rolebook.generator.page.SiteFile;

class ComposerTest {
    private static String entry(String title, String rest) {
        return "---\ntitle: " + title + "\nsummary: About " + title + ".\n" + rest;
    }

    private static Map<String, String> terms(int count) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            texts.put("glossary/word-" + i + ".md", entry("Word " + i, "---\n"));
        }
        return texts;
    }

    private static List<String> paths(Composition composition) {
        return composition.pages().stream().map(Page::path).sorted().toList();
    }

    @Test
    void anEmptyProjectHasEveryListAndNoEntry() {
        Composition site = BakedSite.composition(Map.of());

        assertThat(paths(site))
                .containsExactly(
                        "404.html",
                        "activities/index.html",
                        "compare/index.html",
                        "comparisons/index.html",
                        "disagreements/index.html",
                        "frameworks/index.html",
                        "gaps/index.html",
                        "glossary/index.html",
                        "index.html",
                        "news/index.html",
                        "paths/index.html",
                        "responsibilities/index.html",
                        "roles/index.html",
                        "search/index.html",
                        "tags/index.html",
                        "teams/index.html");
    }

    @Test
    void aTermHasItsPageItsMarkdownAndItsData() {
        Composition site =
                BakedSite.composition(Map.of("glossary/okr.md", entry("OKR", "---\nA goal.\n")));

        assertThat(paths(site)).contains("glossary/okr/index.html");
        assertThat(site.files().stream().map(SiteFile::path))
                .contains("glossary/okr/index.md", "glossary/okr/index.json");
        assertThat(BakedSite.text(site, "glossary/okr/index.json"))
                .isEqualTo(
                        "{\"id\":\"okr\",\"type\":\"term\",\"title\":\"OKR\",\"summary\":\"About OKR.\","
                                + "\"url\":\"/glossary/okr/\",\"aliases\":[],\"tags\":[],\"status\":\"published\"}\n");
        assertThat(BakedSite.text(site, "entries.json"))
                .isEqualTo(
                        "[{\"id\":\"okr\",\"type\":\"term\",\"title\":\"OKR\",\"summary\":\"About OKR.\","
                                + "\"url\":\"/glossary/okr/\",\"aliases\":[]}]\n");
    }

    @Test
    void theListOfALargeSiteStaysSmallByLeavingOutTheSummaries() throws IOException {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            String name = "Word " + Integer.toString(i * 7919, 36);
            files.put(
                    "glossary/word-" + i + ".md",
                    "---\ntitle: %s\nsummary: %s means a thing that has %d sides, %s parts.\naliases: [%s]\n---\nText.\n"
                            .formatted(name, name, i, i * i, "w" + i * 31));
        }
        String entries = BakedSite.text(BakedSite.composition(files), "entries.json");
        assertThat(entries).contains("\"summary\":\"\"").doesNotContain("means a thing");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(entries.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(25 * 1024);
    }

    @Test
    void onlyTheFormatsThatTheSiteAsksForAreWritten() {
        Composition site =
                BakedSite.composition(
                        Map.of(
                                "site.yml",
                                "formats: [html]\n",
                                "glossary/okr.md",
                                entry("OKR", "---\n")));

        assertThat(site.files().stream().map(SiteFile::path))
                .doesNotContain("glossary/okr/index.md", "glossary/okr/index.json");
    }

    @Test
    void dataNeverHoldsALessThanSign() {
        Composition site =
                BakedSite.composition(
                        Map.of(
                                "glossary/x.md",
                                entry("'</script><b>'", "aliases: ['<!--']\n---\n")));

        assertThat(BakedSite.text(site, "glossary/x/index.json"))
                .doesNotContain("<")
                .contains("\\u003c/script>\\u003cb>");
    }

    @Test
    void theMarkdownOfAnEntryHasLinksThatHoldAnywhere() {
        Composition site =
                BakedSite.composition(
                        Map.of(
                                "site.yml", "base-url: https://example.org/h/\n",
                                "glossary/a.md",
                                        entry(
                                                "A",
                                                "---\n[b](b.md#examples), [[b]], [[b|that]], [c](https://c.org), [here](#x) [r][r]\n\n[r]: ../roles/r.md\n\n## X\n"),
                                "glossary/b.md", entry("Bee", "---\n\n## Examples\n\nOne.\n"),
                                "roles/r.md", entry("R", "---\n")));

        assertThat(BakedSite.text(site, "glossary/a/index.md"))
                .isEqualTo(
                        entry(
                                "A",
                                "---\n[b](https://example.org/h/glossary/b/#examples), [Bee](https://example.org/h/glossary/b/),"
                                        + " [that](https://example.org/h/glossary/b/), [c](https://c.org), [here](#x) [r][r]\n\n"
                                        + "[r]: https://example.org/h/roles/r/\n\n## X\n"));
    }

    @Test
    void aListOfAThousandRowsIsOnePageAndOneMoreSplitsIt() {
        assertThat(SplitList.MOST_ROWS).isEqualTo(1_000);
        Composition whole = BakedSite.composition(terms(1_000));
        Composition split = BakedSite.composition(terms(1_001));

        ListView one = BakedSite.view(whole, "glossary/index.html", ListView.class);
        assertThat(one.split()).isFalse();
        assertThat(one.groups())
                .singleElement()
                .extracting(group -> group.rows().size())
                .isEqualTo(1_000);
        assertThat(paths(whole)).doesNotContain("glossary/letters/w/index.html");

        ListView index = BakedSite.view(split, "glossary/index.html", ListView.class);
        assertThat(index.split()).isTrue();
        assertThat(index.groups()).isEmpty();
        assertThat(index.count()).isEqualTo(1_001);
        assertThat(index.letters().get(22).href()).contains("../glossary/letters/w/");
        ListView letter = BakedSite.view(split, "glossary/letters/w/index.html", ListView.class);
        assertThat(letter.groups())
                .singleElement()
                .extracting(group -> group.rows().size())
                .isEqualTo(1_001);
    }

    @Test
    void moreThanAThousandResponsibilitiesHaveAPageForEachActivity() {
        Composition whole = BakedSite.composition(responsibilities(1_000));
        Composition split = BakedSite.composition(responsibilities(1_001));

        assertThat(
                        BakedSite.view(
                                        whole,
                                        "responsibilities/index.html",
                                        ResponsibilitiesView.class)
                                .count())
                .isEqualTo(1_000);
        assertThat(BakedSite.view(split, "responsibilities/index.html", CountsView.class).counts())
                .containsExactly(
                        new CountsView.Count("Work", "../responsibilities/work/", 1),
                        new CountsView.Count(
                                "Without a shared activity",
                                "../responsibilities/without-activity/",
                                1_000));
        assertThat(paths(split))
                .contains(
                        "responsibilities/work/index.html",
                        "responsibilities/without-activity/index.html");
    }

    private static Map<String, String> responsibilities(int count) {
        var list =
                new StringBuilder("---\n## Responsibilities\n\n- [Work](../activities/work.md)\n");
        for (int i = 1; i < count; i++) {
            list.append("- Do thing ").append(i).append('\n');
        }
        return Map.of(
                "activities/work.md", entry("Work", "---\n"),
                "roles/worker.md", entry("Worker", list.toString()));
    }

    @Test
    void aRoleOffersItsThreeNearestComparisons() {
        assertThat(RoleViews.NEAREST).isEqualTo(3);
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 1; i <= 5; i++) {
            texts.put("activities/work-" + i + ".md", entry("Work " + i, "---\n"));
        }
        for (int i = 1; i <= 5; i++) {
            var list = new StringBuilder("---\n## Responsibilities\n\n");
            for (int j = 1; j <= i; j++) {
                list.append("- [Do](../activities/work-").append(j).append(".md) it\n");
            }
            texts.put("roles/role-" + i + ".md", entry("Role " + i, list.toString()));
        }

        RoleView role =
                BakedSite.view(
                        BakedSite.composition(texts), "roles/role-5/index.html", RoleView.class);

        assertThat(role.comparisons())
                .extracting(near -> near.href() + " " + near.shared())
                .containsExactly(
                        "../../compare/role-4/role-5/ 4",
                        "../../compare/role-3/role-5/ 3",
                        "../../compare/role-2/role-5/ 2");
    }

    @Test
    void aPairLeadsFromItsOtherOrderAndToTheWrittenComparison() {
        String both = "---\n## Responsibilities\n\n- [Work](../activities/work.md)\n";
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("activities/work.md", entry("Work", "redirects: [/tasks/work]\n---\n"));
        texts.put("roles/a.md", entry("A", both));
        texts.put("roles/b.md", entry("B", both));
        texts.put("roles/c.md", entry("C", both));
        texts.put("comparisons/a-vs-c.md", entry("A or C", "roles: [c, a]\n---\n"));

        Composition site = BakedSite.composition(texts);

        assertThat(BakedSite.text(site, "_redirects"))
                .isEqualTo(
                        """
                        /compare/a/c/ /comparisons/a-vs-c/ 301
                        /compare/b/a/ /compare/a/b/ 301
                        /compare/c/a/ /comparisons/a-vs-c/ 301
                        /compare/c/b/ /compare/b/c/ 301
                        /tasks/work /activities/work/ 301
                        """);
        assertThat(paths(site))
                .contains(
                        "compare/a/b/index.html",
                        "compare/a/c/index.html",
                        "compare/b/a/index.html",
                        "tasks/work/index.html");
    }

    @Test
    void whatWasMadeFromAnOldIdLeadsOnWithIt() {
        String both = "---\n## Responsibilities\n\n- [Work](../activities/work.md)\n";
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("activities/work.md", entry("Work", "redirects: [/activities/toil/]\n---\n"));
        texts.put("roles/a.md", entry("A", "redirects: [/roles/z/, /roles/b, /boss/]\n" + both));
        texts.put("roles/b.md", entry("B", both));
        texts.put("roles/c.md", entry("C", "redirects: [/roles/y/index.html]\n" + both));
        texts.put("comparisons/a-vs-c.md", entry("A or C", "roles: [c, a]\n---\n"));
        texts.put("glossary/old.md", entry("Old", "redirects: [/compare/z/b/]\n---\n"));

        Composition site = BakedSite.composition(texts);

        assertThat(BakedSite.text(site, "_redirects"))
                .isEqualTo(
                        """
                        /activities/toil/ /activities/work/ 301
                        /boss/ /roles/a/ 301
                        /compare/a/c/ /comparisons/a-vs-c/ 301
                        /compare/a/y/ /comparisons/a-vs-c/ 301
                        /compare/b/a/ /compare/a/b/ 301
                        /compare/b/y/ /compare/b/c/ 301
                        /compare/b/z/ /compare/a/b/ 301
                        /compare/c/a/ /comparisons/a-vs-c/ 301
                        /compare/c/b/ /compare/b/c/ 301
                        /compare/c/z/ /comparisons/a-vs-c/ 301
                        /compare/y/a/ /comparisons/a-vs-c/ 301
                        /compare/y/b/ /compare/b/c/ 301
                        /compare/y/z/ /comparisons/a-vs-c/ 301
                        /compare/z/b/ /glossary/old/ 301
                        /compare/z/c/ /comparisons/a-vs-c/ 301
                        /compare/z/y/ /comparisons/a-vs-c/ 301
                        /responsibilities/by/role/y/ /responsibilities/by/role/c/ 301
                        /responsibilities/by/role/z/ /responsibilities/by/role/a/ 301
                        /roles/y/index.html /roles/c/ 301
                        /roles/y/your-job/ /roles/c/your-job/ 301
                        /roles/z/ /roles/a/ 301
                        /roles/z/your-job/ /roles/a/your-job/ 301
                        """);
        assertThat(paths(site)).doesNotHaveDuplicates();
    }

    @Test
    void theRedirectsOfASiteInAFolderCarryItsPath() {
        Composition site =
                BakedSite.composition(
                        Map.of(
                                "site.yml",
                                "base-url: https://example.org/hand/book/\n",
                                "glossary/okr.md",
                                entry("OKR", "redirects: [/goals]\n---\n")));
        assertThat(BakedSite.text(site, "_redirects"))
                .isEqualTo(
                        """
                        # base-path: /hand/book/
                        /hand/book/goals /hand/book/glossary/okr/ 301
                        """);
    }

    @Test
    void lettersHaveAddressesInAnyScript() {
        assertThat(List.of(SplitList.slug("A"), SplitList.slug("#"), SplitList.slug("Ж")))
                .containsExactly("a", "other", "u416");
    }
}
