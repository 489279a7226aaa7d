package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rolebook.search.query.LuceneSearchEngine;
import rolebook.search.query.SearchJson;
import rolebook.search.query.SearchRequest;
import tools.jackson.databind.json.JsonMapper;

/// Whatever the search answers about the shipped content leads somewhere on the site of the same
/// build.
class SearchUrlsIT {
    private static final int FEWEST_URLS = 1_000;
    private static final int LONGEST_QUERY = 200;

    @Test
    void everyUrlThatTheSearchEverAnswersExistsInTheSiteOfItsBuild() throws IOException {
        SiteAddresses site = SiteAddresses.read();
        Set<String> urls = new TreeSet<>();
        try (var engine =
                LuceneSearchEngine.open(
                        BuiltSite.index(), InstantSource.system(), Duration.ofMinutes(1))) {
            String built = Files.readString(BuiltSite.site().resolve("build.json"));
            assertThat(built).contains('"' + engine.manifest().buildId() + '"');
            for (String query : site.texts()) {
                if (query.length() >= LONGEST_QUERY) {
                    continue;
                }
                for (String asked : List.of(query, "who does " + query, "what is " + query)) {
                    addUrls(SearchJson.write(engine.search(SearchRequest.of(asked))), urls);
                }
                addUrls(SearchJson.write(engine.suggest(query, 50)), urls);
                addUrls(SearchJson.write(engine.suggest(query.substring(0, 1), 50)), urls);
            }
        }
        assertThat(urls).hasSizeGreaterThan(FEWEST_URLS);
        assertThat(site.missing(urls)).isEmpty();
    }

    private static void addUrls(String json, Set<String> urls) {
        SiteAddresses.addUrls(JsonMapper.shared().readTree(json), urls);
    }
}
