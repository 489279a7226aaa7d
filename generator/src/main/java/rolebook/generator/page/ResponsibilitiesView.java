package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// A list of responsibilities by activity.
public record ResponsibilitiesView(
        String intro, int count, List<Group> groups, List<EntryView.SourceView> sources) {
    public ResponsibilitiesView {
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }

    /// What is said of one activity; of none where it is empty.
    public record Group(
            String anchor, Optional<EntryLink> activity, List<StatementView> statements) {
        public Group {
            statements = List.copyOf(statements);
        }
    }
}
