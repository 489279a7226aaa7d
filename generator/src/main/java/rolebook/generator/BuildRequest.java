package rolebook.generator;

import java.nio.file.Path;
import java.util.Optional;

/// What to build and where to.
///
/// @param project the project's folder
/// @param out where the site goes, absolute
/// @param index where the index goes, absolute; empty for a site without one
/// @param baseUrl instead of the one of site.yml
/// @param drafts whether drafts are part of it
/// @param jobs how many threads bake, at least 1
/// @param queryLog a log of searches, of which the site says what found nothing
public record BuildRequest(
        Path project,
        Path out,
        Optional<Path> index,
        Optional<String> baseUrl,
        boolean drafts,
        int jobs,
        Optional<Path> queryLog) {

    /// A build that looks at no log.
    public BuildRequest(
            Path project,
            Path out,
            Optional<Path> index,
            Optional<String> baseUrl,
            boolean drafts,
            int jobs) {
        this(project, out, index, baseUrl, drafts, jobs, Optional.empty());
    }
}
