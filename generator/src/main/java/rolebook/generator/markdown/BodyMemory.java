package rolebook.generator.markdown;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// The bodies that were parsed before, one for each path. A tree says nothing of other files, so
/// that the one of an unchanged text holds.
final class BodyMemory {
    private final ConcurrentMap<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String text, Span body, MarkdownParser.Parsed parsed) {}

    /// What `parse` gave for the same text at the same path, else what it gives now.
    MarkdownParser.Parsed recall(
            SourceFile file, Span body, Supplier<MarkdownParser.Parsed> parse) {
        Kept former = kept.get(file.path());
        if (former != null && former.body().equals(body) && former.text().equals(file.text())) {
            return former.parsed();
        }
        MarkdownParser.Parsed parsed = parse.get();
        kept.put(file.path(), new Kept(file.text(), body, parsed));
        return parsed;
    }
}
