package rolebook.generator.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.model.EntryId;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;
import rolebook.generator.yaml.YamlNode;
import rolebook.generator.yaml.YamlReader;

/// Where coverage.yml and the judged queries name an entry: `id` or `id#anchor`, as a value or as a
/// key. What people type into the search is no id, even where it looks like one.
final class SettingsIds {
    private static final Set<String> FILES =
            Set.of("content/coverage.yml", "content/search/judgments.yml");
    private static final Set<String> WORDS = Set.of("query", "q", "queries", "note", "why");

    private final SourceFile file;
    private final EntryId id;
    private final List<Span> found = new ArrayList<>();

    private SettingsIds(SourceFile file, EntryId id) {
        this.file = file;
        this.id = id;
    }

    static boolean mayName(String path) {
        return FILES.contains(path);
    }

    /// The places of `id` in `file`, none where it cannot be read.
    static List<Span> of(SourceFile file, EntryId id) {
        Optional<YamlNode> root =
                YamlReader.read(new Problems(file), new Span(0, file.text().length()));
        var ids = new SettingsIds(file, id);
        root.ifPresent(node -> ids.addValues(node, 0));
        return ids.found;
    }

    /// Keys at the top are facts or queries, those below may be ids.
    private void addValues(YamlNode node, int depth) {
        switch (node) {
            case YamlNode.Scalar scalar -> add(scalar);
            case YamlNode.Sequence sequence ->
                    sequence.items().forEach(item -> addValues(item, depth + 1));
            case YamlNode.Mapping mapping -> {
                for (YamlNode.Pair pair : mapping.pairs()) {
                    if (depth > 0) {
                        add(pair.key());
                    }
                    if (!WORDS.contains(pair.key().text())) {
                        addValues(pair.value(), depth + 1);
                    }
                }
            }
        }
    }

    private void add(YamlNode.Scalar scalar) {
        String text = scalar.text();
        if (text.equals(id.value()) || text.startsWith(id + "#")) {
            int start = scalar.span().start() + (scalar.plain() ? 0 : 1);
            Span span = Span.of(start, id.value().length());
            if (span.end() <= file.text().length() && file.text(span).equals(id.value())) {
                found.add(span);
            }
        }
    }
}
