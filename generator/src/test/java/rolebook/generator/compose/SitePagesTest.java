package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What holds for every page of the project's own site.
class SitePagesTest {
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*", Pattern.DOTALL);

    private static final Map<String, Document> PAGES = new HashMap<>();
    private static final Set<String> FILES = new HashSet<>();
    private static final List<String> PROBLEMS = new ArrayList<>();

    @BeforeAll
    static void bake() throws IOException {
        BakedSite site = BakedSite.of(Path.of(".."));
        FILES.addAll(site.files().keySet());
        Path content = Path.of("../content");
        try (Stream<Path> assets = Files.walk(content.resolve("assets"))) {
            assets.filter(Files::isRegularFile)
                    .forEach(asset -> FILES.add(content.relativize(asset).toString()));
        }
        site.problems().stream()
                .filter(problem -> problem.isError())
                .forEach(problem -> PROBLEMS.add(problem.toString()));
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(site.text(path)));
            }
        }
    }

    @Test
    void thereAreManyPagesAndNoErrors() {
        assertThat(PROBLEMS).isEmpty();
        assertThat(PAGES).hasSizeGreaterThan(200);
    }

    @Test
    void everyLinkInsideTheSiteLeadsToAPageAndItsAnchorIsThere() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            for (Element link : page.select("[href], [src], [action]")) {
                if (link.closest("template") == null && link.closest("[rel=canonical]") == null) {
                    check(path, address(link), broken);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static Document page(String path) {
        return Objects.requireNonNull(PAGES.get(path), path);
    }

    private static String address(Element link) {
        for (String attribute : List.of("href", "src")) {
            if (link.hasAttr(attribute)) {
                return link.attr(attribute);
            }
        }
        return link.attr("action");
    }

    private static void check(String from, String address, List<String> broken) {
        if (ELSEWHERE.matcher(address).matches()) {
            return;
        }
        // The page for missing pages is shown anywhere, so its links start at the base path.
        String local =
                address.startsWith("/rolebook/")
                        ? address.substring("/rolebook".length())
                        : address;
        URI target = URI.create("/" + from).resolve(local);
        String path = target.getPath().substring(1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        String fragment = target.getFragment();
        if (!FILES.contains(file)) {
            broken.add(from + ": " + address);
        } else if (fragment != null && page(file).getElementById(fragment) == null) {
            broken.add(from + ": no anchor " + address);
        }
    }

    @Test
    void noIdIsGivenTwiceOnAPage() {
        List<String> doubled = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            Set<String> seen = new HashSet<>();
            for (Element element : page.select("[id]")) {
                if (!seen.add(element.id())) {
                    doubled.add(path + "#" + element.id());
                }
            }
        });
        assertThat(doubled).isEmpty();
    }

    @Test
    void everyPageHasOneTitleAndSkipsNoLevelOfHeadings() {
        List<String> wrong = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            if (page.select("h1").size() != 1) {
                wrong.add(path + ": " + page.select("h1").size() + " titles");
            }
            int level = 1;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.normalName().charAt(1) - '0';
                if (next > level + 1) {
                    wrong.add(path + ": " + heading.text());
                }
                level = next;
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPageHasInlineScriptsStylesOrHandlersAndNoneLoadsFromElsewhere() {
        List<String> wrong = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            for (Element element : page.getAllElements()) {
                boolean inline =
                        element.normalName().equals("style")
                                || (element.normalName().equals("script")
                                        && !element.hasAttr("src")
                                        && !element.attr("type").equals("application/ld+json"))
                                || element.hasAttr("style")
                                || element.attributes().asList().stream()
                                        .anyMatch(one -> one.getKey().startsWith("on"));
                boolean loaded =
                        element.is("script, img, link[rel=stylesheet], link[rel=preload], iframe");
                String address =
                        element.hasAttr("src") ? element.attr("src") : element.attr("href");
                if (inline || (loaded && ELSEWHERE.matcher(address).matches())) {
                    wrong.add(path + ": " + element.outerHtml());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTableHasACaptionOrANameAndARealHead() {
        List<String> wrong = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            for (Element table : page.select("table")) {
                Element region = table.closest("[role=region][tabindex=0]");
                if (region == null || table.select("thead th[scope]").isEmpty()) {
                    wrong.add(path + ": " + table.select("caption").text());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void theSearchPageHasTheSlotsThatTheEndpointFills() {
        String search = page("search/index.html").outerHtml();

        assertThat(search)
                .contains("value=\"\" data-rb-slot=\"query\"")
                .contains("<!--rb:status-->", "<!--/rb:status-->")
                .contains("<!--rb:results-->", "<!--/rb:results-->")
                .contains("<template id=\"rb-hit\" data-root=\"..\">");
        assertThat(page("404.html").outerHtml())
                .contains("<!--rb:near-->", "<!--/rb:near-->")
                .contains("<!--rb:path-->", "<!--/rb:path-->")
                .contains("<template id=\"rb-hit\" data-root=\"/rolebook\">");
    }
}
