package rolebook.generator.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rolebook.generator.diagnostic.Diagnostic;

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
