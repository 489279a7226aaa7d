package rolebook.generator.compose;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PreviewTest {
    @Test
    void preview() {
        BakedSite site = BakedSite.of(Path.of(".."));
        site.problems().stream().limit(30).forEach(p -> System.err.println("PROBLEM " + p));
        site.write(Path.of("/tmp/rb-preview"));
    }
}
