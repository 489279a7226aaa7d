package rolebook.search.endpoint;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A site's `_redirects`: lines such as `/old/ /new/ 301`. Where the site was built for a folder of
/// its host, the paths are the host's and a comment says which part of them is the folder:
///
/// ```
/// # base-path: /handbook/
/// /handbook/old/ /handbook/new/ 301
/// ```
///
/// @param basePath the folder; begins and ends with `/`
/// @param targets the new path of each old one, both from the site's root
record Redirects(String basePath, Map<String, String> targets) {
    static final Redirects NONE = new Redirects("/", Map.of());
    private static final String FILE = "_redirects";
    private static final String BASE_PATH = "# base-path: /";

    Redirects {
        targets = Map.copyOf(targets);
    }

    /// Reads a site's redirects; none if it has no such file. Lines that do not lead from a path of
    /// the site to another are passed over.
    static Redirects of(Path site) {
        return of(SiteRecords.lines(site.resolve(FILE)));
    }

    private static Redirects of(List<String> lines) {
        Map<String, String> targets = new HashMap<>();
        String basePath = "/";
        for (String line : lines) {
            String[] parts = line.strip().split("\\s+", -1);
            if (line.startsWith(BASE_PATH) && line.endsWith("/") && isPath(parts[2])) {
                basePath = parts[2];
            } else if (parts.length >= 2 && isPath(parts[0]) && isPath(parts[1])) {
                targets.put(withoutEnd(fromRoot(parts[0], basePath)), fromRoot(parts[1], basePath));
            }
        }
        return new Redirects(basePath, targets);
    }

    private static String fromRoot(String path, String basePath) {
        return path.startsWith(basePath) ? path.substring(basePath.length() - 1) : path;
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
