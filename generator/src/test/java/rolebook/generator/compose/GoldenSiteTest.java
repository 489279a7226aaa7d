package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A whole site, file by file. `-Dgoldens=rewrite` writes `expected/` anew; read what changed.
///
/// The theme's own files are left out and their hashes written as zeros, so that a new colour does
/// not touch every page here; the schemas of authors' files are no matter of a project.
class GoldenSiteTest {
    private static final Path SITE = Path.of("src/test/resources/sites/small");
    private static final Pattern HASH =
            Pattern.compile("\\.[0-9a-f]{8}\\.(?=css|js|svg|woff2|txt)");

    @Test
    void aSmallProjectBecomesExactlyThisSite() throws IOException {
        BakedSite site = BakedSite.of(SITE);
        SortedMap<String, String> made = new TreeMap<>();
        site.files()
                .forEach((path, bytes) -> {
                    if (!path.startsWith("assets/") && !path.startsWith("schema/")) {
                        String text = new String(bytes, StandardCharsets.UTF_8);
                        made.put(path, HASH.matcher(text).replaceAll(".00000000."));
                    }
                });
        Path expected = SITE.resolve("expected");
        if ("rewrite".equals(System.getProperty("goldens"))) {
            rewrite(expected, made);
        }

        assertThat(site.problems()).isEmpty();
        assertThat(read(expected).keySet()).isEqualTo(made.keySet());
        assertThat(read(expected)).isEqualTo(made);
    }

    @Test
    void theSameProjectBecomesTheSameBytes() {
        SortedMap<String, byte[]> once = BakedSite.of(SITE).files();
        SortedMap<String, byte[]> again = BakedSite.of(SITE).files();

        assertThat(again.keySet()).isEqualTo(once.keySet());
        once.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, Files.readString(file));
            }
        }
        return files;
    }

    private static void rewrite(Path folder, SortedMap<String, String> files) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> old = all.sorted(Comparator.reverseOrder()).toList();
                for (Path path : old) {
                    Files.delete(path);
                }
            }
        }
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
