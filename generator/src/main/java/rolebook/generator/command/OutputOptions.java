package rolebook.generator.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Where a build goes and what it says of itself; `build` and `serve` take them.
final class OutputOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the site goes (default: target/site).")
    private Path out = Path.of("target/site");

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Where the search index goes (default: target/index).")
    private Path index = Path.of("target/index");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand, instead of site.yml's base-url.")
    private @Nullable String baseUrl;

    @Option(names = "--drafts", description = "Show drafts too.")
    private boolean drafts;

    Path out() {
        return out;
    }

    Path index() {
        return index;
    }

    /// The address that was given, checked.
    Optional<String> baseUrl(CommandLine command) {
        if (baseUrl != null && !baseUrl.matches("https?://[^/?#@\\s]+(/[^?#\\s]*)?")) {
            throw new ParameterException(
                    command,
                    "--base-url takes a web address such as https://example.org/handbook/, not "
                            + baseUrl
                            + ".");
        }
        return Optional.ofNullable(baseUrl);
    }

    boolean drafts() {
        return drafts;
    }
}
