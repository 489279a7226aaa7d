package rolebook.search.endpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import rolebook.search.query.SearchResponse;
import rolebook.search.schema.AnonymousQuery;

/// A file to which searches are appended, one JSON object a line, for maintainers who asked for it:
///
/// ```json
/// {"day":"2026-11-27","query":"supplier contracts","total":3}
/// ```
///
/// The query is an [AnonymousQuery]. Nothing tells who asked, or when within the day (UTC).
final class QueryLog {
    /// A file that has grown to this size is left as it is, bytes.
    static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Path file;
    private final InstantSource clock;
    private final long most;

    QueryLog(Path file, InstantSource clock) {
        this(file, clock, MOST_BYTES);
    }

    QueryLog(Path file, InstantSource clock, long most) {
        this.file = file;
        this.clock = clock;
        this.most = most;
    }

    /// Appends a search with words.
    ///
    /// @throws IOException if the file cannot be written
    synchronized void add(SearchResponse found) throws IOException {
        Optional<AnonymousQuery> query = AnonymousQuery.of(found.query());
        if (query.isEmpty()) {
            return;
        }
        // A key is letters, digits, marks, `+`, `#` and spaces: nothing that JSON escapes.
        String line =
                "{\"day\":\"%s\",\"query\":\"%s\",\"total\":%d}\n"
                        .formatted(
                                clock.instant().atZone(ZoneOffset.UTC).toLocalDate(),
                                query.get().text(),
                                found.total());
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || Files.size(file) + bytes.length <= most) {
            Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
