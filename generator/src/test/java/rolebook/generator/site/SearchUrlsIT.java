package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import rolebook.search.query.LuceneSearchEngine;
import rolebook.search.query.SearchJson;
import rolebook.search.query.SearchRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever the search answers about the shipped content leads somewhere on the site of the same
/// build.
class SearchUrlsIT {
    private static final int FEWEST_URLS = 1_000;
    private static final int LONGEST_QUERY = 200;

    @Test
    void everyUrlThatTheSearchEverAnswersExistsInTheSiteOfItsBuild() throws IOException {
        Path site = BuiltSite.site().toRealPath();
        Set<String> queries = new TreeSet<>();
        Map<String, Set<String>> anchors = new HashMap<>();
        for (Path file : BuiltSite.pages()) {
            Document page = Jsoup.parse(file, "UTF-8");
            anchors.put(url(site, file), new HashSet<>(page.select("[id]").eachAttr("id")));
            page.select("h1, h2, h3, li a").eachText().stream()
                    .filter(text -> text.length() < LONGEST_QUERY)
                    .forEach(queries::add);
        }
        Set<String> urls = new TreeSet<>();
        try (var engine =
                LuceneSearchEngine.open(
                        BuiltSite.index(), InstantSource.system(), Duration.ofMinutes(1))) {
            String built = Files.readString(site.resolve("build.json"));
            assertThat(built).contains('"' + engine.manifest().buildId() + '"');
            for (String query : queries) {
                for (String asked : List.of(query, "who does " + query, "what is " + query)) {
                    addUrls(SearchJson.write(engine.search(SearchRequest.of(asked))), urls);
                }
                addUrls(SearchJson.write(engine.suggest(query, 50)), urls);
                addUrls(SearchJson.write(engine.suggest(query.substring(0, 1), 50)), urls);
            }
        }
        assertThat(urls).hasSizeGreaterThan(FEWEST_URLS);
        assertThat(missing(urls, anchors)).isEmpty();
    }

    private static List<String> missing(Set<String> urls, Map<String, Set<String>> anchors) {
        List<String> missing = new ArrayList<>();
        for (String url : urls) {
            String[] parts = url.split("#", 2);
            Set<String> known = anchors.get(parts[0].replaceFirst("\\?.*", ""));
            if (known == null || (parts.length == 2 && !known.contains(parts[1]))) {
                missing.add(url);
            }
        }
        return missing;
    }

    private static String url(Path site, Path file) {
        return "/" + site.relativize(file).toString().replaceFirst("index\\.html$", "");
    }

    private static void addUrls(String json, Set<String> urls) {
        addUrls(JsonMapper.shared().readTree(json), urls);
    }

    private static void addUrls(JsonNode node, Set<String> urls) {
        if (node.path("url").isString()) {
            urls.add(node.path("url").stringValue());
        }
        node.forEach(child -> addUrls(child, urls));
    }
}
