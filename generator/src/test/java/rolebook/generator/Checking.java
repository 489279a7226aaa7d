package rolebook.generator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import rolebook.generator.diagnostic.Diagnostic;

/// Reads, parses and checks a project as a build does, always on the same day.
final class Checking {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

    private Checking() {}

    /// Every problem of the project in `folder`, by place.
    static List<Diagnostic> problems(Path folder) {
        return new SiteGenerator("test", CLOCK).check(folder).problems();
    }

    /// The same with the remarks of an editor.
    static List<Diagnostic> remarks(Path folder) {
        return new SiteGenerator("test", CLOCK).review(folder).problems();
    }
}
