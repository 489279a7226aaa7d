package rolebook.generator.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.page.Page;
import rolebook.generator.page.SiteFacts;
import rolebook.generator.theme.Theme;

class BakerTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/small-site");

    @Test
    void everyFileOfASmallSiteComesOutAsInTheGoldenFolder() throws IOException {
        assertThat(baked(1)).isEqualTo(golden());
    }

    @Test
    void eightThreadsBakeWhatOneBakes() throws IOException {
        assertThat(baked(8)).isEqualTo(golden());
    }

    @Test
    void theMachinesLocaleStaysAsItWas() {
        Locale before = Locale.getDefault();
        baked(2);

        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void aBakerBakesAgainAndAgain() throws IOException {
        Baker baker = new Baker(SmallSite.theme(), SmallSite.SITE);
        for (int i = 0; i < 3; i++) {
            SortedMap<String, String> files = SmallSite.files();
            baker.bake(SmallSite.pages(), 2, SmallSite.into(files));

            assertThat(files).isEqualTo(golden());
        }
    }

    @Test
    void twoBakersAtOnceDoNotDisturbEachOther() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<SortedMap<String, String>> one = two.submit(() -> baked(2));
            Future<SortedMap<String, String>> other = two.submit(() -> baked(2));

            assertThat(one.get()).isEqualTo(golden());
            assertThat(other.get()).isEqualTo(golden());
        }
    }

    @Test
    void aPageTakesThePlaceOfWhatJBakeWouldMake() {
        Page own = new Page("index.html", "error404", "page", Map.of());
        SortedMap<String, String> files = SmallSite.files();
        new Baker(SmallSite.theme(), SmallSite.SITE)
                .bake(List.of(own, SmallSite.pages().getLast()), 1, SmallSite.into(files));

        assertThat(files).containsEntry("index.html", "<h1>Not found</h1>\n");
    }

    @Test
    void variablesOfTheSiteAreSeenOnEveryPage(@TempDir Path folder) {
        Theme theme = Theme.at("themes/none/").overriddenBy(folder);
        new Bakery(folder).with("page.ftlh", "${site.motto}").with("feed.ftlh", "${site.motto}!");
        SiteFacts site =
                new SiteFacts("", "", "en", List.of(), Map.of("site", Map.of("motto", "Ask")));
        SortedMap<String, String> files = SmallSite.files();
        Page page = new Page("p.html", "page", "page", Map.of());
        new Baker(theme, site).bake(List.of(page), 1, SmallSite.into(files));

        assertThat(files).isEqualTo(Map.of("p.html", "Ask", "feed.xml", "Ask!"));
    }

    private static SortedMap<String, String> baked(int jobs) {
        SortedMap<String, String> files = SmallSite.files();
        Baker baker = new Baker(SmallSite.theme(), SmallSite.SITE);
        List<Diagnostic> faults = baker.bake(SmallSite.pages(), jobs, SmallSite.into(files));
        assertThat(faults).isEmpty();
        return files;
    }

    private static SortedMap<String, String> golden() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(GOLDEN)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = GOLDEN.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path));
            }
        }
        return files;
    }
}
