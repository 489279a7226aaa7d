package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.HeldLetters;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Letters;
import rolebook.generator.model.Matrix;
import rolebook.generator.source.Located;

/// Gathers each role's letters from the matrices of all frameworks.
final class RoleLetters {
    private final KnowledgeBase knowledge;
    private final SortedMap<EntryId, List<HeldLetters>> byRole = new TreeMap<>();

    private RoleLetters(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /// Each role's letters, by the framework's title and in the order of its rows.
    static SortedMap<EntryId, List<HeldLetters>> of(KnowledgeBase knowledge, TitleOrder order) {
        var letters = new RoleLetters(knowledge);
        knowledge.entries(Entry.Framework.class).stream()
                .filter(framework -> framework.matrix().isPresent())
                .map(Entry.Framework::id)
                .sorted(order)
                .forEach(letters::add);
        return letters.byRole;
    }

    private void add(EntryId framework) {
        knowledge
                .find(framework, Entry.Framework.class)
                .flatMap(Entry.Framework::matrix)
                .ifPresent(matrix -> matrix.rows().forEach(row -> add(framework, matrix, row)));
    }

    private void add(EntryId framework, Matrix matrix, Matrix.Row row) {
        if (knowledge.find(row.activity().value(), Entry.Activity.class).isEmpty()) {
            return;
        }
        List<Letters> cells = row.letters();
        for (int column = 0; column < cells.size(); column++) {
            EntryId role = matrix.roles().get(column).value();
            Letters cell = cells.get(column);
            if (cell.isEmpty() || knowledge.find(role, Entry.Role.class).isEmpty()) {
                continue;
            }
            Optional<String> joint =
                    row.joint().map(Located::value).filter(_ -> cell.has(Letter.A));
            byRole.computeIfAbsent(role, _ -> new ArrayList<>())
                    .add(new HeldLetters(framework, row.activity().value(), role, cell, joint));
        }
    }
}
