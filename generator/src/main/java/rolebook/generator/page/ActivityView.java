package rolebook.generator.page;

import java.util.List;

/// The page of an activity.
public record ActivityView(EntryView entry, List<Label> stages, WhoDoesView whoDoes) {
    public ActivityView {
        stages = List.copyOf(stages);
    }
}
