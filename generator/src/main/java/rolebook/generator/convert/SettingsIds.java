package rolebook.generator.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.model.EntryId;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;
import rolebook.generator.yaml.YamlNode;
import rolebook.generator.yaml.YamlReader;

/// Where coverage.yml and the judged queries name an entry: `id` or `id#anchor` as a value, the
/// keys of `grades`, the words of `card`. What people type into the search is no id, even where it
/// looks like one.
final class SettingsIds {
    private static final Set<String> FILES =
            Set.of("content/coverage.yml", "content/search/judgments.yml");
    private static final Set<String> OWN_WORDS = Set.of("query", "class");

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
        root.ifPresent(node -> ids.addValues(node, false));
        return ids.found;
    }

    private void addValues(YamlNode node, boolean keyed) {
        switch (node) {
            case YamlNode.Scalar scalar -> add(scalar);
            case YamlNode.Sequence sequence ->
                    sequence.items().forEach(item -> addValues(item, false));
            case YamlNode.Mapping mapping -> mapping.pairs().forEach(pair -> add(pair, keyed));
        }
    }

    /// @param keyed whether the keys are ids
    private void add(YamlNode.Pair pair, boolean keyed) {
        String key = pair.key().text();
        if (keyed) {
            add(pair.key());
        } else if (key.equals("card") && pair.value() instanceof YamlNode.Scalar card) {
            addWords(card.span());
        } else if (!OWN_WORDS.contains(key)) {
            addValues(pair.value(), key.equals("grades"));
        }
    }

    private void addWords(Span span) {
        Matcher word = Pattern.compile("[a-z0-9-]+").matcher(file.text(span));
        while (word.find()) {
            if (word.group().equals(id.value())) {
                found.add(new Span(span.start() + word.start(), span.start() + word.end()));
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
