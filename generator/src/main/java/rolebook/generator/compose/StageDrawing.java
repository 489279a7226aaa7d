package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.StageLoad;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.StageId;
import rolebook.generator.page.StagesView;

/// Lays out how much some roles do at each stage.
record StageDrawing(Sheet sheet, List<EntryId> roles) {
    private static final int COLUMN = 140;
    private static final int LONGEST_BAR = 96;
    private static final int HEAD = 40;
    private static final int ROW = 24;

    /// A letter of a label takes about so much; one of a head is bolder.
    private static final int LETTER = 7;

    private static final int BOLD_LETTER = 8;

    private static final int WIDEST_LABEL = 200;

    /// The drawing; without rows where none of the roles works at a stage.
    StagesView view() {
        List<Map<StageId, Integer>> loads = roles.stream().map(this::loads).toList();
        List<StageId> stages =
                sheet.material().site().stages().keySet().stream()
                        .filter(stage -> loads.stream().anyMatch(load -> load.containsKey(stage)))
                        .toList();
        int most = loads.stream().flatMap(load -> load.values().stream()).reduce(1, Math::max);
        int left = stages.stream().mapToInt(this::width).max().orElse(0);
        return new StagesView(
                left + COLUMN * roles.size(),
                HEAD + ROW * stages.size(),
                IntStream.range(0, roles.size()).mapToObj(i -> head(left, i)).toList(),
                IntStream.range(0, stages.size())
                        .mapToObj(i -> row(stages.get(i), i, loads, left, most))
                        .toList(),
                description(loads));
    }

    private Map<StageId, Integer> loads(EntryId role) {
        return Derived.of(sheet.material().derived().stageLoads(), role).stream()
                .collect(Collectors.toMap(StageLoad::stage, StageLoad::statements));
    }

    private String label(StageId stage) {
        return KnowledgeBase.label(sheet.material().site().stages(), stage);
    }

    private int width(StageId stage) {
        return Math.min(WIDEST_LABEL, LETTER * label(stage).length() + LETTER);
    }

    private StagesView.Head head(int left, int column) {
        return new StagesView.Head(
                broken(sheet.knowledge().title(roles.get(column))), left + COLUMN * column);
    }

    /// A title that is wider than its column in two lines, as even as its words allow.
    static List<String> broken(String title) {
        int middle = title.length() / 2;
        int before = title.lastIndexOf(' ', middle);
        int after = title.indexOf(' ', middle);
        int space = after >= 0 && (before < 0 || after - middle < middle - before) ? after : before;
        return BOLD_LETTER * title.length() <= COLUMN || space < 0
                ? List.of(title)
                : List.of(title.substring(0, space), title.substring(space + 1));
    }

    private StagesView.Row row(
            StageId stage, int place, List<Map<StageId, Integer>> loads, int left, int most) {
        List<StagesView.Bar> bars = new ArrayList<>();
        for (int column = 0; column < loads.size(); column++) {
            int count = loads.get(column).getOrDefault(stage, 0);
            bars.add(new StagesView.Bar(left + COLUMN * column, LONGEST_BAR * count / most, count));
        }
        return new StagesView.Row(label(stage), HEAD + ROW * place, bars);
    }

    private String description(List<Map<StageId, Integer>> loads) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            Map<StageId, Integer> load = loads.get(i);
            String stages =
                    sheet.material().site().stages().keySet().stream()
                            .filter(load::containsKey)
                            .map(stage -> label(stage) + " " + load.get(stage))
                            .collect(Collectors.joining(", "));
            sentences.add(
                    sheet.knowledge().title(roles.get(i))
                            + ": "
                            + (stages.isEmpty() ? "no stage" : stages)
                            + ".");
        }
        return String.join(" ", sentences);
    }
}
