package rolebook.generator.publish;

import java.text.Normalizer;
import java.util.Locale;

/// What a file of the site may be called: names joined by `/`, none of them empty, `.` or `..`, no
/// backslash and no control character. Anything else would be a fault of ours.
final class SitePath {
    private SitePath() {}

    /// `path` itself; an `IllegalArgumentException` that quotes it where it is not allowed.
    static String checked(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                throw new IllegalArgumentException("Site path '" + path + "'");
            }
        }
        for (int at = 0; at < path.length(); at++) {
            char character = path.charAt(at);
            if (character == '\\' || Character.isISOControl(character)) {
                throw new IllegalArgumentException("Site path '" + path + "'");
            }
        }
        return path;
    }

    /// What two paths share that some file system takes for one: letter case and the composition of
    /// accents do not count.
    static String identity(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
