package rolebook.generator.read;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Place;

/// What Rolebook has no use for, and what its author may have meant.
final class UnknownFiles {
    private UnknownFiles() {}

    static Diagnostic folder(String path) {
        return unknown(
                path,
                "This folder is none that Rolebook knows, so nothing in it is read.",
                "folders of content/ are " + folders());
    }

    static Diagnostic file(String path) {
        return unknown(
                path, "This file is none that Rolebook knows, so it is not read.", hint(path));
    }

    private static String hint(String path) {
        String folder = Layout.topFolder(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        String lower = name.toLowerCase(Locale.ROOT);
        boolean markdown = lower.endsWith(".md") || lower.endsWith(".markdown");
        boolean yaml = lower.endsWith(".yml") || lower.endsWith(".yaml");
        if (folder.isEmpty()) {
            return markdown
                    ? "move it into the folder of its type: " + folders()
                    : yaml
                            ? "in content/ itself lie site.yml, sources.yml and coverage.yml"
                            : "move it out of content/, or into content/assets/";
        }
        if (folder.equals("search")) {
            return "in content/search/ lies judgments.yml";
        }
        boolean team = folder.equals(Layout.TEAM_FOLDER);
        if (team ? yaml : markdown) {
            return "rename it to \"" + stem + (team ? ".yml\"" : ".md\"");
        }
        return team
                ? "a team is a file that ends in .yml; move others out of content/"
                : "an entry is a file that ends in .md; images and documents belong into"
                        + " content/assets/";
    }

    private static String folders() {
        return Stream.concat(
                        Layout.ENTRY_FOLDERS.stream(),
                        Stream.of("assets", "search", Layout.TEAM_FOLDER))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Diagnostic unknown(String path, String message, String hint) {
        return Diagnostic.of(Rule.UNKNOWN_FILE, Place.of(Characters.shown(path)), message, hint);
    }
}
