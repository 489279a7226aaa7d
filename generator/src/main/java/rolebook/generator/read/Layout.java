package rolebook.generator.read;

import java.util.List;
import java.util.Set;

/// What may lie where in `content/`.
enum Layout {
    /// A Markdown file whose name is an entry's id.
    ENTRY,
    /// A team's YAML file, whose name is its id.
    TEAM,
    /// One of the YAML files with a fixed name.
    SETTINGS,
    /// Copied into the site as it is.
    ASSET,
    /// Rolebook has no use for it.
    UNKNOWN;

    static final String CONTENT = "content";
    static final String ASSETS = "content/assets";

    /// The folders of Markdown entries, in the order in which people look for them.
    static final List<String> ENTRY_FOLDERS =
            List.of(
                    "activities",
                    "comparisons",
                    "frameworks",
                    "glossary",
                    "news",
                    "pages",
                    "paths",
                    "roles");

    static final String TEAM_FOLDER = "teams";

    private static final Set<String> FOLDERS = Set.of("assets", TEAM_FOLDER);
    private static final Set<String> FIXED =
            Set.of(
                    "content/coverage.yml",
                    "content/search/judgments.yml",
                    "content/site.yml",
                    "content/sources.yml");

    /// What the file at `path`, relative to the project and with `/`, is.
    static Layout of(String path) {
        if (FIXED.contains(path)) {
            return SETTINGS;
        }
        String folder = topFolder(path);
        if (folder.equals("assets")) {
            return ASSET;
        }
        if (ENTRY_FOLDERS.contains(folder) && path.endsWith(".md")) {
            return ENTRY;
        }
        return folder.equals(TEAM_FOLDER) && path.endsWith(".yml") ? TEAM : UNKNOWN;
    }

    /// Whether a folder at `path` may hold something of use.
    static boolean isFolder(String path) {
        String top = topFolder(path + "/");
        return path.equals(CONTENT)
                || ENTRY_FOLDERS.contains(top)
                || path.equals("content/search")
                || FOLDERS.contains(top);
    }

    /// Whether nothing is said about `path`: it belongs to the tools around the content.
    static boolean isIgnored(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".")
                || path.equals("content/pom.xml")
                || path.equals("content/target");
    }

    /// The first folder below `content/`; empty for what lies in `content/` itself.
    static String topFolder(String path) {
        int start = path.indexOf('/') + 1;
        int end = path.indexOf('/', start);
        return start == 0 || end < 0 ? "" : path.substring(start, end);
    }
}
