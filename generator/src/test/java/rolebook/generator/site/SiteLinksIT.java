package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The shipped site as a whole: every link leads somewhere, every page is well built.
class SiteLinksIT {
    private static final int FEWEST_PAGES = 250;

    @Test
    void everyLinkInsideTheSiteLeadsToAPageAndAnAnchorThatExist() throws Exception {
        Path root = BuiltSite.site().toRealPath();
        Map<Path, Set<String>> anchors = new HashMap<>();
        Map<Path, Document> pages = new HashMap<>();
        for (Path file : BuiltSite.pages()) {
            Document page = Jsoup.parse(file, "UTF-8");
            pages.put(file, page);
            anchors.put(file, new HashSet<>(page.select("[id]").eachAttr("id")));
        }
        List<String> broken = new ArrayList<>();
        pages.forEach((file, page) -> {
            for (Element link :
                    page.select("a[href], link[href], script[src], img[src], form[action]")) {
                if (link.closest("template") != null) {
                    continue; // A pattern that the search fills in.
                }
                String href =
                        link.hasAttr("href")
                                ? link.attr("href")
                                : link.hasAttr("src") ? link.attr("src") : link.attr("action");
                String fault = fault(root, file, href, anchors);
                if (!fault.isEmpty()) {
                    broken.add(root.relativize(file) + ": " + href + " " + fault);
                }
            }
        });
        assertThat(broken).isEmpty();
        assertThat(pages).hasSizeGreaterThan(FEWEST_PAGES);
    }

    private static String fault(Path root, Path file, String href, Map<Path, Set<String>> anchors) {
        if (href.matches("[a-z]+:.*")) {
            return "";
        }
        URI uri = URI.create(href);
        String path = uri.getPath();
        Path base =
                file.equals(root.resolve("404.html")) && path.startsWith("/")
                        ? null
                        : file.getParent();
        Path target =
                base == null ? root.resolve(path.replaceFirst("^/[^/]+/", "")) : base.resolve(path);
        if (path.isEmpty()) {
            target = file;
        }
        target = target.normalize();
        if (Files.isDirectory(target)) {
            target = target.resolve("index.html");
        }
        if (!target.startsWith(root) || !Files.isRegularFile(target)) {
            return "leads to no file";
        }
        boolean anchored = uri.getFragment() != null && target.toString().endsWith(".html");
        return anchored && !anchors.getOrDefault(target, Set.of()).contains(uri.getFragment())
                ? "has no such anchor"
                : "";
    }

    @Test
    void everyPageHasATitleOfItsOwnOneHeadingOfTheFirstLevelAndNoIdTwice() throws Exception {
        List<String> faults = new ArrayList<>();
        Map<String, Path> titles = new HashMap<>();
        for (Path file : BuiltSite.pages()) {
            Document page = Jsoup.parse(file, "UTF-8");
            if (!page.select("meta[http-equiv=refresh]").isEmpty()) {
                continue; // A redirect has no content of its own.
            }
            if (page.select("h1").size() != 1) {
                faults.add(file + ": " + page.select("h1").size() + " h1");
            }
            if (page.title().isBlank()) {
                faults.add(file + ": no title");
            }
            Path other = titles.put(page.title(), file);
            if (other != null) {
                faults.add(file + ": has the title of " + other + ", " + page.title());
            }
            List<String> ids = page.select("[id]").eachAttr("id");
            Set<String> seen = new HashSet<>();
            ids.stream()
                    .filter(id -> !seen.add(id))
                    .forEach(id -> faults.add(file + ": id " + id + " twice"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noPageHasScriptsOrStylesOfItsOwnOrAsksAnotherSite() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Path file : BuiltSite.pages()) {
            Document page = Jsoup.parse(file, "UTF-8");
            page.select("script:not([src]):not([type=application/ld+json]), style, [style]")
                    .forEach(found -> faults.add(file + ": " + found.outerHtml()));
            page.select(
                            "script[src^=http], link[rel=stylesheet][href^=http], img[src^=http], iframe")
                    .forEach(found -> faults.add(file + ": " + found.outerHtml()));
            page.getAllElements().stream()
                    .filter(element ->
                            element.attributes().asList().stream()
                                    .anyMatch(attribute -> attribute.getKey().startsWith("on")))
                    .forEach(element -> faults.add(file + ": " + element.outerHtml()));
        }
        assertThat(faults).isEmpty();
    }
}
