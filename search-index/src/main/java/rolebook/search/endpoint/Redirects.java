package rolebook.search.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A site's `_redirects`: lines such as `/old/ /new/ 301`.
///
/// @param targets the new path of each old one
record Redirects(Map<String, String> targets) {
    static final Redirects NONE = new Redirects(Map.of());
    private static final String FILE = "_redirects";

    Redirects {
        targets = Map.copyOf(targets);
    }

    /// Reads a site's redirects; none if it has no such file. Lines that do not lead from a path of
    /// the site to another are passed over.
    static Redirects of(Path site) {
        Path file = site.resolve(FILE);
        if (!Files.exists(file)) {
            return NONE;
        }
        Map<String, String> targets = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.strip().split("\\s+", -1);
                if (parts.length >= 2 && isPath(parts[0]) && isPath(parts[1])) {
                    targets.put(withoutEnd(parts[0]), parts[1]);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "Cannot read " + file + ": " + failure.getMessage(), failure);
        }
        return new Redirects(targets);
    }

    /// Where a decoded path leads to now.
    Optional<String> target(String path) {
        return Optional.ofNullable(targets.get(withoutEnd(path)));
    }

    private static boolean isPath(String text) {
        return text.startsWith("/") && !text.startsWith("//") && text.indexOf('\\') < 0;
    }

    private static String withoutEnd(String path) {
        String shorter =
                path.endsWith("/index.html") ? path.substring(0, path.length() - 10) : path;
        return shorter.endsWith("/") ? shorter.substring(0, shorter.length() - 1) : shorter;
    }
}
