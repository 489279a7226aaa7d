package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The shipped content, built once for all tests that only read it.
final class BuiltSite {
    private BuiltSite() {}

    private static final class Once {
        static final Path FOLDER = build();

        private static Path build() {
            try {
                Path folder =
                        Files.createTempDirectory(Path.of("target"), "site-").toAbsolutePath();
                var ended =
                        Program.run(
                                "build",
                                "--project",
                                Program.ROOT.toString(),
                                "--out",
                                folder.resolve("site").toString(),
                                "--index",
                                folder.resolve("index").toString());
                assertThat(ended.err()).doesNotContain("error:");
                assertThat(ended.status()).isZero();
                return folder;
            } catch (Exception e) {
                throw new IllegalStateException("The shipped content does not build", e);
            }
        }
    }

    /// The folder of the site.
    static Path site() {
        return Once.FOLDER.resolve("site");
    }

    /// The folder of the index.
    static Path index() {
        return Once.FOLDER.resolve("index");
    }

    /// Every HTML file, relative to the site, sorted.
    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site().toRealPath())) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }
}
