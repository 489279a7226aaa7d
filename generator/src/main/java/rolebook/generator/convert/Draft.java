package rolebook.generator.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rolebook.generator.edit.Edit;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Gathers the edits of one pass, by file. Lives as long as the call that made it.
final class Draft {
    private final Map<String, List<Edit>> edits = new LinkedHashMap<>();

    void replace(SourceFile file, Span span, String replacement) {
        if (!file.text(span).equals(replacement)) {
            edits.computeIfAbsent(file.path(), _ -> new ArrayList<>())
                    .add(new Edit(span, replacement));
        }
    }

    void insert(SourceFile file, int offset, String text) {
        replace(file, Span.at(offset), text);
    }

    void delete(SourceFile file, Span span) {
        replace(file, span, "");
    }

    /// The edits of each file that has some.
    Map<String, List<Edit>> edits() {
        return edits;
    }
}
