package rolebook.search.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a published site says of itself beside its pages. It is asked rather than any settings, as
/// these may have changed since.
///
/// @param build which build it is of
/// @param redirects its old paths, and the path that it was built for
/// @param origin where its pages are meant to stand, such as `https://example.org`; empty if it
///   does not say
record SiteRecords(BuildRecord build, Redirects redirects, Optional<String> origin) {
    static final SiteRecords NONE =
            new SiteRecords(BuildRecord.NONE, Redirects.NONE, Optional.empty());

    private static final String ROBOTS = "robots.txt";

    // An origin becomes part of headers.
    private static final Pattern SITEMAP =
            Pattern.compile("Sitemap: (https?://[A-Za-z0-9.\\-\\[\\]:]+)/\\S*");

    /// Reads what lies in a site's folder.
    ///
    /// @throws UncheckedIOException if a file is there that cannot be read
    static SiteRecords of(Path site) {
        return new SiteRecords(BuildRecord.of(site), Redirects.of(site), origin(site));
    }

    /// The path below which the site stands besides `/`; begins and ends with `/`.
    String basePath() {
        return redirects.basePath();
    }

    private static Optional<String> origin(Path site) {
        return lines(site.resolve(ROBOTS)).stream()
                .map(SITEMAP::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .findFirst();
    }

    /// The lines of a file; none if there is no such file.
    static List<String> lines(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "Cannot read " + file + ": " + failure.getMessage(), failure);
        }
    }
}
