package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the first load of a page costs, in kilobytes of 1,024 bytes, zipped. The three longest
/// roles are over the goal for HTML alone, 7 zipped and 28 raw: half of it are their words. The
/// longest of them stands here.
class BudgetIT {
    private static final int KIB = 1024;

    /// @param html the page's own limit, zipped
    /// @param raw the same, not zipped
    /// @param total page, style and script together, zipped
    @ParameterizedTest(name = "/{0}")
    @CsvSource({
        "roles/product-manager/index.html, 9, 36, 22",
        "frameworks/launch-raci/index.html, 7, 36, 20",
        "glossary/index.html, 60, 400, 74",
        "index.html, 7, 28, 18",
        "404.html, 7, 28, 15",
        "search/index.html, 7, 28, 18",
        "glossary/operations/index.html, 7, 28, 18"
    })
    void aPageStaysWithinItsBudget(String name, int html, int raw, int total) throws IOException {
        Path site = BuiltSite.site().toRealPath();
        byte[] bytes = Files.readAllBytes(site.resolve(name));
        Document page = Jsoup.parse(site.resolve(name), "UTF-8");
        List<Path> loaded = loaded(site, page);

        assertThat(loaded.size() + 1).as("requests, the icon aside").isLessThanOrEqualTo(4);
        assertThat(bytes.length).as("raw HTML").isLessThanOrEqualTo(raw * KIB);
        int zipped = zipped(bytes);
        assertThat(zipped).as("HTML").isLessThanOrEqualTo(html * KIB);
        int sum = zipped;
        for (Path file : loaded) {
            if (!file.toString().endsWith(".woff2")) {
                sum += zipped(Files.readAllBytes(file));
            }
        }
        assertThat(sum).as("all but the font").isLessThanOrEqualTo(total * KIB);
    }

    private static List<Path> loaded(Path site, Document page) {
        List<Path> files = new ArrayList<>();
        for (String address :
                page.select("link[rel=stylesheet], link[rel=preload], script[src]").stream()
                        .map(one -> one.hasAttr("src") ? one.attr("src") : one.attr("href"))
                        .toList()) {
            Path file = site.resolve("assets").resolve(Path.of(address).getFileName());
            assertThat(file).isRegularFile();
            files.add(file);
        }
        return files;
    }

    private static int zipped(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.size();
    }
}
