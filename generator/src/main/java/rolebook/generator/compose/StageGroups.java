package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import rolebook.generator.computed.Statement;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.StageId;
import rolebook.generator.page.StageGroupView;
import rolebook.generator.page.StatementView;

/// Orders what happens at stages by the first of them, in the order of site.yml.
final class StageGroups {
    /// The place of what belongs to no stage: after all that does.
    private static final int NONE = Integer.MAX_VALUE;

    private final Sheet sheet;
    private final List<StageId> stages;

    StageGroups(Sheet sheet) {
        this.sheet = sheet;
        this.stages = List.copyOf(sheet.material().site().stages().keySet());
    }

    /// The place of the first of `some` stages.
    int place(List<StageId> some) {
        return some.stream()
                .mapToInt(stages::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(NONE);
    }

    /// What readers call the stage at `place`; empty for none.
    Optional<String> label(int place) {
        return place == NONE
                ? Optional.empty()
                : Optional.of(
                        KnowledgeBase.label(sheet.material().site().stages(), stages.get(place)));
    }

    /// `statements` by their first stage, each shown by `view`, which gets the later stages.
    List<StageGroupView> of(
            List<Statement> statements, BiFunction<Statement, List<StageId>, StatementView> view) {
        SortedMap<Integer, List<StatementView>> groups = new TreeMap<>();
        for (Statement statement : statements) {
            int place = place(statement.stages());
            groups.computeIfAbsent(place, _ -> new ArrayList<>())
                    .add(view.apply(statement, later(statement.stages(), place)));
        }
        return groups.entrySet().stream()
                .map(group -> new StageGroupView(label(group.getKey()), group.getValue()))
                .toList();
    }

    private List<StageId> later(List<StageId> all, int first) {
        return all.stream()
                .filter(stage -> stages.indexOf(stage) != first)
                .sorted(Comparator.comparingInt(stages::indexOf))
                .toList();
    }
}
