package rolebook.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Outcome;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.UnansweredQuery;
import rolebook.generator.parse.QueryLogParser;
import rolebook.generator.read.LogLines;
import rolebook.generator.source.Place;

/// What readers of the site searched in vain, from a log that its server wrote.
final class SearchHistory {
    private static final int MEBIBYTE = 1 << 20;

    private SearchHistory() {}

    /// The searches of `file` that found nothing; none without a file.
    ///
    /// @throws UncheckedIOException if the file cannot be read
    static Outcome<List<UnansweredQuery>> of(BuildRequest request) {
        return request.queryLog()
                .map(file -> read(file, request.project()))
                .orElseGet(() -> new Outcome<>(List.of(), List.of()));
    }

    private static Outcome<List<UnansweredQuery>> read(Path file, Path project) {
        Path root = project.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        String name =
                (whole.startsWith(root) ? root.relativize(whole) : file)
                        .toString()
                        .replace('\\', '/');
        try (Stream<String> lines = LogLines.of(file)) {
            Outcome<List<UnansweredQuery>> parsed = QueryLogParser.parse(name, lines);
            List<Diagnostic> problems = new ArrayList<>(parsed.problems());
            if (Files.size(file) > LogLines.MOST_BYTES) {
                problems.add(
                        Diagnostic.of(
                                Rule.QUERY_LOG,
                                Place.of(name),
                                "The log is longer than %d MiB; what follows was not read."
                                        .formatted(LogLines.MOST_BYTES / MEBIBYTE),
                                "start a new log"));
            }
            return new Outcome<>(parsed.value(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
