package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRecordsTest {
    @TempDir Path site;

    @Test
    void aFolderWithoutAnySaysNothing() {
        assertThat(SiteRecords.of(site)).isEqualTo(SiteRecords.NONE);
    }

    @Test
    void aSiteSaysWhichBuildItIsOfWhereItStandsAndWhatMoved() throws IOException {
        Files.writeString(site.resolve("build.json"), "{\"buildId\":\"build-1\",\"files\":{}}");
        Files.writeString(
                site.resolve("_redirects"),
                "# base-path: /hand/book/\n/hand/book/a/ /hand/book/b/\n");
        Files.writeString(
                site.resolve("robots.txt"),
                "User-agent: *\nSitemap: https://example.org:8443/hand/book/sitemap.xml\n");
        assertThat(SiteRecords.of(site))
                .isEqualTo(
                        new SiteRecords(
                                new BuildRecord("build-1", Map.of()),
                                new Redirects("/hand/book/", Map.of("/a", "/b/")),
                                Optional.of("https://example.org:8443")));
    }

    @ParameterizedTest
    @CsvSource({
        "Sitemap: sitemap.xml",
        "Sitemap: ftp://example.org/sitemap.xml",
        "Sitemap: https://a b.example/sitemap.xml",
        "Sitemap: https://user@example.org/sitemap.xml",
        "# Sitemap: https://example.org/sitemap.xml"
    })
    void whatIsNoSitemapOfAnOriginIsPassedOver(String line) throws IOException {
        Files.writeString(site.resolve("robots.txt"), line + "\n");
        assertThat(SiteRecords.of(site).origin()).isEmpty();
    }
}
