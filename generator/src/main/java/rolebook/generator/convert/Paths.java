package rolebook.generator.convert;

import java.util.Optional;

/// Paths as Markdown links write them.
final class Paths {
    private Paths() {}

    /// A link's destination: `path` and `anchor` with what would end it percent-encoded.
    static String link(String path, Optional<String> anchor) {
        return encoded(path) + anchor.map(name -> "#" + encoded(name)).orElse("");
    }

    private static String encoded(String path) {
        return path.replace("%", "%25")
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace("|", "%7C")
                .replace("\\", "%5C");
    }
}
